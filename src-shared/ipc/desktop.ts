import type { ListQuery } from '../lists/list-filter'
import type { ListSettings } from '../lists/list-settings'
import type { LostFile } from '../program/lost-file'
import type { Place } from '../program/place'
import type { RecordFault } from '../program/record-fault'
import type { Salvaged } from '../program/salvage'
import type { SealFault } from '../program/seal-check'
import type { BriefingVersionId, InteractionId } from '../records/ids'
import type { OfficeCounts } from '../records/reference'
import type { Refusal } from '../refusals/refusal'
import type { Language } from '../text/language'

/** The latest integrity check of the open file: when it was made and what it found. A damaged file comes with words for the damage. */
export type FileIntegrity =
  | {
      readonly state: 'whole'
      readonly at: string
      /** The broken seals of the history, also those that were accepted before the check. */
      readonly broken: readonly SealFault[]
      /** When a check on this laptop last found that all seals held; null if none did. */
      readonly heldAt: string | null
    }
  | {
      readonly state: 'damaged'
      readonly at: string
      readonly refusal: Refusal
      /** The first places where the rows and the change record disagree; none if the structure of the file is damaged. */
      readonly differing: readonly RecordFault[]
    }

/** A salvaged office that is now open: as on the command line, but with the number of things that were not had in place of them. */
export type SalvagedOffice = { readonly salvaged: Omit<Salvaged, 'notHad'>; readonly notHad: number }

/** A copy of the office's file: its name and the instant it was made. Swedish: säkerhetskopia. */
export type LastCopy = { readonly name: string; readonly at: string }

/** Which store the window works on, or why it has none. The path is for display only; the window never sends one. */
export type OfficeStatus =
  | {
      readonly state: 'open'
      readonly file: string
      readonly version: string
      /** Absent until the whole file has been checked, some seconds after it was opened. */
      readonly integrity?: FileIntegrity
      /** The newest backup copy beside the file; null when there is none. */
      readonly lastCopy?: LastCopy | null
      /** An office whose file was lost when it was closed, at the last start or when this office was opened. Reported once. */
      readonly lost?: LostFile
    }
  | { readonly state: 'refused'; readonly refusal: Refusal; readonly version: string; readonly lost?: LostFile }

/** Light or dark colours, or those of the system. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** The zoom levels, in per cent. */
export const zooms = [100, 110, 125, 150, 175, 200] as const
export type Zoom = (typeof zooms)[number]

/** The next larger or smaller zoom level. The largest and the smallest stay as they are. */
export const zoomBeside = (zoom: Zoom, step: 1 | -1): Zoom => zooms[zooms.indexOf(zoom) + step] ?? zoom

/** A visited place. A record has the name it had then; a screen has an empty title. A masked name must not leave the window. */
export type VisitedPlace = { readonly place: Place; readonly title: string; readonly isMasked?: true }

/**
 * Where the user was when the office was last left: the place, how far it was scrolled in CSS pixels, and the places visited before, latest
 * first.
 */
export type LeftAt = {
  readonly place: Place
  readonly scroll: number
  readonly recent: readonly VisitedPlace[]
}

/** How many recent places are kept: as many as the palette shows. */
export const mostRecent = 8

/** The most that a window reports of a bug, in characters: where it was, and its details. */
export const longestBugReport = { where: 100, detail: 20_000 }

/** Keys that open the quick-log from any program, in Electron's notation. Ctrl with Alt is left out because it equals AltGr. */
export const logKeys = ['Ctrl+Shift+L', 'Ctrl+Shift+Space', 'Ctrl+Shift+F9'] as const
export type LogKey = (typeof logKeys)[number]

/** The window's settings on this laptop, kept apart from the office's data. */
export type Settings = {
  readonly language: Language
  readonly theme: Theme
  readonly zoom: Zoom
  readonly isMenuNarrow: boolean
  /** True if misspelled words are marked, which is the default. */
  readonly isSpellingOn: boolean
  readonly leftAt: LeftAt | null
  readonly lists: ListSettings
  /** Null while the key is off, which is the default. */
  readonly logKey: LogKey | null
  /** True if the system shows notices: of the day in the morning, and before a meeting. */
  readonly hasNotices: boolean
  /** True if the user has hidden the check list of the first hour. */
  readonly isBeginningHidden: boolean
}

/** What an export wrote: names of the files, in a folder the user chose in the system's dialog. */
export type WrittenReport = {
  readonly folder: string
  readonly files: readonly string[]
  readonly interactions: number
}

/**
 * A new office made by an import. `unnamedOrganisations` holds the ids of organisations that the source refers to without describing them.
 */
export type ImportedOffice = OfficeCounts & { readonly file: string; readonly unnamedOrganisations: readonly string[] }

/** Where an office was written as an archive of open files, and how many files, tables and attached files it holds. */
export type WrittenArchive = {
  readonly folder: string
  readonly files: number
  readonly tables: number
  readonly contents: number
}

/** A list written to a file the user chose. Nothing is overwritten, so the name may carry a number. */
export type WrittenList = {
  readonly folder: string
  readonly file: string
  readonly rows: number
  /**
   * Set when the list was filtered or searched and could have held masked rows. They are then left out, and the file does not show whether
   * there were some.
   */
  readonly isSilentOfMasked?: true
}

/** Rows put on the clipboard. `isSilentOfMasked` as in `WrittenList`: chosen rows that are marked for secrecy are never among them. */
export type CopiedList = { readonly rows: number; readonly isSilentOfMasked?: true }

/** What is to be printed on the system's printers. */
export type WantedPaper =
  | { readonly of: 'list'; readonly query: ListQuery; readonly columns: readonly string[]; readonly name: string }
  | { readonly of: 'interaction'; readonly id: InteractionId }
  | { readonly of: 'briefing'; readonly versionId: BriefingVersionId }

/** What became of a print: given to a printer, or left when the user closed the system's dialog. `isSilentOfMasked` as in `WrittenList`. */
export type Print = { readonly outcome: 'printed' | 'left'; readonly isSilentOfMasked?: true }

/** A chart written to a file the user chose. Nothing is overwritten, so the name may carry a number. */
export type WrittenChart = { readonly folder: string; readonly file: string }

/** What an export of a briefing wrote: always a new file. */
export type WrittenBriefing = { readonly folder: string; readonly file: string }
