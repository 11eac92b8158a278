import type { BriefingDifference } from '../../../src-shared/briefings/briefing-diff'
import { useWords } from '../../text/words'
import styles from './briefing-page.module.css'

const kindOf = ({ before, after }: BriefingDifference) =>
  before === null ? 'added' : after === null ? 'removed' : 'changed'

/** The differences between two versions: what the one said and what the other says, in words and not only by colour. */
export function DifferenceList({ differences }: { readonly differences: readonly BriefingDifference[] }) {
  const words = useWords()
  const said = words.briefings
  return (
    <>
      <p role="status">{said.differences(differences.length)}</p>
      <ul className={styles['differences']}>
        {differences.map(difference => {
          const { part, id, before, after } = difference
          const heading = 'own' in part ? words.shared.briefing.own[part.own] : part.heading || said.titlePart
          const kind = kindOf(difference)
          return (
            <li key={`${heading} ${id}`} className={styles['difference']}>
              <p className={styles['what']}>
                <span className={styles['kind']} data-kind={kind}>
                  {said.marks[kind]}
                </span>
                {heading}
              </p>
              {before !== null && (
                <p>
                  <del>{before}</del>
                </p>
              )}
              {after !== null && (
                <p>
                  <ins>{after}</ins>
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
