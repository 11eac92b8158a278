import { expect, test } from 'vitest'
import { pagesToWord } from '../../../office/packs/word/pages-to-word'
import { zippedBytes } from '../../ipc/unzipped'
import { aPack } from '../paper/a-pack'
import { allIn, oneIn, partOf } from './word-tree'

/** Returns a font as Word reads it: the first 32 bytes turned by its key, read backwards. */
function readFont(bytes: Buffer, key: string): Buffer {
  const turned = Buffer.from(key.replaceAll(/[{}-]/g, ''), 'hex').reverse()
  return Buffer.from(bytes.map((byte, index) => (index < 32 ? byte ^ (turned[index % 16] ?? 0) : byte)))
}

/** Returns the family that a font says it is of (name 1 of its table of names). */
function familyOf(font: Buffer): string {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16)
  const entry = tables.find(at => font.toString('latin1', at, at + 4) === 'name') ?? 0
  const at = font.readUInt32BE(entry + 8)
  for (let record = at + 6; record < at + font.readUInt16BE(at + 4); record += 12)
    if (font.readUInt16BE(record + 6) === 1) {
      const start = at + font.readUInt16BE(at + 4) + font.readUInt16BE(record + 10)
      return Buffer.from(font.subarray(start, start + font.readUInt16BE(record + 8)))
        .swap16()
        .toString('utf16le')
    }
  return ''
}

test('the letters of a report follow with it, each cut under the name that the styles use', async () => {
  const docx = await pagesToWord(
    aPack(field => field),
    '2026-11-29',
  )
  const parts = zippedBytes(Buffer.from(docx))
  const targets = new Map(
    allIn(partOf(docx, 'word/_rels/fontTable.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes['Id'],
      attributes['Target'],
    ]),
  )
  const fonts = allIn(partOf(docx, 'word/fontTable.xml'), 'w:font')
  expect(fonts.map(({ attributes }) => attributes['w:name'])).toEqual(['Inter', 'Inter SemiBold'])
  for (const font of fonts) {
    const cuts = font.children.filter(({ name }) => name.startsWith('w:embed'))
    expect(cuts.length).toBeGreaterThan(0)
    for (const { attributes } of cuts) {
      const bytes = parts.get(`word/${targets.get(attributes['r:id'])}`)
      const read = readFont(bytes ?? Buffer.alloc(0), attributes['w:fontKey'] ?? '')
      expect(read.readUInt32BE(0)).toBe(0x10000)
      expect(familyOf(read)).toBe(font.attributes['w:name'])
      let sum = 0
      for (let at = 0; at < read.length; at += 4) sum = (sum + read.readUInt32BE(at)) >>> 0
      // The sum that the format wants of a whole font.
      expect(sum).toBe(0xb1b0afba)
    }
  }
})

test('every family of letters in the styles is one that follows with the document', async () => {
  const docx = await pagesToWord(
    aPack(field => field),
    '2026-11-29',
  )
  const families = new Set(
    allIn(partOf(docx, 'word/styles.xml'), 'w:rFonts').map(({ attributes }) => attributes['w:ascii']),
  )
  expect([...families].toSorted()).toEqual(['Inter', 'Inter SemiBold'])
  expect(oneIn(partOf(docx, 'word/settings.xml'), 'w:embedTrueTypeFonts')).toBeDefined()
})
