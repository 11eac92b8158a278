import type { KeyboardEvent } from 'react'
import { useRef } from 'react'
import { catalogue } from '../../src-shared/records/catalogue/catalogue'
import { Button } from '../components/button'
import { KeyHint } from '../components/key-hint'
import { newKinds, startLogging, startNew } from '../state/screen/overlays'
import { useWords } from '../text/words'
import styles from './new-record.module.css'

/** Chooses the kind of record to make, by a digit, the arrow keys or a click. Text typed already is used in the new record. */
export function KindChoice({ text }: { readonly text: string }) {
  const { language, newRecord: words } = useWords()
  const list = useRef<HTMLFieldSetElement>(null)
  const choices = [
    { name: words.log, run: () => startLogging(text ? { headline: text } : undefined) },
    ...newKinds.map(kind => ({ name: catalogue[kind][language].add, run: () => startNew(kind, text) })),
  ]
  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const next = { ArrowDown: buttons[at + 1], ArrowUp: buttons[at - 1] }[event.key]
    const chosen = choices[Number(event.key) - 1]
    if (chosen) chosen.run()
    else if (next) next.focus()
    else return
    event.preventDefault()
  }
  return (
    <fieldset ref={list} className={styles['choices']} onKeyDown={onKeyDown} aria-label={words.heading}>
      {choices.map(({ name, run }, place) => (
        <Button key={name} className={styles['choice']} aria-keyshortcuts={String(place + 1)} onClick={run}>
          <span>{name}</span>
          <KeyHint keys={String(place + 1)} />
        </Button>
      ))}
    </fieldset>
  )
}
