import type { Refusal } from '../domain/refusal'
import type { Language } from '../text/language'

/** Whether the open file was found whole, and when; a damaged one comes with the words for it. */
export type FileIntegrity =
  | { readonly state: 'whole'; readonly at: string }
  | { readonly state: 'damaged'; readonly at: string; readonly refusal: Refusal }

/** Which store the window works on, or why it has none; the path is only shown, the window never sends one. */
export type OfficeStatus =
  | {
      readonly state: 'open'
      readonly file: string
      readonly version: string
      /** Absent until the file has been read whole, some seconds after it was opened. */
      readonly integrity?: FileIntegrity
    }
  | { readonly state: 'refused'; readonly refusal: Refusal; readonly version: string }

/** How this laptop's window should be; kept apart from the office's data. */
export type Settings = { readonly language: Language }

/** What an export left behind: names of the files, in a folder the user chose in the system's dialog. */
export type WrittenReport = {
  readonly folder: string
  readonly files: readonly string[]
  readonly interactions: number
}
