import type { BrowserWindow } from 'electron'
import type { DesktopChannel } from '../src-shared/ipc/channels'
import type { Output, Parsed } from '../src-shared/ipc/contract'
import type { OfficeStatus } from '../src-shared/ipc/desktop'
import type { CopyFault } from '../src-shared/program/second-place'
import type { Refusal } from '../src-shared/refusals/refusal'
import type { ReportBug } from '../src-store/answer'
import type { StoreClient } from '../src-store/store-client'
import type { LaptopSettings } from './settings'
import type { SharingEar } from './sharing/sharing-ear'
import type { Spelling } from './spelling/spelling'

/** What the desktop's answers work on. */
export type Desktop = {
  readonly window: () => BrowserWindow
  readonly store: StoreClient
  readonly settings: () => LaptopSettings
  readonly changeSettings: (change: Partial<LaptopSettings>) => LaptopSettings
  /** Returns why the settings could not be saved, once each time saving stops working; null if there is nothing to report. */
  readonly settingsFault: () => Refusal | null
  /** Remembers that a store has been opened here. */
  readonly remember: (file: string) => void
  readonly reportBug: ReportBug
  /** The changes of sharing that the store thread tells of. */
  readonly sharing: SharingEar
  readonly spelling: Spelling
  /** The status of the last opening: which store it was about, and how it went. */
  readonly opened: { status: Promise<OfficeStatus> }
  /** The paths of the files or folders that were written last. */
  readonly written: { files: readonly string[] }
  /** Why copies are not made, in which office; reported in the window until one is made again. */
  readonly copying: { faults: readonly (CopyFault & { readonly file: string })[] }
  /** A folder fixed on the command line, for machines where reports must always go to one place. */
  readonly fixedFolder: string | undefined
}

/** One answer for each question about the desktop; it does not compile with one missing. */
export type DesktopHandlers = { readonly [C in DesktopChannel]: (input: Parsed<C>) => Promise<Output<C>> }

/** The answers to the questions about some subjects. A question's subject is the word before its colon. */
export type AnswersTo<Subject extends string> = Pick<DesktopHandlers, Extract<DesktopChannel, `${Subject}:${string}`>>
