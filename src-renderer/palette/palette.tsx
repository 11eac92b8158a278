import { Dialog } from '@base-ui/react/dialog'
import { useRef } from 'react'
import { placeKeys } from '../../src-shared/program/keys'
import { printed } from '../state/screen/keyboard'
import { focusOf, screenInView } from '../state/screen/panes'
import floating from '../styles/floating.module.css'
import { useWords } from '../text/words'
import type { Entry } from './entry'
import styles from './palette.module.css'
import { PaletteSearch } from './palette-search'

/** Finds everything by name, on top of the screen in view: what was open before, what the office knows, and what can be done. */
export function Palette({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const words = useWords().palette
  const input = useRef<HTMLInputElement>(null)
  const hasChosen = useRef(false)

  function choose(entry: Entry): void {
    hasChosen.current = true
    onClose()
    entry.run()
  }

  /**
   * If the palette closes without a choice, the focus returns to where it was. Otherwise it goes to the screen that was chosen, which may
   * be another one.
   */
  function finalFocus() {
    if (!hasChosen.current) return true
    hasChosen.current = false
    const screen = screenInView()
    if (!screen) return true
    // If it got the screen itself, the dialog would focus its first button, which the next Enter would press.
    focusOf(screen).focus({ preventScroll: true })
    return false
  }

  const keys = [
    [placeKeys.open, words.keys.open],
    [placeKeys.create, words.keys.create],
    ['>', words.keys.commands],
  ] as const
  return (
    <Dialog.Root open={isOpen} onOpenChange={open => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={floating['backdrop']} />
        <Dialog.Popup
          className={`${floating['surface']} ${styles['palette']}`}
          initialFocus={input}
          finalFocus={finalFocus}
        >
          <Dialog.Title className="visually-hidden">{words.heading}</Dialog.Title>
          <PaletteSearch inputRef={input} onChoose={choose} />
          <p className={styles['foot']}>
            {keys.map(([key, name]) => (
              <span key={key}>
                <kbd>{printed(key)}</kbd> {name}
              </span>
            ))}
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
