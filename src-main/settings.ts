import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { codeOf } from '../db/file/error-code'
import { readRegular } from '../db/file/regular-file'
import {
  type LeftAt,
  logKeys,
  mostRecent,
  type Settings,
  themes,
  type VisitedPlace,
  zooms,
} from '../src-shared/ipc/desktop'
import { type ListSettings, listSettingsAtFirst, withoutTypedText } from '../src-shared/lists/list-settings'
import type { LostFile } from '../src-shared/program/lost-file'
import { isPlace } from '../src-shared/program/place'
import type { Seats } from '../src-shared/program/seat'
import type { StaffMemberId } from '../src-shared/records/ids'
import type { Refusal, WhereGone } from '../src-shared/refusals/refusal'
import { languages } from '../src-shared/text/language'
import { type KeptPlaces, rememberedName, secondPlacesFrom } from './second-places'

/** Where the window was left, in screen pixels. */
export type WindowBounds = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly isMaximised: boolean
}

/** When something was counted again (an instant), and by which version of the program. */
type Recount = { readonly at: string; readonly version: string }

type WholeFile = {
  readonly file: string
  readonly at: string
  readonly recount?: Recount | undefined
  readonly heldAt?: string | undefined
}

/** How this laptop shows Talan: never part of the office's data. */
export type LaptopSettings = Settings & {
  /** The store this laptop worked on last; absent until a store other than its first is chosen. */
  readonly storeFile?: string | undefined
  readonly window?: WindowBounds | undefined
  /**
   * The stores that have been opened here, the latest first. One of them that is gone is missing, and is never created again. A store in
   * the profile is written by its name there.
   */
  readonly opened: readonly string[]
  /** The office that was closed without its file, until that has been reported. */
  readonly lost?: LostFile | undefined
  /**
   * Which file was last read whole without a fault, and when. `recount` says when its derived data was counted again, and by which version
   * of the program. `heldAt` says when all seals of its history held.
   */
  readonly whole?: WholeFile | undefined
  /** Who works at this laptop, as chosen in each office, by the office's id. */
  readonly seats: Seats
  /** The day of which the morning's notice was shown last, so that it is shown once. */
  readonly morningToldOn?: string | undefined
  /** The second places for copies, by the remembered name of the office's file. */
  readonly secondPlaces: KeptPlaces
}

const atFirst: LaptopSettings = {
  language: 'sv',
  theme: 'system',
  zoom: 100,
  isMenuNarrow: false,
  isSpellingOn: true,
  leftAt: null,
  lists: listSettingsAtFirst,
  logKey: null,
  hasNotices: true,
  isBeginningHidden: false,
  seats: {},
  secondPlaces: {},
  opened: [],
}

/** The most stores that are remembered as opened here. */
const mostOpened = 20

/** The store a laptop works on until another is chosen. */
export const firstStoreFile = (folder: string): string => join(folder, 'kontor.talan')

/**
 * True if an earlier version of the program had a store open. It did not record which stores it opened. It did record the place left in
 * one, and when one was last found whole.
 */
const wasOpenedEarlier = ({ opened, whole, leftAt, storeFile }: LaptopSettings, folder: string, file: string) =>
  whole?.file === file || (opened.length === 0 && leftAt !== null && file === (storeFile ?? firstStoreFile(folder)))

/** True if a store has been opened on this laptop before. */
export const wasOpened = (settings: LaptopSettings, folder: string, file: string): boolean =>
  settings.opened.includes(rememberedName(folder, file)) || wasOpenedEarlier(settings, folder, file)

const day = 24 * 60 * 60 * 1_000

/**
 * True if a file's derived data is to be counted again. That is due once a day and once for each version of the program: only a fault of a
 * version or of the disk makes it wrong.
 */
export function recountDue({ whole }: LaptopSettings, file: string, version: string, now: Date): boolean {
  const last = whole?.file === file ? whole.recount : undefined
  const age = now.getTime() - Date.parse(last?.at ?? '')
  return last?.version !== version || !(age >= 0 && age < day)
}

/** Returns the stores that have been opened, with this one first, and at most `mostOpened`. */
export function openedWith({ opened }: LaptopSettings, folder: string, file: string): readonly string[] {
  const name = rememberedName(folder, file)
  return [name, ...opened.filter(other => other !== name)].slice(0, mostOpened)
}

/** Returns the settings that the window itself receives; never a path. */
export const settingsOfWindow = ({
  language,
  theme,
  zoom,
  isMenuNarrow,
  isSpellingOn,
  leftAt,
  lists,
  logKey,
  hasNotices,
  isBeginningHidden,
}: LaptopSettings): Settings => ({
  language,
  theme,
  zoom,
  isMenuNarrow,
  isSpellingOn,
  leftAt,
  lists,
  logKey,
  hasNotices,
  isBeginningHidden,
})

const fileIn = (folder: string): string => join(folder, 'settings.json')

function boundsFrom(value: unknown): WindowBounds | undefined {
  const { x, y, width, height, isMaximised } = (value ?? {}) as Record<string, unknown>
  const isWhole = [x, y, width, height].every(Number.isInteger)
  return isWhole ? ({ x, y, width, height, isMaximised: isMaximised === true } as WindowBounds) : undefined
}

/** Returns the mark by which lists are known to be as this version of the program wrote them. */
const sealOf = (lists: unknown, version: string): string => `${version} ${crc32(JSON.stringify(lists))}`

/**
 * Reads the settings of lists, or their defaults if they do not fit the schema. The schema takes longer to load than all else at start.
 * They are therefore checked only if something else has changed them.
 */
async function listsFrom(value: unknown, seal: unknown, version: string): Promise<ListSettings> {
  if (value !== undefined && seal === sealOf(value, version)) return withoutTypedText(value as ListSettings)
  const { listSettingsShape } = await import('../src-shared/ipc/list-settings-shape')
  const read = listSettingsShape.safeParse(value)
  return read.success ? withoutTypedText(read.data) : listSettingsAtFirst
}

function recountFrom(value: unknown): Recount | undefined {
  const { at, version } = (value ?? {}) as Record<string, unknown>
  return typeof at === 'string' && typeof version === 'string' ? { at, version } : undefined
}

function wholeFrom(value: unknown): LaptopSettings['whole'] {
  const { file, at, recount, heldAt } = (value ?? {}) as Record<string, unknown>
  if (typeof file !== 'string' || typeof at !== 'string') return undefined
  return { file, at, recount: recountFrom(recount), heldAt: typeof heldAt === 'string' ? heldAt : undefined }
}

const whereGones = ['gone', 'replaced', 'overwritten', 'log-removed'] as const satisfies readonly WhereGone[]

function lostFrom(value: unknown): LaptopSettings['lost'] {
  const { file, where, rescued, log } = (value ?? {}) as Record<string, unknown>
  const known = whereGones.find(one => one === where)
  const pathOf = (path: unknown) => (typeof path === 'string' ? path : null)
  return typeof file === 'string' && known
    ? { file, where: known, rescued: pathOf(rescued), log: pathOf(log) }
    : undefined
}

function seatsFrom(value: unknown): Seats {
  const said = Object.entries((value ?? {}) as Record<string, unknown>).flatMap(([office, seat]) => {
    const { staffId, hadColleagues } = (seat ?? {}) as Record<string, unknown>
    const isKnown = staffId === null || typeof staffId === 'string'
    return isKnown
      ? [[office, { staffId: staffId as StaffMemberId | null, hadColleagues: hadColleagues === true }]]
      : []
  })
  return Object.fromEntries(said) as Seats
}

/** Leaves out a record's name. The settings lie outside the office's file, and the record's id tells nothing without that file. */
const unnamed = ({ place }: VisitedPlace): VisitedPlace => ({ place, title: '' })

function visitedFrom(value: unknown): VisitedPlace[] {
  const { place, title } = (value ?? {}) as Record<string, unknown>
  return isPlace(place) && typeof title === 'string' ? [unnamed({ place, title })] : []
}

function leftAtFrom(value: unknown): LeftAt | null {
  const { place, scroll, recent } = (value ?? {}) as Record<string, unknown>
  if (!isPlace(place)) return null
  return {
    place,
    scroll: typeof scroll === 'number' && scroll > 0 ? scroll : 0,
    recent: Array.isArray(recent) ? recent.flatMap(visitedFrom).slice(0, mostRecent) : [],
  }
}

/** Reads the settings of a profile. A damaged file, or a damaged entry of it, means the default, not a refusal to start. */
export async function readSettings(folder: string, version: string): Promise<LaptopSettings> {
  try {
    const read = JSON.parse(readRegular(fileIn(folder))) as Record<string, unknown>
    return {
      language: languages.find(known => known === read['language']) ?? atFirst.language,
      theme: themes.find(known => known === read['theme']) ?? atFirst.theme,
      zoom: zooms.find(known => known === read['zoom']) ?? atFirst.zoom,
      isMenuNarrow: read['isMenuNarrow'] === true,
      isSpellingOn: read['isSpellingOn'] !== false,
      leftAt: leftAtFrom(read['leftAt']),
      lists: await listsFrom(read['lists'], read['listsSeal'], version),
      logKey: logKeys.find(known => known === read['logKey']) ?? null,
      hasNotices: read['hasNotices'] !== false,
      isBeginningHidden: read['isBeginningHidden'] === true,
      morningToldOn: typeof read['morningToldOn'] === 'string' ? read['morningToldOn'] : undefined,
      storeFile: typeof read['storeFile'] === 'string' ? read['storeFile'] : undefined,
      opened: Array.isArray(read['opened'])
        ? read['opened'].filter(file => typeof file === 'string').slice(0, mostOpened)
        : [],
      lost: lostFrom(read['lost']),
      window: boundsFrom(read['window']),
      whole: wholeFrom(read['whole']),
      seats: seatsFrom(read['seats']),
      secondPlaces: secondPlacesFrom(read['secondPlaces']),
    }
  } catch {
    return atFirst
  }
}

/**
 * Writes a new file to the disk and then renames it, so that a power cut leaves either the old settings or the new. Throws the system's error if that fails.
 */
export function writeSettings(folder: string, version: string, settings: LaptopSettings): void {
  const unfinished = `${fileIn(folder)}.new`
  const leftAt = settings.leftAt && { ...settings.leftAt, recent: settings.leftAt.recent.map(unnamed) }
  const lists = withoutTypedText(settings.lists)
  const text = JSON.stringify({ ...settings, leftAt, lists, listsSeal: sealOf(lists, version) }, null, 2)
  writeFileSync(unfinished, text, { flush: true })
  renameSync(unfinished, fileIn(folder))
}

/** Keeps the settings of a profile, in memory and in its file. */
export type SettingsKeeper = {
  readonly now: () => LaptopSettings
  /**
   * Takes effect at once, and returns the new settings. If they cannot be saved, they last until the program is closed. The failure is
   * never thrown at the caller.
   */
  readonly change: (change: Partial<LaptopSettings>) => LaptopSettings
  /** Returns why they could not be saved, once each time saving stops working; null if there is nothing to report. */
  readonly takeFault: () => Refusal | null
}

/** Begins with settings as they were read, and writes all of them to the profile's file at each change. */
export function keepingSettings(folder: string, version: string, read: LaptopSettings): SettingsKeeper {
  let settings = read
  let isKept = true
  let fault: Refusal | null = null
  return {
    now: () => settings,
    change: change => {
      settings = { ...settings, ...change }
      try {
        writeSettings(folder, version, settings)
        isKept = true
      } catch (error) {
        if (isKept) fault = { code: 'settings-not-kept', folder, detail: codeOf(error) }
        isKept = false
      }
      return settings
    },
    takeFault: () => {
      const untold = fault
      fault = null
      return untold
    },
  }
}
