import type { Position } from '../../../src-shared/records/position'
import type { TimelineSubject } from '../../../src-shared/records/timeline-entry'
import { useWords } from '../../text/words'
import { AddPart } from '../parts/add-part'
import type { Values } from '../parts/part-field'
import { PartLine } from '../parts/part-line'
import { usePositionPart } from '../parts/use-position-part'
import { useReferenceNames } from '../timeline/use-reference-names'
import { PlaceLink } from './place-link'
import styles from './position-list.module.css'
import { useScaleWord } from './use-scale-word'

type Props = {
  readonly positions: readonly Position[]
  readonly by: 'issue' | 'organisation'
  /** The id of the record that shows the list; the subject whose interactions are offered as evidence; the values for a new position. */
  readonly owner: string
  readonly subject?: TimelineSubject
  readonly known: Values
}

/** Positions, latest first, each with its evidence. A position without evidence says so. */
export function PositionList({ positions, by, owner, subject, known }: Props) {
  const words = useWords()
  const names = useReferenceNames()
  const scaleWord = useScaleWord()
  const { part, changing } = usePositionPart(subject ? { subject, known } : { known })
  const whose = (position: Position) => (by === 'issue' ? names.issue(position.issueId) : position.organisation)
  return (
    <>
      <AddPart part={part} owner={owner} />
      {positions.length === 0 && <p className={styles['nothing']}>{words.record.position.none}</p>}
      <ul>
        {[...positions].reverse().map(position => (
          <li key={position.id} className={styles['line']}>
            <PartLine part={changing(position)} id={position.id} name={`${whose(position)}, ${position.statedOn}`}>
              <p>
                <span className={styles['what']}>{whose(position)}</span>
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
            </PartLine>
          </li>
        ))}
      </ul>
    </>
  )
}
