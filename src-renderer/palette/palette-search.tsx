import { Autocomplete } from '@base-ui/react/autocomplete'
import { Search } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { placeKeys } from '../../src-shared/program/keys'
import { isPress } from '../state/commands/keys'
import { useWords } from '../text/words'
import type { Entry } from './entry'
import styles from './palette.module.css'
import { PaletteList } from './palette-list'
import { useEntryGroups } from './use-entry-groups'

type Props = { readonly inputRef: RefObject<HTMLInputElement | null>; readonly onChoose: (entry: Entry) => void }

/**
 * The search field and its results. Enter opens the active one, Shift+Enter makes something from the text, Ctrl+Enter is reserved. An Enter
 * pressed before the answer waits for it, so that fast typing opens the same as slow typing. What can be made of the text is chosen in the same
 * list; Escape, or another text, goes back to the hits.
 */
export function PaletteSearch({ inputRef, onChoose }: Props) {
  const words = useWords().palette
  const [text, setText] = useState('')
  const [isWaiting, setIsWaiting] = useState(false)
  const [isCreating, setIsCreating] = useState(false)
  const { groups, creating, isReady } = useEntryGroups(text, isCreating)
  const count = groups.reduce((sum, group) => sum + group.items.length, 0)

  function take(entry: Entry): void {
    if (entry.opensMore) {
      setIsCreating(true)
      inputRef.current?.focus()
    } else onChoose(entry)
  }

  const openFirst = useEffectEvent(() => {
    const first = groups[0]?.items[0]
    setIsWaiting(false)
    if (first) take(first)
  })
  useEffect(() => {
    if (isWaiting && isReady) openFirst()
  }, [isWaiting, isReady])

  function onKeyDown(event: KeyboardEvent & { preventBaseUIHandler: () => void }): void {
    if (event.key === 'Escape' && isCreating) {
      event.preventBaseUIHandler()
      event.preventDefault()
      event.stopPropagation()
      setIsCreating(false)
      return
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    const isPlain = isPress(event.nativeEvent, 'Enter')
    if (isPlain && isReady) return
    event.preventBaseUIHandler()
    event.preventDefault()
    if (isPlain) setIsWaiting(true)
    else if (creating && isPress(event.nativeEvent, placeKeys.create)) onChoose(creating)
  }

  return (
    <Autocomplete.Root
      inline
      open
      mode="none"
      filter={null}
      items={groups}
      value={text}
      autoHighlight="always"
      keepHighlight
      itemToStringValue={entry => (entry as Entry).name}
      onValueChange={(next, details) => {
        if (details.reason !== 'input-change' && details.reason !== 'input-clear') return
        setIsWaiting(false)
        setIsCreating(false)
        setText(next)
      }}
    >
      <div className={styles['field']}>
        <Search size={16} aria-hidden="true" />
        <Autocomplete.Input
          ref={inputRef}
          className={styles['input']}
          aria-label={words.field}
          placeholder={words.hint}
          spellCheck={false}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={styles['results']}>
        {count === 0 && isReady && <p className={styles['nothing']}>{words.nothing(text.trim())}</p>}
        <PaletteList label={words.results} onChoose={take} />
      </div>
      <p className="visually-hidden" role="status">
        {isReady ? words.found(count) : ''}
      </p>
    </Autocomplete.Root>
  )
}
