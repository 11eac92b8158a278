import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'csv-stringify'
import { openStore } from '../../db/store'
import { asLong } from '../../office/files/long-table'
import { tableToXlsx } from '../../office/files/table-to-xlsx'
import { writePacks } from '../../office/packs/make-packs'
import type { Column } from '../../src-shared/packs/table'
import { type Figure, now } from './measure'

const period = '2026Q3'
/** The most milliseconds that the packs of a quarter may take, among 20,000 interactions. */
const most = 20_000
const at = new Date('2026-11-22T09:00:00Z')

/** Returns the milliseconds that the libraries need to write this number of equal rows, as one workbook and one CSV. */
export async function bareLibrary(rows: number, folder: string): Promise<number> {
  const columns = Array.from(
    { length: 12 },
    (_, index): Column => ({
      code: String(index),
      heading: `Kolumn ${index}`,
      type: index === 9 ? 'number' : 'text',
      width: 20,
    }),
  )
  const row = columns.map((_, index) => (index === 9 ? 45 : 'Dubbelspår och anslutning till hamnen i Luleå'))
  const begun = now()
  const written = Array.from({ length: rows }, () => row)
  await tableToXlsx(
    asLong({ id: 'contacts', name: 'Kontakter', columns, rows: written }),
    'sv',
    join(folder, 'bare.xlsx'),
  )
  await new Promise(done => stringify(written, { bom: true, delimiter: ';' }, done))
  return now() - begun
}

/** Returns how many rows the tables of a pack's folder have, each once. Its workbook has the same ones. */
export const rowsOf = (folder: string): number =>
  readdirSync(folder)
    .filter(name => name.endsWith('.csv'))
    .reduce((sum, name) => sum + readFileSync(join(folder, name), 'utf8').trimEnd().split('\r\n').length - 1, 0)

/** Measures writing all packs of a quarter to the disk, against the library that writes the largest part of them. */
export async function makeThePacks(office: string, size: number, folder: string): Promise<Figure[]> {
  const place = mkdtempSync(join(folder, 'packs-'))
  const store = await openStore(office, 'bench')
  const begun = now()
  const { packs } = await writePacks(store, { period, language: 'sv' }, place, false, at)
  const ours = now() - begun
  await store.close()
  const rows = packs.reduce((sum, pack) => sum + rowsOf(pack.folder), 0)
  const bytes = readdirSync(place, { recursive: true })
    .map(name => statSync(join(place, String(name))))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
  const limit = await bareLibrary(rows, place)
  rmSync(place, { recursive: true, force: true })
  return [
    {
      name: `${packs.length} packs of a quarter, ${size} interactions`,
      ours,
      limit,
      limitName: 'the library writing equal rows as one workbook and one CSV',
      ratio: ours / limit,
      target: most / limit,
      detail: `${rows} rows in ${packs.length} packs, ${(bytes / 1e6).toFixed(1)} MB; to take ${most / 1_000} s at most`,
    },
  ]
}
