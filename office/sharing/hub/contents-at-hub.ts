import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { contentFault, contentFile, keepContents } from '../../../db/attachments/content-files'
import { attachmentsNamed } from '../../../db/exchange/attachments-named'
import { folderRefusal } from '../../../db/file/folder-refusal'
import { hashOf } from '../../../db/file/hash-file'
import { unfinishedFile } from '../../../db/file/unfinished'
import { largestAttachment } from '../../../src-shared/log/log-limits'
import type { HubFault } from '../../../src-shared/program/hub'
import type { HubExchanged } from '../../../src-shared/program/hub-exchanged'
import { isRefusedAs } from './hub-fault'
import type { Round } from './round-under-way'

/** How much of a content goes in one call, in bytes. A network that is cut loses no more than this. */
const bytesInCall = 4 * 1_024 * 1_024

/** For these reasons a hub does not take a content. The rows were exchanged, so that is told and is no failure. */
const untaken: readonly HubFault[] = ['no-room', 'full', 'too-large', 'malformed']

const isOneOf = (error: unknown, faults: readonly HubFault[]): boolean =>
  faults.some(fault => isRefusedAs(error, fault))

/** Returns a part of an open file, shorter at its end. */
async function partOf(handle: FileHandle, at: number, size: number): Promise<Buffer> {
  const part = Buffer.alloc(Math.min(bytesInCall, size - at))
  const { bytesRead } = await handle.read(part, 0, part.length, at)
  return part.subarray(0, bytesRead)
}

/** Sends one content, from where an earlier round was cut. False if the hub has not all of it afterwards. */
async function sendContent({ store, hub }: Round, name: string): Promise<boolean> {
  if (await contentFault(store.file, name)) return false
  const handle = await open(contentFile(store.file, name), 'r')
  try {
    const { size } = await handle.stat()
    let [at, furthest] = [0, -1]
    do {
      furthest = at
      at = await hub.putContent(name, size, at, await partOf(handle, at, size))
      // A hub that does not come further would be sent the same part for ever.
    } while (at > furthest && at < size)
    return at === size
  } catch (error) {
    if (isOneOf(error, untaken)) return false
    throw error
  } finally {
    await handle.close()
  }
}

/** Writes a content of the hub to a file. False if the hub has it not, or it is larger than an attachment may be. */
async function writeContent({ hub }: Round, name: string, handle: FileHandle): Promise<boolean> {
  for (let at = 0; ; ) {
    const part = await hub.getContent(name, at)
    if (!part || part.size > largestAttachment || at + part.bytes.length > part.size) return false
    await handle.write(part.bytes, 0, part.bytes.length, at)
    at += part.bytes.length
    if (at === part.size) return true
    if (part.bytes.length === 0) return false
  }
}

/** Brings one content from the hub. False if it is not there yet, or is not what its name says. */
async function bringContent(round: Round, name: string): Promise<boolean> {
  const { file } = round.store
  const aside = unfinishedFile(`${file}.bilaga`)
  try {
    const handle = await open(aside, 'w', 0o600)
    const isWhole = await writeContent(round, name, handle).finally(() => handle.close())
    if (!isWhole || (await hashOf(aside)) !== name) return false
    await keepContents(file, [aside])
    return true
  } catch (error) {
    throw folderRefusal(dirname(file), error)
  } finally {
    await rm(aside, { force: true }).catch(() => undefined)
  }
}

const digestOf = (names: readonly string[]): string => createHash('sha256').update(names.join('\n')).digest('hex')

/** Returns those of the contents that the hub has not; undefined if it is of a version that has none at all. */
async function lackingAt({ hub }: Round, names: readonly string[]): Promise<ReadonlySet<string> | undefined> {
  try {
    return new Set(await hub.lackingContents(names))
  } catch (error) {
    if (isRefusedAs(error, 'no-hub')) return undefined
    throw error
  }
}

/**
 * Sends the contents of attachments that the hub has not, and brings those that are not here. It is the last part of a round: a row comes before its content,
 * and until then the attachment is not here yet. When everything is at both places that is remembered, so that the next round asks nothing.
 */
export async function exchangeContents(round: Round): Promise<HubExchanged['attachments']> {
  const { store, hello } = round
  const names = await attachmentsNamed(store.read)
  const isHere = (name: string): boolean => existsSync(contentFile(store.file, name))
  const done = { received: 0, awaited: 0, sent: 0, refused: 0 }
  const digest = digestOf(names)
  if (names.length === 0 || (round.memory.contents === digest && names.every(isHere))) return done
  const lacking = await lackingAt(round, names)
  for (const name of names) {
    if (isHere(name)) {
      if (!lacking?.has(name) || !hello.mayWrite) continue
      if (await sendContent(round, name)) done.sent += 1
      else done.refused += 1
    } else if (lacking && !lacking.has(name) && (await bringContent(round, name))) done.received += 1
    else done.awaited += 1
  }
  const isAll = lacking !== undefined && done.awaited === 0 && done.sent === lacking.size
  if (isAll) {
    round.memory = { ...round.memory, contents: digest }
    round.remember(round.memory)
  }
  return done
}
