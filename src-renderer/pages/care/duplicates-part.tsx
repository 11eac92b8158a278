import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { DuplicatePair } from '../../../src-shared/names/duplicate'
import { keyOf, placeKeys } from '../../../src-shared/program/keys'
import { type MergedKind, mergedKinds } from '../../../src-shared/records/merge'
import { Button } from '../../components/button'
import { KeyHint } from '../../components/key-hint'
import { MergeDialog } from '../../components/merge/merge-dialog'
import { RefusalAlert } from '../../components/refusal-alert'
import { Segments } from '../../components/segments'
import { change } from '../../state/commands/done-actions'
import { useCommands } from '../../state/commands/registry'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { printed } from '../../state/screen/keyboard'
import { isFocusLost, screenInView } from '../../state/screen/panes'
import { useWords } from '../../text/words'
import styles from './care-page.module.css'
import { Pager } from './pager'
import { pairCommands } from './pair-commands'
import { PairList } from './pair-list'

const pageLength = 100
type Kind = MergedKind | 'any'

/** The queue of pairs that may be duplicates, to compare, merge, or mark as different. */
export function DuplicatesPart() {
  const words = useWords()
  const [kind, setKind] = useState<Kind>('any')
  const [order, setOrder] = useState<'likeliest' | 'newest'>('likeliest')
  const [offset, setOffset] = useState(0)
  const [row, setRow] = useState(0)
  const [compared, setCompared] = useState<DuplicatePair | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const request = { kind: kind === 'any' ? null : kind, order, offset, limit: pageLength }
  const queue = useQuery({ ...question('duplicate:list', request), placeholderData: keepPreviousData })
  const { total, pairs } = queue.data ?? { total: 0, pairs: [] }
  const active = pairs[Math.min(row, pairs.length - 1)]

  const dismissing = useMutation({
    mutationFn: async (pair: DuplicatePair) => {
      const text = words.duplicates.keptApart(pair.one.name, pair.other.name)
      await change(
        'duplicate:dismiss',
        { kind: pair.kind, one: pair.one.id, other: pair.other.id },
        { tell: { text, words, undone: latest => latest.duplicates.apartUndone } },
      )
    },
  })

  const isReady = pairs.length > 0
  useEffect(() => {
    // Also runs when the screen is shown again, so that the arrow keys work at once. Not if the focus is in use elsewhere.
    if (!isFocusLost() && document.activeElement !== screenInView()) return
    const target = isReady ? list.current : screenInView()
    // Otherwise the page would scroll to a list taller than the window, past the heading.
    target?.focus({ preventScroll: true })
  }, [isReady])

  function show(change: () => void, from: number): void {
    change()
    setOffset(from)
    setRow(0)
  }

  function dismiss(pair: DuplicatePair): void {
    setCompared(null)
    if (!dismissing.isPending) dismissing.mutate(pair)
  }

  const latestDismiss = useRef(dismiss)
  useEffect(() => {
    latestDismiss.current = dismiss
  })
  useCommands(useMemo(() => pairCommands(active, setCompared, pair => latestDismiss.current(pair)), [active]))

  return (
    <>
      <div className={styles['bar']}>
        <Segments<Kind>
          legend={words.duplicates.kind}
          value={kind}
          entries={[
            { value: 'any', label: words.duplicates.anyKind },
            ...mergedKinds.map(value => ({ value, label: words.duplicates.onlyKind[value] })),
          ]}
          onChange={chosen => show(() => setKind(chosen), 0)}
        />
        <Segments
          legend={words.duplicates.order}
          value={order}
          entries={(['likeliest', 'newest'] as const).map(value => ({ value, label: words.duplicates.orders[value] }))}
          onChange={chosen => show(() => setOrder(chosen), 0)}
        />
      </div>
      <RefusalAlert refusal={queue.error && refusalOf(queue.error)} />
      <RefusalAlert refusal={dismissing.error && refusalOf(dismissing.error)} />
      {queue.data && (
        <p className={styles['count']} role="status">
          {words.duplicates.count(total)}
        </p>
      )}
      {queue.data && total === 0 && <p className={styles['intro']}>{words.duplicates.empty}</p>}
      {active && (
        <>
          <div className={styles['ways']}>
            <Button weight="primary" onClick={() => setCompared(active)}>
              {words.duplicates.compare}
              <KeyHint keys={placeKeys.open} />
            </Button>
            <Button onClick={() => dismiss(active)}>
              {words.duplicates.apart}
              <KeyHint keys={printed(keyOf('keep-pair-apart'))} />
            </Button>
            <span className={styles['count']}>{words.duplicates.keys}</span>
          </div>
          <PairList listRef={list} pairs={pairs} active={active} onActive={setRow} onCompare={setCompared} />
        </>
      )}
      <Pager offset={offset} pageLength={pageLength} total={total} onOffset={next => show(() => undefined, next)} />
      {compared && (
        <MergeDialog
          pair={compared}
          focusAfter={() => list.current ?? screenInView()}
          onApart={() => dismiss(compared)}
          onClose={() => setCompared(null)}
        />
      )}
    </>
  )
}
