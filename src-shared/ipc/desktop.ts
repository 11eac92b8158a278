import type { Refusal } from '../domain/refusal'
import type { Language } from '../text/language'

/** Which store the window works on, or why it has none; the path is only shown, the window never sends one. */
export type OfficeStatus =
  | { readonly state: 'open'; readonly file: string; readonly version: string }
  | { readonly state: 'refused'; readonly refusal: Refusal; readonly version: string }

/** How this laptop's window should be; kept apart from the office's data. */
export type Settings = { readonly language: Language }

/** What an export left behind: names of the files, in a folder the user chose in the system's dialog. */
export type WrittenReport = {
  readonly folder: string
  readonly files: readonly string[]
  readonly interactions: number
}

/** A list written to a file the user chose; the name may carry a number, since nothing is overwritten. */
export type WrittenList = { readonly folder: string; readonly file: string; readonly rows: number }
