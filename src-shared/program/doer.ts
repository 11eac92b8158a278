import { folded } from '../names/folded-text'
import type { Seat } from './seat'

/** Who makes a change: the login of the computer, and what has been said there of which colleague that is. Swedish: den som gjorde det. */
export type Doer = { readonly login: string; readonly seat: Seat | undefined }

const letters = (text: string): string => folded(text).replace(/[^\p{L}\p{N}]/gu, '')

/**
 * What the one who made a change is called: the colleague's name today, with the login beside it where that says something else; the login
 * alone where nobody had said who it was. Null when neither is known.
 */
export function doerName(login: string | null, name: string | null): string | null {
  if (name === null || login === null || letters(login) === letters(name)) return name ?? login
  return `${name} (${login})`
}
