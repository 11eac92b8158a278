import { ChevronDown, Columns3, Download, ListFilter, type LucideIcon, Rows3 } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
import { written } from '../../src-shared/text/counted'
import { useWords } from '../text/words'
import { TextFilter } from './filter/filter-bar'
import type { Anchors } from './list-overlays'
import styles from './list-screen.module.css'
import type { ListScreenState, Panel } from './use-list-screen'
import { useViewName } from './views/view-name'

type Props = {
  readonly state: ListScreenState
  readonly anchors: Anchors
  readonly heading: string
  readonly textField: RefObject<HTMLInputElement | null>
  readonly switcher: ReactNode
  readonly onLeaveText: () => void
  readonly beside?: ReactNode
}

/** The name of the list, how many of its rows show, and the tools for which rows show and how. */
export function ListToolbar({ state, anchors, heading, textField, switcher, onLeaveText }: Props) {
  const words = useWords()
  const { list, hits: total, wholeTotal, isBuilding, panel } = state
  const { name, isChanged } = useViewName(state)
  const isPart = total !== undefined && wholeTotal !== undefined && total !== wholeTotal
  const opener = (of: Panel & keyof Anchors, label: string, Icon: LucideIcon) => (
    <button
      ref={anchors[of] as RefObject<HTMLButtonElement | null>}
      type="button"
      className={of === 'groups' ? styles['tool'] : `${styles['tool']} ${styles['lesser']}`}
      title={label}
      aria-haspopup={of === 'columns' ? 'dialog' : 'menu'}
      aria-expanded={panel === of}
      onClick={() => state.setPanel(panel === of ? null : of)}
    >
      <Icon size={16} aria-hidden="true" />
      <span className={styles['toolName']}>{label}</span>
    </button>
  )
  return (
    <div className={styles['toolbar']}>
      <h1>{heading}</h1>
      {switcher}
      <button
        ref={anchors.views as RefObject<HTMLButtonElement | null>}
        type="button"
        className={styles['view']}
        aria-haspopup="menu"
        aria-expanded={panel === 'views'}
        aria-label={words.lists.viewShown(isChanged ? `${name}, ${words.lists.changed}` : name)}
        onClick={() => state.setPanel(panel === 'views' ? null : 'views')}
      >
        <span className={styles['viewName']}>{name}</span>
        {isChanged && <span className={styles['changed']}>{words.lists.changed}</span>}
        <ChevronDown size={14} aria-hidden="true" />
      </button>
      <p className={styles['count']} role="status">
        {total !== undefined &&
          wholeTotal !== 0 &&
          (isPart
            ? words.lists.ofAll(written(total, words.language), written(wholeTotal, words.language))
            : words.lists.count[list](total, written(total, words.language)))}
      </p>
      <div className={styles['tools']}>
        <TextFilter state={state} field={textField} onLeave={onLeaveText} />
        <button
          type="button"
          className={styles['tool']}
          title={words.lists.openBuilder}
          aria-expanded={isBuilding}
          onClick={() => state.setIsBuilding(!isBuilding)}
        >
          <ListFilter size={16} aria-hidden="true" />
          <span className={styles['toolName']}>{words.lists.builderShort}</span>
        </button>
        {opener('groups', words.lists.groupShort, Rows3)}
        {opener('columns', words.lists.columns, Columns3)}
        {opener('export', words.lists.exportShort, Download)}
      </div>
    </div>
  )
}
