import type { ListSettings } from '../lists/list-settings'
import type { LostFile } from '../program/lost-file'
import type { Place } from '../program/place'
import type { OfficeCounts } from '../records/reference'
import type { Refusal } from '../refusals/refusal'
import type { Language } from '../text/language'

/** Whether the open file was found whole, and when; a damaged one comes with the words for it. */
export type FileIntegrity =
  | { readonly state: 'whole'; readonly at: string }
  | { readonly state: 'damaged'; readonly at: string; readonly refusal: Refusal }

/** A copy of the office's file: its name and the instant it was made. Swedish: säkerhetskopia. */
export type LastCopy = { readonly name: string; readonly at: string }

/** Which store the window works on, or why it has none; the path is only shown, the window never sends one. */
export type OfficeStatus =
  | {
      readonly state: 'open'
      readonly file: string
      readonly version: string
      /** Absent until the file has been read whole, some seconds after it was opened. */
      readonly integrity?: FileIntegrity
      /** The newest copy of the file that lies beside it, and when it was made; null when there is none. */
      readonly lastCopy?: LastCopy | null
      /** An office that had lost its file when it was closed, at the last start or for this one; told once. */
      readonly lost?: LostFile
    }
  | { readonly state: 'refused'; readonly refusal: Refusal; readonly version: string; readonly lost?: LostFile }

/** Light or dark colours, or as the system has them. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** How large everything is drawn, in per cent. */
export const zooms = [100, 110, 125, 150, 175, 200] as const
export type Zoom = (typeof zooms)[number]

/** The size one step larger or smaller; the largest and smallest stay. */
export const zoomBeside = (zoom: Zoom, step: 1 | -1): Zoom => zooms[zooms.indexOf(zoom) + step] ?? zoom

/** A place that was visited; a record with the name it had then, a screen without one. A masked name is for inside the window only. */
export type VisitedPlace = { readonly place: Place; readonly title: string; readonly isMasked?: true }

/** Where one was in an office when it was last left: the place, how far down in CSS pixels, and what was open before, latest first. */
export type LeftAt = {
  readonly place: Place
  readonly scroll: number
  readonly recent: readonly VisitedPlace[]
}

/** As many as the palette shows. */
export const mostRecent = 8

/** Keys that open the quick-log from any program, as Electron writes them; Ctrl with Alt is AltGr and is not among them. */
export const logKeys = ['Ctrl+Shift+L', 'Ctrl+Shift+Space', 'Ctrl+Shift+F9'] as const
export type LogKey = (typeof logKeys)[number]

/** How this laptop's window should be; kept apart from the office's data. */
export type Settings = {
  readonly language: Language
  readonly theme: Theme
  readonly zoom: Zoom
  readonly isMenuNarrow: boolean
  readonly leftAt: LeftAt | null
  readonly lists: ListSettings
  /** Null while the key is off, as it is at first. */
  readonly logKey: LogKey | null
}

/** What an export left behind: names of the files, in a folder the user chose in the system's dialog. */
export type WrittenReport = {
  readonly folder: string
  readonly files: readonly string[]
  readonly interactions: number
}

/** A new office made of what was read in; organisations the source names but says nothing about go by their id. */
export type ImportedOffice = OfficeCounts & { readonly file: string; readonly unnamedOrganisations: readonly string[] }

/** Where everything of an office was written as open files, and what that holds. */
export type WrittenArchive = {
  readonly folder: string
  readonly files: number
  readonly tables: number
  readonly contents: number
}

/** A list written to a file the user chose; the name may carry a number, since nothing is overwritten. */
export type WrittenList = {
  readonly folder: string
  readonly file: string
  readonly rows: number
  /** Whether masked rows are left out, had there been any: the list was filtered or searched, and could have had such rows. */
  readonly isSilentOfMasked?: true
}

/** A chart written to a file the user chose; the name may carry a number, since nothing is overwritten. */
export type WrittenChart = { readonly folder: string; readonly file: string }

/** What an export of a briefing left behind: a file that was not there before. */
export type WrittenBriefing = { readonly folder: string; readonly file: string }
