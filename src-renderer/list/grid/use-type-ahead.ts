import { type KeyboardEvent, useRef } from 'react'
import type { ListCode } from '../../../src-shared/lists/list-columns'
import { longestTypedName } from '../../../src-shared/lists/list-limits'
import { ask } from '../../state/office/office'
import { typedNameGoesOnFor } from '../../state/waits'
import type { ListScreenState } from '../use-list-screen'

/** The lists that are in the order of names. Days and promises are not searched by their first letters. */
const named: readonly ListCode[] = ['people', 'organisations', 'issues', 'processes', 'partners']

type Options = {
  readonly state: ListScreenState
  readonly goTo: (cell: ListScreenState['active']) => void
}

/** The beginning of a name that is being typed in a list. */
type TypeAhead = {
  /** True while a key is part of the name that is being typed, also one that would act by itself. */
  readonly isGoingOn: () => boolean
  /** Takes a key as the next letter of the name, and goes to the row that begins so. False if the key is no letter of a name. */
  readonly take: (event: KeyboardEvent) => boolean
}

/** Goes to the row whose name begins with what is typed while the list has the focus, as lists of the system do. */
export function useTypeAhead({ state, goTo }: Options): TypeAhead {
  const typed = useRef({ text: '', at: 0, asked: 0 })
  const isGoingOn = (): boolean => typed.current.text !== '' && Date.now() - typed.current.at < typedNameGoesOnFor

  async function goToStart(text: string, from: number): Promise<void> {
    typed.current.asked += 1
    const { asked } = typed.current
    const { row } = await ask('list:row-starting', { query: state.query, text, from })
    // Another letter has been typed meanwhile.
    if (asked !== typed.current.asked || row === null) return
    goTo({ row, column: state.active.column })
  }

  function take({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
    const isLetter = /^[\p{L}\p{N}'’-]$/u.test(key) || (key === ' ' && isGoingOn())
    if (!named.includes(state.list) || !isLetter || ctrlKey || altKey || metaKey) return false
    const begun = isGoingOn() ? typed.current.text : ''
    typed.current = { ...typed.current, text: (begun + key).slice(0, longestTypedName), at: Date.now() }
    // The same letter again and again goes through all names with it. Other letters stay at the row where they fit.
    const isOneLetter = [...begun].every(letter => letter === key)
    const row = state.active.row ?? -1
    const going = isOneLetter ? goToStart(key, row + 1) : goToStart(typed.current.text, Math.max(0, row))
    // An office that cannot answer says so in the list itself.
    going.catch(() => undefined)
    return true
  }
  return { isGoingOn, take }
}
