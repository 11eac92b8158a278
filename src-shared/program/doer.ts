import { folded } from '../names/folded-text'
import type { Seat } from './seat'

/** Who makes a change: the computer's login, and the colleague chosen at that computer. Swedish: den som gjorde det. */
export type Doer = { readonly login: string; readonly seat: Seat | undefined }

const letters = (text: string): string => folded(text).replace(/[^\p{L}\p{N}]/gu, '')

/**
 * Returns the name of the person who made a change: the colleague's current name, followed by the login if that differs. Without a
 * colleague it is the login alone. Null when neither is known.
 */
export function doerName(login: string | null, name: string | null): string | null {
  if (name === null || login === null || letters(login) === letters(name)) return name ?? login
  return `${name} (${login})`
}
