import { readFileSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants } from 'node:zlib'
import { cameByHub } from '../../../db/exchange/hub-logs'
import { leaveHome } from '../../../db/exchange/leave-home'
import { progressOf } from '../../../db/exchange/progress'
import { storeFiles } from '../../../db/file/connect'
import { copyAtOneMoment } from '../../../db/file/copy-at-one-moment'
import { makeBeside } from '../../../db/file/make-beside'
import { checkHeader } from '../../../db/file/open-file'
import { dropFailed, unfinishedFile } from '../../../db/file/unfinished'
import { firstFaultIn } from '../../../db/file/whole-file'
import { programVersion } from '../../../db/program-version'
import { officeId } from '../../../db/reads/home/current-user'
import { openStore, type Store } from '../../../db/store'
import { tellStep } from '../../../db/work-step'
import type { JoiningPart } from '../../../src-shared/program/sharing'
import type { WorkWatch } from '../../../src-shared/program/work-progress'
import { Refused } from '../../../src-shared/refusals/refusal'
import { openJoined } from '../open-joined'
import type { Laptop } from '../sharing'
import type { HubAddress } from './hub-address'
import { type HubOfOffice, hubOfOffice } from './hub-calls-of-office'
import { openHub } from './hub-connection'
import { hubBook } from './hub-memory'
import { rememberHub } from './hub-place'
import { exchangeByHubWatched } from './hub-round'

const [compress, decompress] = [promisify(brotliCompress), promisify(brotliDecompress)]

/** Brotli's own quality takes minutes for a large office; this one takes a second or two, for a file that is half again as large. */
const quality = 4
/** A copy that becomes larger than this is none, in bytes. */
const mostBytes = 2 * 1_024 ** 3 - 1

/** Puts a copy of the whole office at the hub, from which new laptops begin. Rows that stay home are not in it. Only for who is its admin. */
export async function putOfficeCopy(store: Store, hub: HubOfOffice): Promise<void> {
  const copy = unfinishedFile(`${store.file}.hubb`)
  try {
    // Read before the copy is made, so that it says no more than the copy has.
    const progress = await progressOf(store.read)
    await copyAtOneMoment(store.file, copy)
    leaveHome(copy)
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality }
    await hub.putSnapshot(programVersion, progress, await compress(readFileSync(copy), { params }))
  } finally {
    dropFailed(...storeFiles(copy))
  }
}

const refuse = (fault: 'no-copy' | 'no-office', hub: HubOfOffice): Refused =>
  new Refused({ code: 'hub', fault, what: hub.named })

/** Writes the newest copy at a hub to a file. Refuses a hub that has none, and one that is not whole or is of another office. */
async function writeHubCopy(hub: HubOfOffice, office: string, target: string, user: string): Promise<void> {
  const packed = await hub.getSnapshot(programVersion)
  if (!packed) throw refuse('no-copy', hub)
  const content = await decompress(packed, { maxOutputLength: mostBytes }).catch(() => {
    throw refuse('no-copy', hub)
  })
  writeFileSync(target, content, { mode: 0o600, flush: true })
  if (firstFaultIn(target) !== undefined) throw refuse('no-copy', hub)
  checkHeader(target)
  const copy = await openStore(target, user, { laptop: null })
  try {
    if ((await officeId(copy.read)) !== office) throw refuse('no-office', hub)
  } finally {
    await copy.close()
  }
}

type Joining = WorkWatch & {
  /** The laptop that joins. With it the hub and the password are remembered, so that the office is exchanged from now on. */
  readonly laptop?: Laptop
}

/**
 * Makes an office's file on this laptop out of the copy at a hub, and exchanges at once. The address must name the office. Returns the open store; the
 * caller closes it. Refuses a file that is there already, and a hub without a copy; nothing is then made. If only the exchange fails, the file stays.
 */
export async function joinAtHub(
  file: string,
  address: HubAddress,
  user: string,
  { laptop, ...watch }: Joining = {},
): Promise<Store> {
  const begin = (detail: JoiningPart) => tellStep(watch, { done: 0, total: null, detail })
  await begin('copy')
  const connection = await openHub(address)
  try {
    const office = address.office ?? ''
    const hub = hubOfOffice(connection, office)
    if (office === '') throw refuse('no-office', hub)
    await makeBeside(file, unfinished => writeHubCopy(hub, office, unfinished, user))
    await begin('rows')
    const store = await openJoined(file, user, laptop?.folder, async made => {
      await made.change(async db => cameByHub(db, (await progressOf(db)).keys()))
      if (laptop) await rememberHub(made, address, laptop)
    })
    try {
      let done = 0
      const came = (entries: number) => {
        done += entries
        watch.tell?.({ done, total: null, detail: 'rows' })
      }
      await exchangeByHubWatched(store, hub, hubBook(laptop?.folder), { came })
      return store
    } catch (error) {
      await store.close()
      throw error
    }
  } finally {
    await connection.close()
  }
}
