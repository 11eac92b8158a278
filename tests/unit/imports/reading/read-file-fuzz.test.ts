import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { readFile } from '../../../../office/imports/reading/read-file'
import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { unreadableSentence } from '../../../../src-shared/text/read-words'
import { odsFile, odsTable, xlsxFile } from '../tables/workbook-files'
import { knownFiles } from './a-file-of-each-kind'
import { damagedFile } from './mutated-bytes'

/** How many damaged files are read. `npm run import-fuzz` reads 10,000. */
const runs = Number(process.env['DAMAGED_FILES'] ?? 300)

/** Reads a file and checks what came of it: rows, something passed over, or a refusal. Anything else that is thrown fails the test. */
async function readOrRefused(bytes: Uint8Array): Promise<void> {
  try {
    const reading = await readFile(bytes)
    // What is read is sent from a thread, so it must be plain values.
    expect(structuredClone(reading)).toEqual(reading)
    if (reading.kind === 'table') expect(reading.table.sheets.some(({ rows }) => rows.length > 0)).toBe(true)
    else expect(reading.rows.length + Object.keys(reading.passedOver).length).toBeGreaterThan(0)
  } catch (error) {
    expect(error).toBeInstanceOf(Unreadable)
    // The office reads why, and never words of a program.
    if (error instanceof Unreadable)
      expect(unreadableSentence('sv', 'fil', error)).not.toMatch(/undefined|\[object|Error/)
  }
}

test(
  'a file of any kind that is damaged is read or refused with a reason',
  async () => {
    // The library for items of Outlook writes to the console what it cannot make out.
    const quiet = vi.spyOn(console, 'debug').mockImplementation(() => undefined)
    const files = knownFiles.map(({ bytes }) => bytes)
    await fc.assert(fc.asyncProperty(damagedFile(files), readOrRefused), { numRuns: runs })
    quiet.mockRestore()
  },
  // Each file has a moment, and the whole of them as many.
  180_000 + runs * 100,
)

test('the bytes inside a packed part can be anything', async () => {
  const xml = fc.array(
    fc.constantFrom(
      '<row>',
      '</row>',
      '<row r="9e9">',
      '<c r="A1">',
      '<c r="ZZZZ1">',
      '<c t="s">',
      '</c>',
      '<v>',
      '</v>',
      '1',
      '&#x110000;',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<is><t>',
      '</t></is>',
      '"',
      '\u0000',
    ),
    { maxLength: 30 },
  )
  await fc.assert(
    fc.asyncProperty(xml, fc.boolean(), async (pieces, isOds) => {
      const inside = pieces.join('')
      const bytes = isOds ? odsFile(odsTable('A', inside)) : xlsxFile({ name: 'A', rows: inside })
      await readFile(bytes).catch(error => expect(error).toBeInstanceOf(Unreadable))
    }),
    { numRuns: 300 },
  )
})
