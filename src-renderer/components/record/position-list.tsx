import type { Position } from '../../../src-shared/domain/position'
import { useWords } from '../../text/words'
import { useReferenceNames } from '../timeline/use-reference-names'
import { PlaceLink } from './place-link'
import styles from './position-list.module.css'

type Props = { readonly positions: readonly Position[]; readonly by: 'issue' | 'organisation' }

/** The word for a step of the scale, and its number. */
export function useScaleWord(): (scale: number | null) => string {
  const { shown } = useWords().shared
  const words: Readonly<Record<string, string>> = shown.positionSteps
  return scale => (scale === null ? shown.unknown : (words[String(scale)] ?? String(scale)))
}

/** Where somebody has stood, latest first, each with what shows it; one without evidence says so. */
export function PositionList({ positions, by }: Props) {
  const words = useWords()
  const names = useReferenceNames()
  const scaleWord = useScaleWord()
  if (positions.length === 0) return <p className={styles['nothing']}>{words.record.position.none}</p>
  return (
    <ul>
      {[...positions].reverse().map(position => (
        <li key={position.id} className={styles['line']}>
          <p>
            <span className={styles['what']}>
              {by === 'issue' ? names.issue(position.issueId) : position.organisation}
            </span>
            {position.person && by === 'organisation' && ` · ${position.person}`}
          </p>
          <p className={styles['scale']} data-scale={position.scale ?? undefined}>
            {scaleWord(position.scale)}
          </p>
          <p className={styles['detail']}>{position.statedOn}</p>
          {position.evidenceReference && (
            <p className={styles['detail']}>{words.record.position.evidence(position.evidenceReference)}</p>
          )}
          {position.evidenceInteractionId ? (
            <PlaceLink place={{ view: 'interaction', id: position.evidenceInteractionId }}>
              {words.record.position.openEvidence}
            </PlaceLink>
          ) : (
            !position.evidenceReference && <p className={styles['detail']}>{words.record.position.noEvidence}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
