import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { Filter } from '../../../src-shared/lists/list-filter'
import { placeKeys, screenKeys } from '../../../src-shared/program/keys'
import type { Place } from '../../../src-shared/program/place'
import type { Id } from '../../../src-shared/records/ids'
import { openAmong } from '../../components/record/page/record-sequence'
import { useEdit } from '../../components/record/use-edit'
import { RefusalAlert } from '../../components/refusal-alert'
import { Segments } from '../../components/segments'
import { useReferenceNames } from '../../components/timeline/use-reference-names'
import type { Command } from '../../state/commands/command'
import { useCommands } from '../../state/commands/registry'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { printed } from '../../state/screen/keyboard'
import { useUsableMark } from '../../state/screen/usable'
import { fieldLabel } from '../../text/field-label'
import { useWords } from '../../text/words'
import { BoardCard } from './board-card'
import { type BoardColumn, besideCard, boardColumns } from './board-columns'
import styles from './process-board.module.css'

type Level = 'se' | 'eu'
type Props = { readonly heading: string; readonly switcher: ReactNode; readonly onCreate: () => void }

/** The most cards to show: more than an office follows at once. */
const mostCards = 100

const underWay = (level: Level): Filter => ({
  match: 'all',
  rows: [
    { field: 'isOpen', operator: 'yes' },
    { field: 'level', operator: 'any-of', codes: [level] },
  ],
})
const placeOf = (id: string): Place => ({ view: 'process', id: id as Id<'decision-process'> })

/**
 * The open processes as cards, with a column for each stage. A card is moved with Shift and an arrow key or by dragging, and moved back by
 * undo.
 */
export function ProcessBoard({ heading, switcher, onCreate }: Props) {
  const words = useWords()
  const said = words.board
  const [level, setLevel] = useState<Level>('se')
  const { lists } = useReferenceNames()
  const query = { list: 'processes', filter: underWay(level), sort: [], groupBy: null, me: null } as const
  const answer = useQuery(question('list:page', { query, offset: 0, limit: mostCards }))
  const edit = useEdit()
  const board = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState<string | null>(null)
  const wanted = useRef<string | null>(null)
  useUsableMark(answer.data !== undefined || answer.error !== null)

  const rows = answer.data?.list === 'processes' ? answer.data.rows : []
  const stages = (lists?.stages ?? [])
    .filter(stage => stage.level === level)
    .map(({ code, name, nameEn }) => ({ code, name: words.language === 'sv' ? name : nameEn }))
  const columns = boardColumns(stages, rows, said.noneLeft)
  const cards = columns.flatMap(column => column.cards)
  const current = cards.some(card => card.id === active) ? active : (cards[0]?.id ?? null)

  const focusCard = (id: string) => {
    const card = board.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)
    card?.focus()
    card?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  // After a move the card is elsewhere on the board; the focus follows it.
  useEffect(() => {
    if (wanted.current === null) return
    focusCard(wanted.current)
    wanted.current = null
  })

  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'list-new',
        group: 'do',
        words: all => all.lists.create.processes,
        keys: screenKeys['list-new'],
        opensDialog: true,
        run: onCreate,
      },
    ],
    [onCreate],
  )
  useCommands(commands)

  async function move(id: string, to: BoardColumn | undefined): Promise<void> {
    const card = cards.find(one => one.id === id)
    if (!card || !to || to.cards.includes(card)) return
    const isMoved = await edit.save('process:move', { id, code: to.code }, said.moved(card.name, to.name))
    if (isMoved) wanted.current = id
  }

  function onKeyDown(event: KeyboardEvent, id: string): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const column = columns.findIndex(one => one.cards.some(card => card.id === id))
    const card = columns[column]?.cards.findIndex(one => one.id === id) ?? 0
    if (event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight'))
      void move(id, columns[column + (event.key === 'ArrowLeft' ? -1 : 1)])
    else {
      const next = event.shiftKey ? undefined : besideCard(columns, { column, card }, event.key)
      const nextId = next && columns[next.column]?.cards[next.card]?.id
      if (!nextId) return
      focusCard(nextId)
    }
    event.preventDefault()
  }

  const among = cards.map(card => placeOf(card.id))
  return (
    <div className={styles['page']}>
      <div className={styles['top']}>
        <h1>{heading}</h1>
        {switcher}
        <Segments
          legend={fieldLabel(words, 'process', 'level')}
          value={level}
          entries={(['se', 'eu'] as const).map(value => ({ value, label: words.shared.levels[value] }))}
          onChange={setLevel}
        />
      </div>
      <p className={styles['hint']}>
        {cards.length === 0 && answer.isSuccess
          ? said.empty
          : said.hint(printed(placeKeys.cardLeft), printed(placeKeys.cardRight))}
      </p>
      <RefusalAlert refusal={edit.refusal ?? (answer.error && refusalOf(answer.error))} />
      <section ref={board} className={styles['board']} aria-label={said.label} data-main-scroll>
        {columns.map(column => (
          <section
            key={column.code ?? ''}
            className={styles['column']}
            data-empty={column.cards.length === 0 || undefined}
            aria-label={said.column(column.name, column.cards.length)}
            onDragOver={event => event.preventDefault()}
            onDrop={event => {
              event.preventDefault()
              void move(event.dataTransfer.getData('text/plain'), column)
            }}
          >
            <h2 className={styles['stage']}>
              {column.name} <span className={styles['count']}>{column.cards.length || ''}</span>
            </h2>
            <ul className={styles['cards']}>
              {column.cards.map(card => (
                <BoardCard
                  key={card.id}
                  process={card}
                  isActive={card.id === current}
                  onFocus={() => setActive(card.id)}
                  onOpen={() => openAmong(placeOf(card.id), among)}
                  onKeyDown={event => onKeyDown(event, card.id)}
                />
              ))}
            </ul>
          </section>
        ))}
      </section>
    </div>
  )
}
