import { useEffect } from 'react'
import { useSettings } from './use-settings'

/** The fields whose spelling this has switched on or off. A field that its own code has switched off stays so. */
const ours = new WeakSet<Element>()

/** True for a field in which people write running text: a long one, or a line that says so. Names, filters and dates are never checked. */
const isForText = (field: Element): field is HTMLTextAreaElement | HTMLInputElement =>
  field instanceof HTMLTextAreaElement
    ? ours.has(field) || !field.hasAttribute('spellcheck')
    : field instanceof HTMLInputElement && field.dataset['prose'] !== undefined

function check(field: Element | null, isOn: boolean): void {
  if (!field || !isForText(field)) return
  ours.add(field)
  field.spellcheck = isOn
}

/** Has misspelled words marked in the fields for text, while the settings say so. The page says no to it for all other fields. */
export function useSpelling(): void {
  const isOn = useSettings().data?.isSpellingOn ?? true
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => check(target instanceof Element ? target : null, isOn)
    check(document.activeElement, isOn)
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [isOn])
}
