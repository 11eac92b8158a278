import { openPlace } from '../router/router'
import { sharedState } from './shared-state'

/** The key of a record on the screen where clashes are settled. */
export const clashKey = (table: string, id: string): string => `${table} ${id}`

/** The record that is chosen there; null if none has been. */
export const clashChosen = sharedState<string | null>(null)

/** Goes to where the clashes of a record are settled. */
export function openClashesOf(table: string, id: string): void {
  clashChosen.set(clashKey(table, id))
  openPlace({ view: 'clashes' })
}
