import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { withSlashes, zipDirectory } from '../../../../office/imports/reading/files/zip-directory'
import { partPieces, wholePart } from '../../../../office/imports/reading/files/zip-part'

const parts = { 'a/one.xml': strToU8('<one/>'.repeat(100)), 'two.txt': strToU8('two') }
const file = zipSync(parts)
const refusing = (reason: string) => expect.objectContaining({ reason })

/** Returns where a signature of four bytes is for the nth time. */
function placeOf(bytes: Uint8Array, signature: number, nth = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = nth
  for (let at = 0; at + 4 <= bytes.byteLength; at += 1) {
    if (view.getUint32(at, true) !== signature) continue
    if (left === 0) return at
    left -= 1
  }
  throw new Error('not found')
}

/** Returns the zip with a number of its directory changed. */
function changed(bytes: Uint8Array, nth: number, offset: number, value: number, isShort = false): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  const at = placeOf(copy, 0x02014b50, nth) + offset
  if (isShort) view.setUint16(at, value, true)
  else view.setUint32(at, value, true)
  return copy
}

async function lengthOf(bytes: Uint8Array, name: string): Promise<number> {
  const entry = zipDirectory(bytes).get(name)
  if (!entry) throw new Error(name)
  let length = 0
  for await (const piece of partPieces(bytes, entry)) length += piece.byteLength
  return length
}

test('entries have their names and sizes, and unpack to what was packed', async () => {
  const directory = zipDirectory(file)
  expect([...directory.values()].map(({ name, unpacked }) => [name, unpacked])).toEqual([
    ['a/one.xml', 600],
    ['two.txt', 3],
  ])
  const two = directory.get('two.txt')
  expect(two && Buffer.from(wholePart(file, two)).toString()).toBe('two')
  expect(await lengthOf(file, 'a/one.xml')).toBe(600)
})

test('backslashes are read as slashes and mended in a copy', () => {
  const odd = zipSync({ 'a\\one.xml': strToU8('x') })
  const directory = zipDirectory(odd)
  expect([...directory.keys()]).toEqual(['a/one.xml'])
  expect([...zipDirectory(withSlashes(odd, directory)).values()][0]?.hasBackslash).toBe(false)
  expect([...zipDirectory(odd).values()][0]?.hasBackslash).toBe(true)
  expect(withSlashes(file, zipDirectory(file))).toBe(file)
})

test.each(['../up.xml', '/root.xml', 'a/../../b', 'nul\u0000.xml'])('an entry called %j is refused', name => {
  expect(() => zipDirectory(zipSync({ [name]: strToU8('x') }))).toThrow(refusing('broken'))
})

test('two entries of one name are refused', () => {
  const twin = zipSync({ 'a.xml': strToU8('1'), 'b.xml': strToU8('2') })
  const copy = twin.slice()
  copy[placeOf(copy, 0x02014b50, 1) + 46] = 'a'.charCodeAt(0)
  expect(() => zipDirectory(copy)).toThrow(refusing('broken'))
})

test('a sum that is too large and a ratio that is too large are refused before anything is unpacked', () => {
  expect(() => zipDirectory(changed(file, 0, 24, 500 * 1024 * 1024))).toThrow(refusing('unpacks-too-large'))
  expect(() => zipDirectory(changed(file, 0, 24, 60 * 1024 * 1024))).toThrow(refusing('unpacks-too-large'))
})

test('entries that share bytes are refused', () => {
  expect(() => zipDirectory(changed(file, 1, 42, 0))).toThrow(refusing('unpacks-too-large'))
})

test('an entry with more bytes than the directory says is stopped, and one with fewer or other bytes is broken', async () => {
  await expect(lengthOf(changed(file, 0, 24, 10), 'a/one.xml')).rejects.toThrow(refusing('unpacks-too-large'))
  await expect(lengthOf(changed(file, 0, 24, 10_000), 'a/one.xml')).rejects.toThrow(refusing('broken'))
  await expect(lengthOf(changed(file, 0, 16, 1), 'a/one.xml')).rejects.toThrow(refusing('broken'))
  const small = changed(file, 1, 16, 1)
  const entry = zipDirectory(small).get('two.txt')
  expect(() => entry && wholePart(small, entry)).toThrow(refusing('broken'))
})

test('an encrypted entry asks for a password', async () => {
  await expect(lengthOf(changed(file, 0, 8, 1, true), 'a/one.xml')).rejects.toThrow(refusing('password'))
})

test('a zip cut off anywhere is broken', () => {
  for (let length = 22; length < file.byteLength; length += 1)
    expect(() => zipDirectory(file.subarray(0, length))).toThrow(refusing('broken'))
})

test('more entries than a workbook has are refused', () => {
  const many = zipSync(
    Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}`, new Uint8Array()])),
    { level: 0 },
  )
  expect(() => zipDirectory(many)).toThrow(refusing('unpacks-too-large'))
})
