import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { Decrypter } from 'age-encryption'
import { createTarDecoder } from 'modern-tar'
import { diskRefusal } from '../../../db/file/disk-refusal'
import { Refused } from '../../../src-shared/refusals/refusal'
import { storeName, sumsName } from './pack-copy'

/** Gets the bytes of one file of a copy. */
type TakeFile = (name: string, bytes: AsyncIterable<Uint8Array>) => Promise<void>

const bytesInStep = 256 * 1024
/** The list of files has some hundred bytes for each; a hundred thousand attachments fit. */
const mostSumsBytes = 32 * 1024 ** 2
const wrongKey = /no identity matched/

const content = /^kontor\.talan\.bilagor\/([0-9a-f]{2})\/(\1[0-9a-f]{62})$/
const notes = /^kontor\.talan\.[A-Za-z0-9%_.!~*'()-]{1,200}\.egna-anteckningar$/
/** Only names that `packCopy` gives are accepted: a copy may have been made by anybody, and a name may point out of the folder. */
const isKnownName = (name: string): boolean =>
  name === storeName || content.test(name) || (notes.test(name) && !name.includes('..'))

/** Returns why a copy could not be read: its disk fails, its place went away meanwhile, or the copy is not whole. */
function faultOf(file: string, error: unknown): unknown {
  if (error instanceof Refused) return error
  const ofDisk = diskRefusal(dirname(file), error)
  if (ofDisk) return ofDisk
  const isSystem = error instanceof Error && 'syscall' in error
  const [fault, what] = isSystem ? (['away', dirname(file)] as const) : (['damaged', file] as const)
  return new Refused({ code: 'second-place', fault, what })
}

const bytesOf = (file: string): ReadableStream<Uint8Array> =>
  Readable.toWeb(createReadStream(file, { highWaterMark: bytesInStep })) as ReadableStream<Uint8Array>

/** Opens the stream of an encrypted copy with secret keys. Refuses keys that do not open it, before anything is read of what it holds. */
async function decrypted(file: string, secrets: readonly string[]): Promise<ReadableStream<Uint8Array>> {
  const decrypter = new Decrypter()
  for (const secret of secrets) decrypter.addIdentity(secret)
  try {
    return await decrypter.decrypt(bytesOf(file))
  } catch (error) {
    const isWrong = error instanceof Error && wrongKey.test(error.message)
    throw isWrong ? new Refused({ code: 'second-place', fault: 'wrong', what: file }) : error
  }
}

async function* hashing(bytes: AsyncIterable<Uint8Array>, hash: ReturnType<typeof createHash>) {
  for await (const chunk of bytes) {
    hash.update(chunk)
    yield chunk
  }
}

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > mostSumsBytes) throw new Error('the list of files is too long')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function sumsIn(text: string): Map<string, string> {
  const lines = text.split('\n').filter(line => line !== '')
  return new Map(
    lines.map(line => {
      const [, sha256 = '', name = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
      if (!isKnownName(name)) throw new Error(`unknown name ${name}`)
      return [name, sha256]
    }),
  )
}

/** Reads each file that the list at the beginning names, once, and compares it with the list. Throws an error if one is missing or altered. */
async function readFiles(tar: ReadableStream<Uint8Array>, take: TakeFile): Promise<void> {
  let left: Map<string, string> | undefined
  for await (const { header, body } of tar.pipeThrough(createTarDecoder({ strict: true })) as unknown as NodeStream<{
    header: { name: string; type?: string }
    body: NodeStream<Uint8Array>
  }>) {
    if ((header.type ?? 'file') !== 'file') throw new Error(`${header.name} is no file`)
    if (left === undefined) {
      if (header.name !== sumsName) throw new Error('the list of files is missing')
      left = sumsIn(await textOf(body))
      continue
    }
    const wanted = left.get(header.name)
    if (wanted === undefined) throw new Error(`${header.name} is not in the list`)
    const hash = createHash('sha256')
    await take(header.name, hashing(body, hash))
    if (hash.digest('hex') !== wanted) throw new Error(`${header.name} is altered`)
    left.delete(header.name)
  }
  if (left === undefined || left.size > 0) throw new Error('a file is missing')
}

/**
 * Reads a copy in a second place to its end, and gives each of its files to `take`. An encrypted one is opened with secret keys. Refuses a
 * copy that is missing, cut off or altered, and keys that do not open it; what was given by then is not to be trusted.
 */
export async function readCopy(file: string, secrets: readonly string[], take: TakeFile): Promise<void> {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Refused({ code: 'store-missing', file })
  try {
    const isEncrypted = file.endsWith('.age') || /\.age\.ny-/.test(file)
    await readFiles(isEncrypted ? await decrypted(file, secrets) : bytesOf(file), take)
  } catch (error) {
    throw faultOf(file, error)
  }
}
