import { BookOpenText, ChartColumn, type LucideIcon, Settings } from 'lucide-react'
import { printed } from '../keyboard'
import { useWords } from '../text/words'
import styles from './navigation.module.css'
import type { View } from './view'

type Props = { readonly view: View; readonly onShow: (view: View) => void }

const places: readonly { readonly view: View; readonly Icon: LucideIcon; readonly keys?: string }[] = [
  { view: 'log', Icon: BookOpenText, keys: 'Ctrl+1' },
  { view: 'reports', Icon: ChartColumn, keys: 'Ctrl+2' },
  { view: 'settings', Icon: Settings },
]

/** The screens; settings rest at the bottom. In a narrow window only the icons are left, with the names as titles. */
export function Navigation({ view, onShow }: Props) {
  const words = useWords()
  return (
    <nav className={styles['navigation']} aria-label={words.frame.navigation}>
      <p className={styles['program']}>
        <span className={styles['initial']}>{words.program.charAt(0)}</span>
        {words.program.slice(1)}
      </p>
      <ul className={styles['places']}>
        {places.map(({ view: place, Icon, keys }) => (
          <li key={place}>
            <button
              type="button"
              className={styles['place']}
              aria-current={place === view ? 'page' : undefined}
              aria-keyshortcuts={keys?.replace('Ctrl', 'Control')}
              title={keys ? `${words.frame[place]} (${printed(keys)})` : words.frame[place]}
              onClick={() => onShow(place)}
            >
              <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
              <span className={styles['name']}>{words.frame[place]}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
