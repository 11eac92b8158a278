import { gatherPack } from '../../db/reads/packs/pack-material'
import { activePartners, periodOfPack } from '../../db/reads/packs/pack-scope'
import { type PackSides, packSides } from '../../db/reads/packs/pack-sides'
import { officeName } from '../../db/reads/records/office-name'
import type { Reader, Snapshot } from '../../db/schema'
import type { Store } from '../../db/store'
import { stopIfCalledOff } from '../../db/work-step'
import type { Period } from '../../src-shared/days/quarter'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import type { PackMaterial } from '../../src-shared/packs/pack'
import type { PackContent, PackFile, PackToWrite, WrittenPack, WrittenPacks } from '../../src-shared/packs/pack-content'
import type { PackPeriod } from '../../src-shared/packs/pack-period'
import { toldTexts } from '../../src-shared/packs/told-texts'
import type { WorkWatch } from '../../src-shared/program/work-progress'
import type { ActionId, PartnerId } from '../../src-shared/records/ids'
import type { Language } from '../../src-shared/text/language'
import { type FolderToWrite, writeFolders } from '../files/write-folders'
import type { PrintPage } from '../paper/printing'
import type { PackLogos } from './blocks/first-page-top'
import type { IssuePictures } from './blocks/issue-section'
import type { FitPack } from './fit-pack'
import { lockedContent, lockOf, lockPack } from './lock-pack'
import { asLocked } from './locked-pages'
import { mailDraft } from './mail-draft'
import { packContent } from './make-pack-content'
import { oneAhead } from './one-ahead'
import { differsFrom, hashLines, packFiles, packName, tableFiles } from './pack-files'
import { withSeal } from './pack-seal'

/**
 * Which packs are wanted: a period as the user wrote it, and partners (null means the joint pack). Without `partnerIds`: all active
 * partners and the joint pack.
 */
export type PacksRequest = {
  readonly period: string
  readonly partnerIds?: readonly (PartnerId | null)[] | undefined
  readonly language: Language
  /** True if each partner's folder also gets a letter for sending the pack. */
  readonly hasMail?: boolean | undefined
  /** True if the pages end with an appendix of the period's rows, masked. */
  readonly hasAppendix?: boolean | undefined
}

/** A pack as it will be written. If it is locked, its content comes from the lock and nothing is gathered again. */
export type MadePack = PackToWrite & { readonly lockId: string | null; readonly lockedHashes: string | null }

/** What may be given when a pack is made. */
type Making = {
  /** What the packs of a period share. */
  readonly sides?: () => Promise<PackSides>
  /** The file of the office, beside which pictures lie. Without it there are none. */
  readonly storeFile?: string
  readonly hasAppendix?: boolean
}

/** The pictures of a pack. Their reader is loaded only when there is one. */
async function picturesOf(storeFile: string | undefined, { texts }: PackMaterial): Promise<IssuePictures> {
  if (storeFile === undefined || texts.issues.every(({ picture }) => picture === null)) return new Map()
  const { picturesByIssue } = await import('./pack-pictures-by-issue')
  return picturesByIssue(storeFile, texts)
}

/** The logos of a pack. Their reader is loaded only when there is one. */
async function logosOf(storeFile: string | undefined, { page }: PackMaterial): Promise<PackLogos> {
  const { office, partner } = page.logos
  if (storeFile === undefined || (office === null && partner === null)) return { office: null, partner: null }
  const { packLogos } = await import('./pack-logos')
  return packLogos(storeFile, page.logos)
}

/** Returns one partner's pack of a period, or the joint pack for null. */
export async function makePack(
  db: Snapshot,
  period: PackPeriod,
  partner: PartnerId | null,
  language: Language,
  now: Date,
  { sides, storeFile, hasAppendix = false }: Making = {},
): Promise<MadePack> {
  const lock = await lockOf(db, period.period, partner)
  if (lock) {
    const content = await lockedContent(db, lock.id)
    return { content, told: [], texts: [], lockId: lock.id, lockedHashes: lock.sha256 }
  }
  const { material, told } = await gatherPack(db, period, partner, dayInStockholm(now), sides)
  const texts = toldTexts(material.texts)
  const content = packContent(material, language, {
    hasAppendix,
    pictures: await picturesOf(storeFile, material),
    logos: await logosOf(storeFile, material),
  })
  return { content, told, texts, lockId: null, lockedHashes: null }
}

/** A pack that is written. Its sums are known when its PDF is printed. */
type Written = { readonly made: MadePack; readonly hashes: Promise<string> }

/** Locks the packs that are not locked yet, as one action. Returns null when there is nothing to lock. */
async function lockAll(store: Store, packs: readonly Written[], now: Date): Promise<ActionId | null> {
  const open = packs.filter(({ made }) => made.lockId === null)
  if (open.length === 0) return null
  const { actionId } = await store.change(async db => {
    for (const { made, hashes } of open) await lockPack(db, made, await hashes, store.user, now)
  })
  return actionId
}

async function wanted(db: Reader, request: PacksRequest, now: Date) {
  const period = await periodOfPack(db, request.period, dayInStockholm(now))
  return { period, partners: request.partnerIds ?? [...(await activePartners(db, period.period)), null] }
}

/**
 * Returns the days of a period that packs can be made of. Refuses an invalid period, one that has not begun, and one without an active
 * partner.
 */
export async function daysOfPacks(db: Reader, request: PacksRequest, now: Date): Promise<Period> {
  const { period } = await wanted(db, request, now)
  return period.period
}

/** How packs are written: where, whether they are locked too, when, with which printer, and who watches the progress. */
type Writing = {
  readonly place: string
  readonly isLocking: boolean
  readonly now: Date
  readonly print: PrintPage | undefined
  readonly watch: WorkWatch
}

/**
 * A pack as it was gathered, and its content as it is written but for the pages. `fit` has what its pages have room for, which may take
 * another process a while to find out.
 */
type Gathered = { readonly gathered: MadePack; readonly content: PackContent; readonly fit: Promise<FitPack> }

/** Begins to lay out a pack. One that is about to be locked says so, and one that is locked stays as it was. */
async function fitting(read: Snapshot, gathered: MadePack, { isLocking, now, print }: Writing): Promise<Gathered> {
  const { fitPack, lockedFit } = await import('./fit-pack')
  const { lockId } = gathered
  const isSealed = isLocking && lockId === null
  const content = isSealed ? await withSeal(read, await asLocked(read, gathered.content, now)) : gathered.content
  const fit = lockId === null ? fitPack(content, print) : Promise.resolve(lockedFit(content, print))
  // Whoever waits for it hears of a failure; nobody may wait for it.
  fit.catch(() => undefined)
  return { gathered, content, fit }
}

/** Returns the files of a pack, the PDF while it is still printing, and the sums of them all. */
async function filesOf({ content: unfitted, fit }: Gathered) {
  const tables = tableFiles(unfitted)
  // If the pages fail, nobody waits for the tables.
  tables.catch(() => undefined)
  const drawing = tables.then(async () => (await import('../files/chart-png')).readyToDraw())
  drawing.catch(() => undefined)
  const { content, pdf } = await fit
  const files = await packFiles(content, tables)
  const printed = pdf ? [{ name: `${packName(content)}.pdf`, bytes: pdf }] : []
  const whole = Promise.all(printed.map(async ({ name, bytes }) => ({ name, bytes: await bytes }))).then(
    (first): readonly PackFile[] => [...first, ...files],
  )
  const hashes = whole.then(hashLines)
  hashes.catch(() => undefined)
  return { content, files: [...printed, ...files], whole, hashes }
}

async function writeFrom(read: Snapshot, store: Store, request: PacksRequest, how: Writing): Promise<WrittenPacks> {
  const { place, isLocking, now, watch } = how
  const { period, partners } = await wanted(read, request, now)
  // Read when the first pack needs it, since packs that are locked already need nothing.
  let shared: Promise<PackSides> | undefined
  const sides = () => {
    shared ??= packSides(read, period, dayInStockholm(now))
    return shared
  }
  const written: Written[] = []
  let actionId: ActionId | null = null
  // The next pack is gathered and laid out in the printer's process while the files of this one are made here, and the PDF of the one before
  // is printed. Whatever this thread and the printer wait for, the other has something to do.
  const ahead = oneAhead(partners.length, async index => {
    const gathered = await makePack(read, period, partners[index] ?? null, request.language, now, {
      sides,
      storeFile: store.file,
      hasAppendix: request.hasAppendix ?? false,
    })
    return fitting(read, gathered, how)
  })
  const folders = partners.map(
    (partner, index): FolderToWrite => ({
      name: packName({ code: period.code, partnerId: partner }),
      files: async () => {
        stopIfCalledOff(watch)
        watch.tell?.({ done: written.length, total: partners.length, detail: partner })
        const taken = await ahead.take(index)
        const { content, files, whole, hashes } = await filesOf(taken)
        written.push({ made: { ...taken.gathered, content }, hashes })
        if (!request.hasMail || partner === null) return files
        // The letter is not part of what is locked: it may be wanted one time and not another.
        const office = await officeName(read)
        const letter = whole.then(all => mailDraft(packName(content), content, all, office))
        return [...files, { name: `${packName(content)}.eml`, bytes: letter }]
      },
    }),
  )
  const done = await writeFolders(place, folders, async () => {
    stopIfCalledOff(watch)
    if (isLocking) actionId = await lockAll(store, written, now)
    // One that is being made when another failed reads from the snapshot, which ends with this.
  }).finally(ahead.settled)
  const packs = await Promise.all(
    written.map(
      async ({ made, hashes }, index): Promise<WrittenPack> => ({
        partner: made.content.partnerId,
        folder: done[index] as string,
        interactions: made.content.figures.interactions,
        isLocked: isLocking || made.lockId !== null,
        differsFromLock: made.lockedHashes !== null && differsFrom(made.lockedHashes, await hashes),
      }),
    ),
  )
  return { period: period.code, folder: place, packs, actionId }
}

/**
 * Writes a folder for each pack, all from one state of the office, and locks the packs if `isLocking`. Refuses what its parts refuse, and
 * when it is cancelled; nothing is then written or locked.
 */
export const writePacks = (
  store: Store,
  request: PacksRequest,
  place: string,
  isLocking: boolean,
  now: Date,
  print?: PrintPage,
  watch: WorkWatch = {},
): Promise<WrittenPacks> =>
  store.snapshot(read => writeFrom(read, store, request, { place, isLocking, now, print, watch }))
