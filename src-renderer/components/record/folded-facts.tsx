import { ChevronRight } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import { useWords } from '../../text/words'
import { FactList } from './fact-list'
import styles from './facts.module.css'

/** A fact with its name, which it keeps when it moves between the shown and the folded ones. */
export type FoldableFact = { readonly name: string; readonly isEmpty: boolean; readonly fact: ReactNode }

/** Facts that have a value, and below them one line that unfolds those without. */
export function FoldedFacts({ facts }: { readonly facts: readonly FoldableFact[] }) {
  const words = useWords().record
  const [told, empty] = [facts.filter(one => !one.isEmpty), facts.filter(one => one.isEmpty)]
  const listOf = (shown: readonly FoldableFact[]) => (
    <FactList>
      {shown.map(({ name, fact }) => (
        <Fragment key={name}>{fact}</Fragment>
      ))}
    </FactList>
  )
  return (
    <>
      {listOf(told)}
      {empty.length > 0 && (
        <details className={styles['more']}>
          <summary>
            <ChevronRight size={14} aria-hidden="true" />
            {words.moreFacts} <span className={styles['hint']}>{words.emptyFacts(empty.length)}</span>
          </summary>
          {listOf(empty)}
        </details>
      )}
    </>
  )
}
