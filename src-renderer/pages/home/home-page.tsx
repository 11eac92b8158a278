import { useQuery } from '@tanstack/react-query'
import { type ReactNode, Suspense, useEffect, useMemo, useState } from 'react'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { OpenCommitment } from '../../../src-shared/log/commitment'
import type { HomeDay } from '../../../src-shared/program/home'
import { longDate, week } from '../../../src-shared/text/dates'
import { Button } from '../../components/button'
import { DemoBanner } from '../../components/demo/demo-banner'
import { EmptyOffice } from '../../components/empty-office'
import { fetched } from '../../components/fetched'
import { followUpCommands } from '../../components/follow-up/follow-up-commands'
import { useFollowUps, useUnderWay } from '../../components/follow-up/use-follow-ups'
import { RefusalAlert } from '../../components/refusal-alert'
import { WhoAreYou } from '../../components/who-are-you'
import { useCommands } from '../../state/commands/registry'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { useAnswering } from '../../state/office/use-answering'
import { startLogging } from '../../state/screen/overlays'
import { useUsableMark } from '../../state/screen/usable'
import { useRoving } from '../../state/screen/use-roving'
import { useWords } from '../../text/words'
import { BeginningAside } from './beginning/beginning-aside'
import { useBeginningList } from './beginning/use-beginning-list'
import { deadlinePart } from './deadline-items'
import { useDraftPart } from './draft-items'
import { followUpPart } from './follow-up-items'
import { type HomeItem, type HomePart, itemsOf } from './home-item'
import styles from './home-page.module.css'
import { HomePartView } from './home-part'
import { losingContactPart } from './losing-contact-items'
import { latestPart, meetingPart } from './meeting-items'
import { StorePart } from './store-part'
import { useNewsPart } from './use-news-part'
import { useViewPart } from './use-view-part'

// Fetched later: it needs the library of dialogs, which is as large as the rest of the first screen.
const { Part: PostponeDialog, load: loadPostponeDialog } = fetched(
  async () => (await import('../../components/follow-up/postpone-dialog')).PostponeDialog,
)

/** The most people to show among those the office is losing contact with. */
const mostLosing = 8

/** The parts of the two columns. Empty while the day is not read, or if the office is empty. */
function useColumns(day: HomeDay | undefined): readonly (readonly HomePart[])[] {
  const words = useWords()
  const contacts = useQuery(question('cadence:due', { offset: 0, limit: mostLosing }))
  const drafts = useDraftPart()
  const views = useViewPart()
  const underWay = useUnderWay()
  const news = useNewsPart()
  return useMemo(
    () =>
      day === undefined || day.isEmpty
        ? []
        : [
            // What to do today is left, and what to know is right.
            [meetingPart(day, words), followUpPart(day, underWay, words.home), drafts],
            [
              news,
              deadlinePart(day, words),
              latestPart(day, words),
              views,
              // Last in its column: it arrives a moment later than the rest and must not push anything down.
              losingContactPart(contacts.data?.rows ?? [], words),
            ],
          ],
    [day, underWay, drafts, views, news, contacts.data, words],
  )
}

/** The name of the screen and, once it is read, the day that it is about. */
function Heading({ today }: { readonly today: IsoDate | undefined }) {
  const { home, language } = useWords()
  return (
    <div className={styles['heading']}>
      <h1>{home.heading}</h1>
      {today && <p className={styles['day']}>{`${longDate(today, language)}, ${week(today, language)}`}</p>}
    </div>
  )
}

type EmptyProps = { readonly day: HomeDay; readonly beginning: ReactNode }

/** What an office without interactions shows: the check list of the first hour, or the ways to begin if the list is hidden. */
function EmptyHome({ day, beginning }: EmptyProps) {
  const words = useWords().log
  const { isShared } = day.beginning
  if (!beginning) return <EmptyOffice isShared={isShared} onLog={() => startLogging()} />
  return (
    <div className={styles['list']}>
      <div className={styles['column']}>
        {beginning}
        <p className={styles['nothing']}>{words.empty}</p>
      </div>
      <div className={styles['column']}>
        <BeginningAside isShared={isShared} />
      </div>
    </div>
  )
}

/** The screen for the start of the day: what to follow up, whom to meet, what not to miss, and whether the file is in order. */
export function HomePage() {
  const words = useWords()
  const home = useQuery(question('home:read', {}))
  const day = home.data
  const columns = useColumns(day)
  const beginning = useBeginningList(day)
  const [postponed, setPostponed] = useState<OpenCommitment | null>(null)
  const followUps = useFollowUps(day?.today)
  useUsableMark(day !== undefined)
  const isAnswering = useAnswering()
  useEffect(() => {
    if (isAnswering) void loadPostponeDialog()
  }, [isAnswering])

  const items = useMemo(() => columns.flat().flatMap(itemsOf), [columns])
  const keys = useMemo(() => items.map(({ key }) => key), [items])
  // Follow-ups are what the keys act on, so the first arrow key goes there and not to the meetings above them.
  const firstFollowUp = items.find(({ commitment }) => commitment !== undefined)?.key
  const roving = useRoving<HTMLElement>(keys, firstFollowUp)
  const { ref: scroller } = roving.list
  useEffect(() => {
    // Each time the screen is shown it begins at the top, unless the focus returns to a line further down.
    const list = scroller.current
    if (list && !list.querySelector('[data-item]:focus')) list.scrollTop = 0
  }, [scroller])
  const active = items.find(({ key }) => key === roving.active)?.commitment
  useCommands(useMemo(() => followUpCommands(active, followUps.complete, setPostponed), [active, followUps.complete]))
  const acting = {
    item: roving.item,
    onComplete: ({ commitment }: HomeItem) => commitment && followUps.complete(commitment),
    onPostpone: ({ commitment }: HomeItem) => setPostponed(commitment ?? null),
  }

  return (
    <div className={styles['page']}>
      {day?.hasDemo && <DemoBanner />}
      <Heading today={day?.today} />
      {home.error && (
        <div className={styles['refused']}>
          <RefusalAlert refusal={refusalOf(home.error)}>
            <Button onClick={() => void home.refetch()}>{words.tryAgain}</Button>
          </RefusalAlert>
        </div>
      )}
      {day?.isUserUnknown && !beginning && <WhoAreYou isFirst={!day.hasColleagues} />}
      {day?.isEmpty && <EmptyHome day={day} beginning={beginning?.list} />}
      {day && !day.isEmpty && (
        <section {...roving.list} aria-label={words.home.items} className={styles['list']}>
          {columns.map((parts, place) => (
            <div key={parts[0]?.id} className={styles['column']}>
              {place === 0 && !beginning?.isLast && beginning?.list}
              {parts.map(part => (
                <HomePartView key={part.id} part={part} {...acting} />
              ))}
              {place === 0 && beginning?.isLast && beginning.list}
              {place === 1 && <StorePart />}
            </div>
          ))}
        </section>
      )}
      {postponed && day && (
        <Suspense>
          <PostponeDialog
            what={postponed.promise}
            today={day.today}
            onClose={() => setPostponed(null)}
            onChoose={dueOn => {
              setPostponed(null)
              void followUps.postpone(postponed, dueOn)
            }}
          />
        </Suspense>
      )}
    </div>
  )
}
