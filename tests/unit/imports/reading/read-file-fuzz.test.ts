import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { readFile } from '../../../../office/imports/reading/read-file'
import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { numberCell, odsCell, odsFile, odsRow, odsTable, sheetRow, textCell, xlsxFile } from '../tables/workbook-files'

const log =
  'Möteslogg\r\nDatum;Kontakt;Not\r\n2025-10-02;Åsa Öberg-Test;"två\r\nrader"\r\n7/10 2025;Siv Demolund;x\r\nSumma;;2\r\n'
const samples: readonly Uint8Array[] = [
  iconv.encode(log, 'utf-8'),
  iconv.encode(log, 'windows-1252'),
  iconv.encode(log, 'utf-16le'),
  xlsxFile(
    {
      name: 'Logg',
      rows:
        sheetRow(1, textCell('A1', 'Datum'), textCell('B1', 'Kontakt')) +
        sheetRow(2, numberCell('A2', 45961, 1), textCell('B2', 'Kåre')),
    },
    { name: 'Gömd', rows: sheetRow(1, numberCell('A1', 1)), state: 'hidden' },
  ),
  odsFile(
    odsTable('Logg', odsRow(odsCell('Datum'), odsCell('Kontakt')) + odsRow(odsCell('2025-10-02'), odsCell('Åsa'))),
  ),
]

/** One change of a file: a piece of it is replaced by other bytes, which can be none, or it is cut off. */
const change = fc.record({
  at: fc.nat(),
  removed: fc.nat(40),
  added: fc.uint8Array({ maxLength: 12 }),
  isCut: fc.boolean(),
})

function changed(
  bytes: Uint8Array,
  { at, removed, added, isCut }: { at: number; removed: number; added: Uint8Array; isCut: boolean },
) {
  const from = at % (bytes.byteLength + 1)
  return Buffer.concat([bytes.subarray(0, from), added, isCut ? new Uint8Array() : bytes.subarray(from + removed)])
}

test('a file with any bytes changed is read or refused with a reason', async () => {
  const given = [fc.constantFrom(...samples), fc.array(change, { minLength: 1, maxLength: 4 })] as const
  await fc.assert(
    fc.asyncProperty(...given, async (sample, changes) => {
      const bytes = changes.reduce(changed, sample)
      try {
        const reading = await readFile(bytes, {})
        if (reading.kind === 'table') expect(reading.table.sheets.some(({ rows }) => rows.length > 0)).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(Unreadable)
      }
    }),
    { numRuns: 400 },
  )
})

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
      await readFile(bytes, {}).catch(error => expect(error).toBeInstanceOf(Unreadable))
    }),
    { numRuns: 300 },
  )
})
