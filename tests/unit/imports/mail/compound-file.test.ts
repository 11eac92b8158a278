import { expect, test } from 'vitest'
import { checkCompoundFile } from '../../../../office/imports/reading/mail/outlook/compound-file'
import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { compoundFile, type Folder } from './compound-file-builder'

/** Returns why the file is refused; undefined if it is whole. */
function reasonOf(file: Buffer): string | undefined {
  try {
    checkCompoundFile(file)
    return undefined
  } catch (error) {
    if (error instanceof Unreadable) return error.reason
    throw error
  }
}

const sector = 512
const entry = 128
const content: Folder = {
  Liten: Buffer.alloc(100, 1),
  Stor: Buffer.alloc(5_000, 2),
  Mapp: { Inre: Buffer.alloc(70, 3) },
}
const file = () => compoundFile(content)

/** Returns where an entry of the directory begins, by its name. */
const entryNamed = (whole: Buffer, name: string): number => whole.indexOf(Buffer.from(`${name}\0`, 'utf16le'))

test('a whole file passes, also with more sectors than one table names', () => {
  expect(reasonOf(file())).toBeUndefined()
  expect(reasonOf(compoundFile({ Stor: Buffer.alloc(200_000) }))).toBeUndefined()
  expect(reasonOf(compoundFile({}))).toBeUndefined()
})

test('a file that is no compound file is refused as another kind', () => {
  expect(reasonOf(Buffer.from('From: a@x.example\r\n\r\nx'))).toBe('unknown-kind')
})

test('a chain in a circle is refused', () => {
  const circle = file()
  const table = (circle.readInt32LE(0x4c) + 1) * sector
  // The long stream begins after the short ones. Its second sector leads back to its first.
  const first = circle.readInt32LE(entryNamed(circle, 'Stor') + 0x74)
  circle.writeInt32LE(first, table + 4 * (first + 1))
  expect(reasonOf(circle)).toBe('broken')
})

test.each([
  ['names a sector behind the end', 0x74, 1_000_000],
  ['names a sector before the beginning', 0x74, -5],
  ['is longer than its chain', 0x78, 20_000],
  ['is longer than the file', 0x78, 2_000_000_000],
])('a stream that %s is refused', (_, place, value) => {
  const whole = file()
  whole.writeInt32LE(value, entryNamed(whole, 'Stor') + place)
  expect(reasonOf(whole)).toBe('broken')
})

test('streams that share their sectors, and so are longer together than the file, are refused', () => {
  const shared = compoundFile({ A: Buffer.alloc(20_000), B: Buffer.alloc(5_000), C: Buffer.alloc(5_000) })
  for (const name of ['B', 'C']) {
    shared.copy(shared, entryNamed(shared, name) + 0x74, entryNamed(shared, 'A') + 0x74, entryNamed(shared, 'A') + 0x7c)
  }
  expect(reasonOf(shared)).toBe('broken')
})

test('a tree that leads back to an entry, or to one that is not there, is refused', () => {
  const back = file()
  back.writeInt32LE(entryNamed(back, 'Mapp') > 0 ? 0 : 1, entryNamed(back, 'Mapp') + 0x4c)
  expect(reasonOf(back)).toBe('broken')
  const away = file()
  away.writeInt32LE(4_000, entryNamed(away, 'Mapp') + 0x4c)
  expect(reasonOf(away)).toBe('broken')
})

test('folders in folders in folders are refused where no mail has them', () => {
  const nested = Array.from({ length: 60 }).reduce<Folder>(inner => ({ Mapp: inner }), {})
  expect(reasonOf(compoundFile(nested))).toBe('too-deep')
})

test('a file that is cut off is refused', () => {
  const whole = file()
  for (const length of [8, 100, sector, sector + entry, whole.length - sector]) {
    expect(reasonOf(whole.subarray(0, length))).toBe('broken')
  }
})
