import { ChevronDown, ChevronUp, FileText, Maximize2, X } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { ListCode } from '../../../src-shared/lists/list-columns'
import { frameKeys, keyOf, placeKeys } from '../../../src-shared/program/keys'
import { written } from '../../../src-shared/text/counted'
import { startBriefing, subjectOfRow } from '../../state/screen/briefing-start'
import { printed } from '../../state/screen/keyboard'
import iconButton from '../../styles/icon-button.module.css'
import { useWords } from '../../text/words'
import type { AnyRow } from '../grid/list-row-type'
import { CommitmentPane } from './commitment-pane'
import { InteractionPane } from './interaction-pane'
import { IssuePane } from './issue-pane'
import { OrganisationPane } from './organisation-pane'
import { PersonPane } from './person-pane'
import { ProcessPane } from './process-pane'
import styles from './reading-pane.module.css'
import { RowFacts } from './row-facts'
import { useFollowed } from './use-followed'

type Props = {
  readonly list: ListCode
  /** Undefined while the row is not read yet, and if there is none. */
  readonly row: AnyRow | undefined
  /** True if no row is active, or only a folded group. */
  readonly isNone: boolean
  /** The number of the row, from 0, and how many rows there are. */
  readonly place: number
  readonly total: number
  readonly onMove: (by: 1 | -1) => void
  /** Moves the focus back to the row in the list. */
  readonly onLeave: () => void
  readonly onClose: () => void
  /** Undefined if the record has no screen. */
  readonly onOpen: (() => void) | undefined
  readonly onComplete: (row: AnyRow) => void
  readonly onPostpone: (row: AnyRow) => void
}

/** The record of a row, as its own screen tells it, in the same order. */
function Content({
  list,
  row,
  onComplete,
  onPostpone,
}: Pick<Props, 'list' | 'onComplete' | 'onPostpone'> & { readonly row: AnyRow }) {
  const { id } = row
  switch (list) {
    case 'interactions':
      return <InteractionPane id={id} />
    case 'people':
      return <PersonPane id={id} />
    case 'organisations':
      return <OrganisationPane id={id} />
    case 'issues':
      return <IssuePane id={id} />
    case 'processes':
      return <ProcessPane id={id} />
    case 'commitments':
      return 'promise' in row ? <CommitmentPane row={row} onComplete={onComplete} onPostpone={onPostpone} /> : null
    default:
      return <RowFacts list={list} row={row} />
  }
}

type ToolProps = {
  readonly name: string
  readonly keys?: string
  readonly isOff?: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

function Tool({ name, keys, isOff = false, onPress, children }: ToolProps) {
  return (
    <button
      type="button"
      className={iconButton['button']}
      aria-label={name}
      title={keys ? `${name} (${printed(keys)})` : name}
      aria-disabled={isOff || undefined}
      onClick={() => !isOff && onPress()}
    >
      {children}
    </button>
  )
}

/** The content scrolls. It takes the focus from F6, and the arrow keys then scroll it. */
const scrolled = { tabIndex: 0, 'data-main-list': true, 'data-pane-body': true } as const

/** The record of the active row beside the list, to be read and changed there. It stays open, follows the arrow keys, and never takes the focus. */
export function ReadingPane(props: Props) {
  const { list, row, isNone, place, total, onMove, onLeave, onClose, onOpen, onComplete, onPostpone } = props
  const words = useWords()
  const said = words.lists
  const followed = useFollowed(row, isNone)
  const subject = subjectOfRow(list, row?.id)

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    // In a narrow window the pane lies over the list, which is then not seen until it is closed.
    if (globalThis.matchMedia('(width < 900px)').matches) onClose()
    else onLeave()
  }

  return (
    <aside className={styles['pane']} aria-label={said.pane} data-pane onKeyDown={onKeyDown}>
      <div className={styles['head']}>
        <p className={styles['place']}>
          {!isNone && said.placeIn(written(place + 1, words.language), written(total, words.language))}
        </p>
        <Tool name={words.record.previous} keys={keyOf('previous-record')} isOff={isNone} onPress={() => onMove(-1)}>
          <ChevronUp size={16} aria-hidden="true" />
        </Tool>
        <Tool name={words.record.next} keys={keyOf('next-record')} isOff={isNone} onPress={() => onMove(1)}>
          <ChevronDown size={16} aria-hidden="true" />
        </Tool>
        <span className={styles['apart']} />
        {subject && (
          <Tool name={words.briefings.make} keys={frameKeys['make-briefing'][0]} onPress={() => startBriefing(subject)}>
            <FileText size={16} aria-hidden="true" />
          </Tool>
        )}
        {onOpen && (
          <Tool name={said.open} keys={placeKeys.open} onPress={onOpen}>
            <Maximize2 size={16} aria-hidden="true" />
          </Tool>
        )}
        <Tool name={words.close} onPress={onClose}>
          <X size={16} aria-hidden="true" />
        </Tool>
      </div>
      <section {...scrolled} className={styles['body']} aria-label={said.paneContent}>
        {followed ? (
          <Content
            key={list === 'commitments' ? followed.id : list}
            list={list}
            row={followed}
            onComplete={onComplete}
            onPostpone={onPostpone}
          />
        ) : (
          <p className={styles['nothing']}>{said.noRowToRead}</p>
        )}
      </section>
    </aside>
  )
}
