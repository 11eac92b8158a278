import { useQuery } from '@tanstack/react-query'
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { Clash, ClashAnswer, ToSettle } from '../../../src-shared/program/clash'
import { Button } from '../../components/button'
import { RefusalAlert } from '../../components/refusal-alert'
import { useCommands } from '../../state/commands/registry'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { placeOfRow } from '../../state/router/place-of-row'
import { openPlace } from '../../state/router/router'
import { clashChosen } from '../../state/screen/clash-chosen'
import { listSettings } from '../../state/screen/list-store'
import { isFocusLost, screenInView } from '../../state/screen/panes'
import { useUsableMark } from '../../state/screen/usable'
import { useWords } from '../../text/words'
import { clashCommands } from './clash-commands'
import { ClashDetail } from './clash-detail'
import { type ClashGroup, clashingFields, groupsOf } from './clash-groups'
import { ClashList } from './clash-list'
import styles from './clashes-page.module.css'
import { draftText, type JoinedDraft, type JoinedDrafts, untouched } from './joined-draft'
import { SettledList } from './settled-list'
import { useSettledLately } from './use-settled-lately'
import { useSettling } from './use-settling'

const nothing: ToSettle = { clashes: [], broken: [] }

/** Opens the record of a group. Null if it has no screen. */
function wayTo(group: ClashGroup | undefined): (() => void) | null {
  const place = group && placeOfRow(group.table, group.id)
  return place ? () => openPlace(place) : null
}

/** The records with something to settle, without what is being settled. */
const useOpenGroups = (read: ToSettle | undefined, underWay: ReadonlySet<string>): readonly ClashGroup[] =>
  useMemo(() => {
    const { clashes, broken } = read ?? nothing
    return groupsOf({ clashes: clashes.filter(({ id }) => !underWay.has(id)), broken })
  }, [read, underWay])

/** The record that is chosen, and the field in it that the keys act on: the one that had the focus last, otherwise the first. */
function useChosen(groups: readonly ClashGroup[]) {
  const chosen = clashChosen.use()
  const [row, setRow] = useState(0)
  const [field, setField] = useState<string | null>(null)
  const group = groups.find(({ key }) => key === chosen) ?? groups[Math.min(row, groups.length - 1)]
  const clash = group?.clashes.find(({ id }) => id === field) ?? group?.clashes[0]
  return {
    group,
    clash,
    choose: (next: number) => {
      setRow(next)
      clashChosen.set(groups[next]?.key ?? null)
    },
    /** Stays at this place in the list when the record goes away. */
    stay: () => setRow(group ? groups.indexOf(group) : 0),
    chooseField: ({ id }: Clash) => setField(id),
  }
}

/**
 * Puts the focus on the list when the screen is shown, and when the field that had it is settled. `shown` says which field that is. Does nothing while
 * the focus is in use elsewhere.
 */
function useFocusOnList(list: RefObject<HTMLElement | null>, shown: string | undefined): void {
  useEffect(() => {
    const isElsewhere = !isFocusLost() && document.activeElement !== screenInView()
    if (isElsewhere || (shown === undefined && !isFocusLost())) return
    const target = list.current ?? screenInView()
    target?.focus({ preventScroll: true })
  }, [list, shown])
}

/** Returns a reference to a value as it was last rendered. */
function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  })
  return latest
}

/** What two people have written in the same place without knowing of each other, to settle one by one. Nothing else waits for it. */
export function ClashesPage() {
  const words = useWords()
  const read = useQuery(question('clash:list', {}))
  const settling = useSettling()
  const groups = useOpenGroups(read.data, settling.underWay)
  const { group, clash, choose, stay, chooseField } = useChosen(groups)
  const { doLettersAct } = listSettings.use()
  const [drafts, setDrafts] = useState<JoinedDrafts>({})
  const list = useRef<HTMLUListElement>(null)
  const now = new Date(read.dataUpdatedAt)
  const lately = useSettledLately()
  const open = useMemo(() => wayTo(group), [group])
  useUsableMark(read.data !== undefined)

  function settle(one: Clash, answer: ClashAnswer | 'both'): void {
    stay()
    settling.settle({
      clash: one,
      together: clashingFields(group?.clashes ?? []).find(field => field.clash === one)?.edits ?? [one],
      answer: answer === 'both' ? { text: draftText(one, drafts[one.id] ?? untouched) } : answer,
    })
  }

  const latestSettle = useLatest(settle)
  // What cannot be seen is not settled by a key.
  const active = lately.isLookingBack ? undefined : clash
  useCommands(
    useMemo(
      () => clashCommands({ active, doLettersAct, open, settle: (...given) => latestSettle.current(...given) }),
      [active, doLettersAct, open, latestSettle],
    ),
  )

  const chooseOpen = (row: number) => {
    lately.lookBack(false)
    choose(row)
  }
  const isAny = groups.length > 0
  useFocusOnList(list, clash?.id ?? group?.key)

  return (
    <div className={styles['page']}>
      <Heading groups={groups} isRead={read.data !== undefined} />
      <RefusalAlert refusal={read.error && refusalOf(read.error)}>
        <Button onClick={() => void read.refetch()}>{words.tryAgain}</Button>
      </RefusalAlert>
      <RefusalAlert refusal={settling.refusal} />
      {read.data && !isAny && <NothingToSettle />}
      {read.data && !isAny && lately.settled.length > 0 && <SettledList {...lately} />}
      {group && (
        <div className={styles['split']}>
          <div className={styles['side']}>
            <ClashList listRef={list} groups={groups} active={group} now={now} onActive={chooseOpen} onOpen={open} />
            <LookBack {...lately} />
          </div>
          {lately.isLookingBack ? (
            <SettledList {...lately} />
          ) : (
            <ClashDetail
              key={group.key}
              group={group}
              place={groups.indexOf(group) + 1}
              total={groups.length}
              now={now}
              active={clash}
              doLettersAct={doLettersAct}
              drafts={drafts}
              onActive={chooseField}
              onDraft={(one: Clash, draft: JoinedDraft) => setDrafts({ ...drafts, [one.id]: draft })}
              onSettle={settle}
              onOpen={open}
            />
          )}
        </div>
      )}
    </div>
  )
}

type HeadingProps = { readonly groups: readonly ClashGroup[]; readonly isRead: boolean }

function Heading({ groups, isRead }: HeadingProps) {
  const { clashes: said } = useWords()
  const things = groups.reduce((sum, { clashes, broken }) => sum + clashes.length + broken.length, 0)
  return (
    <div className={styles['heading']}>
      <h1>{said.heading}</h1>
      {isRead && <p role="status">{said.count(things, groups.length)}</p>}
      {groups.length > 0 && <p className={styles['intro']}>{said.intro}</p>}
    </div>
  )
}

function NothingToSettle() {
  const { clashes: said } = useWords()
  return (
    <div className={styles['empty']}>
      <p>{said.empty}</p>
      <p className={styles['muted']}>{said.emptyHint}</p>
    </div>
  )
}

/** The way to what was settled in the last week, and back. Nothing if nothing was. */
function LookBack({ settled, isLookingBack, lookBack }: ReturnType<typeof useSettledLately>) {
  const { clashes: said } = useWords()
  if (settled.length === 0) return null
  return (
    <Button
      weight="quiet"
      className={styles['week']}
      aria-expanded={isLookingBack}
      onClick={() => lookBack(!isLookingBack)}
    >
      {isLookingBack ? said.backToOpen : said.settledWeek(settled.length)}
    </Button>
  )
}
