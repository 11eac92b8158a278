import type { ComponentProps, ReactNode } from 'react'
import { refusalOf } from '../state/office/refusal-of'
import { useWords } from '../text/words'
import { Button } from './button'
import styles from './list-page.module.css'
import { RefusalAlert } from './refusal-alert'

type Query = {
  readonly error: unknown
  readonly hasNextPage: boolean
  readonly isFetchingNextPage: boolean
  readonly fetchNextPage: () => unknown
  readonly refetch: () => unknown
}

type Props = {
  readonly heading: string
  readonly intro: string
  readonly label: string
  readonly empty: string
  readonly isEmpty: boolean
  readonly query: Query
  readonly list: ComponentProps<'section'>
  readonly children: ReactNode
}

/** A screen of lines read page by page: a heading, the lines or a text that there are none, and the button for older ones. */
export function ListPage({ heading, intro, label, empty, isEmpty, query, list, children }: Props) {
  const words = useWords()
  return (
    <div className={styles['page']}>
      <div className={styles['heading']}>
        <h1>{heading}</h1>
        <p className={styles['intro']}>{intro}</p>
      </div>
      <RefusalAlert refusal={query.error ? refusalOf(query.error) : null}>
        <Button onClick={() => void query.refetch()}>{words.tryAgain}</Button>
      </RefusalAlert>
      {isEmpty && <p className={styles['empty']}>{empty}</p>}
      {!isEmpty && (
        <section {...list} aria-label={label} className={styles['list']}>
          <ul>{children}</ul>
          {query.hasNextPage && (
            <Button
              className={styles['older']}
              disabled={query.isFetchingNextPage}
              onClick={() => void query.fetchNextPage()}
            >
              {words.showOlder}
            </Button>
          )}
        </section>
      )}
    </div>
  )
}
