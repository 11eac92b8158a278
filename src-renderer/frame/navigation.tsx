import { PanelLeftClose, PanelLeftOpen } from 'lucide-react'
import { keyOf } from '../../src-shared/program/keys'
import { type ListView, listOfRecord, listViews, type View } from '../../src-shared/program/place'
import { ariaKeys } from '../state/commands/keys'
import { isBuilt, openPlace, usePlace } from '../state/router/router'
import { printed } from '../state/screen/keyboard'
import { icons, keysOf } from '../state/screen/menu'
import { canFold, foldMenu } from '../state/screen/use-narrow-menu'
import { useWords } from '../text/words'
import styles from './navigation.module.css'

const foldKeys = keyOf('fold-menu')

type ItemProps = { readonly view: ListView; readonly here: View }

/** A screen in the menu. It is marked while it is in view, and while a record of its list is. */
function MenuItem({ view, here }: ItemProps) {
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
      </button>
    </li>
  )
}

/** The menu of screens, with the less used ones at the bottom. When folded, only icons are shown, with the names as titles. */
export function Navigation({ isNarrow }: { readonly isNarrow: boolean }) {
  const words = useWords()
  const here = usePlace().view
  const built = listViews.filter(isBuilt)
  const item = (view: ListView) => <MenuItem key={view} view={view} here={here} />
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
