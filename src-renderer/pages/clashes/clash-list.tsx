import { FileText, type LucideIcon, Trash2, TriangleAlert } from 'lucide-react'
import { type KeyboardEvent, type MouseEvent, type Ref, useEffect, useId, useRef } from 'react'
import { icons } from '../../state/screen/menu'
import { fieldOfClash, shortWriter, sidesOf } from '../../text/clash-words'
import { sinceText } from '../../text/moment-text'
import { useWords, type Words } from '../../text/words'
import type { ClashGroup } from './clash-groups'
import styles from './clashes-page.module.css'

type Props = {
  readonly listRef: Ref<HTMLUListElement>
  readonly groups: readonly ClashGroup[]
  readonly active: ClashGroup
  readonly now: Date
  readonly onActive: (row: number) => void
  readonly onOpen: (() => void) | null
}

const iconOfTable: Readonly<Record<string, LucideIcon>> = {
  person: icons.people,
  organisation: icons.organisations,
  issue: icons.issues,
  interaction: icons.log,
  decision_process: icons.processes,
  commitment: icons.commitments,
  partner: icons.partners,
}

function iconOf({ clashes, broken, table }: ClashGroup): LucideIcon {
  if (clashes.some(({ isOfDeletion }) => isOfDeletion)) return Trash2
  if (clashes.length === 0 && broken.length > 0) return TriangleAlert
  return iconOfTable[table] ?? FileText
}

/** What a group is about: its fields, who wrote, and when last. */
function summaryOf({ clashes }: ClashGroup, now: Date, words: Words): string {
  if (clashes.length === 0) return words.clashes.broken
  const fields = [...new Set(clashes.map(clash => fieldOfClash(clash, words)))]
  const sides = clashes.flatMap(sidesOf)
  const writers = [...new Set(sides.map(side => shortWriter(side, words)))]
  const latest =
    sides
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? ''
  return [words.clashes.fields(fields), words.clashes.between(writers), sinceText(latest, now, words.language)].join(
    ' · ',
  )
}

/** The records with something to settle. One stop for the Tab key; the arrow keys choose, Enter opens the record. */
export function ClashList({ listRef, groups, active, now, onActive, onOpen }: Props) {
  const words = useWords()
  const id = useId()
  const row = groups.indexOf(active)
  const seen = useRef(row)
  useEffect(() => {
    if (seen.current === row) return
    seen.current = row
    document.getElementById(`${id}-${row}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, row])

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const to: Record<string, number> = {
      ArrowDown: row + 1,
      ArrowUp: row - 1,
      Home: 0,
      End: groups.length - 1,
    }
    const next = to[event.key]
    if (next !== undefined) onActive(Math.min(Math.max(0, next), groups.length - 1))
    else if (event.key === 'Enter' && onOpen) onOpen()
    else return
    event.preventDefault()
  }

  const listbox = {
    role: 'listbox',
    tabIndex: 0,
    'aria-label': words.clashes.list,
    'aria-activedescendant': `${id}-${row}`,
    onKeyDown,
    onMouseDown: ({ target }: MouseEvent) => {
      const line = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
      if (line) onActive(Number(line.dataset['row']))
    },
  } as const
  return (
    <ul {...listbox} ref={listRef} className={styles['list']} data-main-list data-main-scroll>
      {groups.map((group, at) => {
        const Icon = iconOf(group)
        const option = { role: 'option', 'aria-selected': group === active } as const
        return (
          <li {...option} key={group.key} id={`${id}-${at}`} className={styles['group']} data-row={at}>
            <p className={styles['record']}>
              <Icon size={14} aria-hidden="true" />
              <span>{group.name ?? words.clashes.nameless}</span>
            </p>
            <p className={styles['summary']}>{summaryOf(group, now, words)}</p>
          </li>
        )
      })}
    </ul>
  )
}
