import { useRef } from 'react'
import { placeKeys } from '../../src-shared/program/keys'
import { DialogFrame } from '../components/dialog/dialog-frame'
import { printed } from '../state/screen/keyboard'
import { focusOf, screenInView } from '../state/screen/panes'
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
    <DialogFrame
      title={words.heading}
      isOpen={isOpen}
      look="bare"
      size="large"
      bodyClass={styles['palette']}
      focusFirst={() => input.current}
      focusAfter={finalFocus}
      onClose={onClose}
    >
      <PaletteSearch inputRef={input} onChoose={choose} />
      <p className={styles['foot']}>
        {keys.map(([key, name]) => (
          <span key={key}>
            <kbd>{printed(key)}</kbd> {name}
          </span>
        ))}
      </p>
    </DialogFrame>
  )
}
