import { useEffect } from 'react'
import { useSettings } from './use-settings'

/** The fields whose spelling this has switched on or off. A field that its own code has switched off stays so. */
const ours = new WeakSet<Element>()

/** True for a field in which people write running text: a long one, or a line that says so. Names, filters and dates are never checked. */
const isForText = (field: Element): field is HTMLTextAreaElement | HTMLInputElement =>
  field instanceof HTMLTextAreaElement
    ? ours.has(field) || !field.hasAttribute('spellcheck')
    : field instanceof HTMLInputElement && field.dataset['prose'] !== undefined

/**
 * Electron before 33.3.1 never ends checking a piece of text that begins with another sign than a letter, and the window stops answering
 * (electron/electron#45001). Only the spare Electron of development is that old.
 */
const hangsAtSigns = /Electron\/3[1-3]\./u.test(navigator.userAgent)
const onlyWords = /^\p{L}[\p{L}\s,.!?’-]*$/u

const mayBeChecked = ({ value }: { readonly value: string }): boolean => !hangsAtSigns || onlyWords.test(value)

function check(field: Element | null, isOn: boolean): void {
  if (!field || !isForText(field)) return
  ours.add(field)
  field.spellcheck = isOn && mayBeChecked(field)
}

/** Has misspelled words marked in the fields for text, while the settings say so. The page says no to it for all other fields. */
export function useSpelling(): void {
  const isOn = useSettings().data?.isSpellingOn ?? true
  useEffect(() => {
    const onEvent = ({ target }: Event) => check(target instanceof Element ? target : null, isOn)
    check(document.activeElement, isOn)
    const events = hangsAtSigns ? (['focusin', 'input'] as const) : (['focusin'] as const)
    for (const event of events) document.addEventListener(event, onEvent)
    return () => {
      for (const event of events) document.removeEventListener(event, onEvent)
    }
  }, [isOn])
}
