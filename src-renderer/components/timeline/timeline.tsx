import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import type { Place } from '../../../src-shared/program/place'
import type { InteractionId } from '../../../src-shared/records/ids'
import type { TimelineSubject } from '../../../src-shared/records/timeline-entry'
import { ask } from '../../state/office/office'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { everything, filterOf, type TimelineChoice } from '../../state/screen/timeline-filter'
import { monthName } from '../../text/month-name'
import { useWords } from '../../text/words'
import { Button } from '../button'
import { RefusalAlert } from '../refusal-alert'
import { ChangeLine } from './change-line'
import { EntryLine } from './entry-line'
import { byMonth } from './month-groups'
import { OlderEntries } from './older-entries'
import styles from './timeline.module.css'
import { FilterBar } from './timeline-filter-bar'
import { useReferenceNames } from './use-reference-names'

/** One screen and some more. The next part is fetched when the end of this one comes into view. */
const pageSize = 50
/** The most changes of the record to show. No user scrolls through more. */
const mostChanges = 200

function useTimeline(subject: TimelineSubject, choice: TimelineChoice) {
  const filter = filterOf(choice, dayInStockholm(new Date()))
  return useInfiniteQuery({
    queryKey: ['timeline:page', subject, filter],
    initialPageParam: undefined as InteractionId | undefined,
    queryFn: ({ pageParam }) =>
      ask('timeline:page', { subject, filter, limit: pageSize, ...(pageParam && { before: pageParam }) }),
    getNextPageParam: page => page.next ?? undefined,
  })
}

/** The arrow keys move from entry to entry. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (by === undefined || event.altKey || event.ctrlKey || !(event.target instanceof HTMLElement)) return
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-entry]')]
  const at = entries.indexOf(event.target)
  if (at < 0) return
  event.preventDefault()
  entries[at + by]?.focus()
}

/** Everything that happened with a person, an organisation, an issue or a partner, newest first, by month. */
export function Timeline({ subject }: { readonly subject: TimelineSubject }) {
  const words = useWords()
  const [choice, setChoice] = useState(everything)
  const [areChangesShown, setAreChangesShown] = useState(false)
  const names = useReferenceNames()
  const timeline = useTimeline(subject, choice)
  const history = useQuery({
    ...question('history:page', { id: subject.id, limit: mostChanges }),
    enabled: areChangesShown,
  })
  const entries = timeline.data?.pages.flatMap(page => page.rows) ?? []
  const actions = areChangesShown ? (history.data?.actions ?? []) : []
  const months = byMonth(entries, actions, !timeline.hasNextPage)
  const among = entries.map(({ id }): Place => ({ view: 'interaction', id }))
  const without = subject.kind === 'issue' ? 'issueId' : subject.kind === 'partner' ? 'partnerId' : null
  return (
    <section aria-label={words.record.timeline} onKeyDown={walk}>
      <FilterBar
        choice={choice}
        onChoose={setChoice}
        areChangesShown={areChangesShown}
        onShowChanges={setAreChangesShown}
        without={without}
      />
      {timeline.error && (
        <RefusalAlert refusal={refusalOf(timeline.error)}>
          <Button onClick={() => void timeline.refetch()}>{words.tryAgain}</Button>
        </RefusalAlert>
      )}
      {timeline.isSuccess && months.length === 0 && (
        <p className={styles['nothing']}>
          {choice === everything ? words.record.noInteractions : words.record.noneWithFilter}
        </p>
      )}
      {months.map(({ month, items }) => (
        <section key={month} className={styles['month']}>
          <h2 className={styles['name']}>{monthName(month, words.language)}</h2>
          {items.map(item =>
            item.kind === 'entry' ? (
              <EntryLine
                key={item.entry.id}
                entry={item.entry}
                among={among}
                issueName={names.issue}
                partnerName={names.partner}
              />
            ) : (
              <ChangeLine
                key={item.action.actionId}
                action={item.action}
                names={history.data?.names ?? {}}
                about={subject.id}
              />
            ),
          )}
        </section>
      ))}
      {timeline.hasNextPage && (
        <OlderEntries isBusy={timeline.isFetchingNextPage} onWanted={() => void timeline.fetchNextPage()} />
      )}
    </section>
  )
}
