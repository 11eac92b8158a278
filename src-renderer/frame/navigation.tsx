import { PanelLeftClose, PanelLeftOpen } from 'lucide-react'
import { keyOf } from '../../src-shared/program/keys'
import { type ListView, listOfRecord, listViews, type View } from '../../src-shared/program/place'
import { written } from '../../src-shared/text/counted'
import { ariaKeys } from '../state/commands/keys'
import { useShared } from '../state/office/use-sharing'
import { isBuilt, openPlace, usePlace } from '../state/router/router'
import { printed } from '../state/screen/keyboard'
import { icons, keysOf } from '../state/screen/menu'
import { canFold, foldMenu } from '../state/screen/use-narrow-menu'
import { useWords } from '../text/words'
import styles from './navigation.module.css'

const foldKeys = keyOf('fold-menu')

type ItemProps = {
  readonly view: ListView
  readonly here: View
  /** How much waits there; 0 shows nothing. */
  readonly waiting: number
}

/** A screen in the menu. It is marked while it is in view, and while a record of its list is. */
function MenuItem({ view, here, waiting }: ItemProps) {
  const words = useWords()
  const Icon = icons[view]
  const keys = keysOf(view)
  const name = words.views[view]
  return (
    <li>
      <button
        type="button"
        className={styles['place']}
        aria-current={view === here ? 'page' : listOfRecord(here) === view ? 'true' : undefined}
        aria-keyshortcuts={keys && ariaKeys(keys)}
        title={keys ? `${name} (${printed(keys)})` : name}
        onClick={() => openPlace({ view })}
      >
        <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
        <span className={styles['name']}>{name}</span>
        {waiting > 0 && <span className={styles['waiting']}>{written(waiting, words.language)}</span>}
      </button>
    </li>
  )
}

/** The menu of screens, with the less used ones at the bottom. When folded, only icons are shown, with the names as titles. */
export function Navigation({ isNarrow }: { readonly isNarrow: boolean }) {
  const words = useWords()
  const here = usePlace().view
  const toSettle = useShared()?.toSettle ?? 0
  // Most days nothing waits to be settled. Then its screen is found by name only.
  const built = listViews.filter(view => isBuilt(view) && (view !== 'clashes' || view === here || toSettle > 0))
  const item = (view: ListView) => (
    <MenuItem key={view} view={view} here={here} waiting={view === 'clashes' ? toSettle : 0} />
  )
  const Fold = isNarrow ? PanelLeftOpen : PanelLeftClose
  const fold = isNarrow ? words.shell.unfoldMenu : words.shell.foldMenu
  return (
    <nav
      className={styles['navigation']}
      aria-label={words.shell.navigation}
      data-pane
      data-narrow={isNarrow || undefined}
    >
      <p className={styles['program']}>
        <span className={styles['initial']}>{words.program.charAt(0)}</span>
        {words.program.slice(1)}
      </p>
      <ul className={styles['places']}>{built.filter(view => keysOf(view)).map(item)}</ul>
      <ul className={styles['below']}>{built.filter(view => !keysOf(view)).map(item)}</ul>
      {canFold() && (
        <button
          type="button"
          className={styles['fold']}
          onClick={foldMenu}
          title={`${fold} (${printed(foldKeys)})`}
          aria-label={fold}
          aria-keyshortcuts={ariaKeys(foldKeys)}
        >
          <Fold size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
      )}
    </nav>
  )
}
