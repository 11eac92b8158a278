import { readFileSync, writeFileSync } from 'node:fs'
import type SQLite from 'better-sqlite3'
import { recordedTables } from '../change-record'
import { connect } from '../file/connect'
import { withLog } from './log-of-file'
import { listed, tried } from './readable-rows'

const pageSize = 4096
const header = 100
/** How SQLite marks the first byte of a page of rows, and of a page that leads to such pages. */
const [leaf, interior] = [0x0d, 0x05]
const mostColumns = 60
const looked = 50

/** Returns the pages of rows that no other page leads to: where tables begin. */
function rootsIn(bytes: Buffer): number[] {
  const kind = (page: number) => bytes[(page - 1) * pageSize]
  const last = Math.floor(bytes.length / pageSize)
  const pages = Array.from({ length: Math.max(0, last - 1) }, (_, index) => index + 2).filter(
    page => kind(page) === leaf || kind(page) === interior,
  )
  const led = new Set<number>()
  for (const page of pages.filter(page => kind(page) === interior)) {
    const start = (page - 1) * pageSize
    led.add(bytes.readUInt32BE(start + 8))
    const cells = bytes.readUInt16BE(start + 3)
    for (let cell = 0; cell < cells && 12 + 2 * cell + 2 <= pageSize; cell += 1) {
      const at = bytes.readUInt16BE(start + 12 + 2 * cell)
      if (at + 4 <= pageSize) led.add(bytes.readUInt32BE(start + at))
    }
  }
  return pages.filter(page => !led.has(page))
}

/** Replaces the first page by that of a store without tables, so that SQLite opens the file and its pages can be named. */
function withEmptyFirstPage(bytes: Buffer, fresh: Buffer): Buffer {
  const pages = Math.floor(bytes.length / pageSize)
  const first = Buffer.alloc(pageSize)
  fresh.copy(first, 0, 0, header)
  // No log; the number of pages, and no list of free ones.
  first.writeUInt8(1, 18)
  first.writeUInt8(1, 19)
  first.writeUInt32BE(pages, 28)
  first.writeUInt32BE(first.readUInt32BE(24), 92)
  first.fill(0, 32, 40)
  first.writeUInt8(leaf, header)
  first.writeUInt16BE(pageSize, header + 5)
  return Buffer.concat([first, bytes.subarray(pageSize, pages * pageSize)])
}

function named(file: string, tables: readonly { name: string; root: number; sql: string }[]): void {
  const raw = connect(file, { fileMustExist: true })
  try {
    raw.unsafeMode(true)
    raw.pragma('writable_schema = on')
    const insert = raw.prepare(
      `insert into sqlite_master (type, name, tbl_name, rootpage, sql) values ('table', ?, ?, ?, ?)`,
    )
    raw.exec('begin; delete from sqlite_master')
    for (const { name, root, sql } of tables) insert.run(name, name, root, sql)
    raw.exec('commit')
  } finally {
    raw.close()
  }
}

const cellsOf = (raw: SQLite.Database, root: number): (string | number | null)[][] =>
  (tried(() => raw.prepare(`select * from "root_${root}" limit ${looked}`).raw().all()) ?? []) as (
    | string
    | number
    | null
  )[][]

const isChange = (cells: readonly unknown[]): boolean =>
  /^[0-9a-f]{12}$/.test(String(cells[0])) && /^[0-9a-f]{16}-/.test(String(cells[2])) && /^[IUP]$/.test(String(cells[7]))
const isDevice = (cells: readonly unknown[]): boolean =>
  cells[0] === null && /^[0-9a-f-]{36}$/.test(String(cells[1])) && /^[0-9a-f]{12}$/.test(String(cells[2]))

/** Which tables a row is of, by its id: as far as the change record knows. */
type TablesById = Map<string, string[]>

function note(found: TablesById, table: string, id: string): void {
  const tables = found.get(id)
  if (tables === undefined) found.set(id, [table])
  else if (!tables.includes(table)) tables.push(table)
}

/** Finds which table each root belongs to: the change record by the shape of its rows, and the others by the ids that the record knows. */
function recognised(
  raw: SQLite.Database,
  roots: readonly number[],
  record: SQLite.Database | undefined,
): Map<string, number[]> {
  const found = new Map<string, number[]>()
  const add = (table: string, root: number) => found.set(table, [...(found.get(table) ?? []), root])
  const samples = new Map(roots.map(root => [root, cellsOf(raw, root)]))
  for (const [root, rows] of samples) {
    if (rows.length > 0 && rows.every(isChange)) add('change', root)
    if (rows.length === 1 && rows.every(isDevice)) add('device', root)
  }
  const byId: TablesById = new Map()
  const read = (from: SQLite.Database, query: string) =>
    tried(() => {
      for (const [table, id] of from.prepare(query).raw().iterate() as Iterable<string[]>)
        note(byId, table ?? '', id ?? '')
    })
  for (const root of found.get('change') ?? []) read(raw, `select c5, c6 from "root_${root}"`)
  if (record) read(record, 'select table_name, row_id from change')
  for (const [root, rows] of samples) {
    const [first, ...others] = rows.map(cells => (cells[0] === null ? byId.get(String(cells[1])) : undefined) ?? [])
    const common = (first ?? []).filter(table => others.every(tables => tables.includes(table)))
    if (common.length === 1 && common[0] !== undefined) add(common[0], root)
  }
  return found
}

/** Where the pieces are looked for: the damaged file, the copy to make, and an empty store of this program with its file. */
type Piecing = {
  readonly file: string
  readonly copy: string
  readonly fresh: SQLite.Database
  readonly freshFile: string
  /** The damaged file, if SQLite can read where its tables begin: then only what no table leads to is looked for. */
  readonly readable?: SQLite.Database | undefined
}

/**
 * Makes a readable copy of the pieces of a damaged file: trees of rows that nothing leads to, because the header, the list of tables or a page
 * between is lost. They are recognised by what is in them. Returns the names of the pieces of each table, which have the columns of that table.
 * No copy is made if there are none.
 */
export function pieceTogether({ file, copy, fresh, freshFile, readable }: Piecing): Map<string, string[]> {
  const bytes = withEmptyFirstPage(withLog(file, readFileSync(file)), readFileSync(freshFile))
  const known = new Set((readable?.prepare('select rootpage from sqlite_master').pluck().all() ?? []) as number[])
  const roots = rootsIn(bytes).filter(root => !known.has(root))
  if (roots.length === 0) return new Map()
  writeFileSync(copy, bytes)
  const columns = Array.from({ length: mostColumns }, (_, index) => `c${index}`)
  const nameOf = (root: number) => `root_${root}`
  named(
    copy,
    roots.map(root => ({ name: nameOf(root), root, sql: `create table ${nameOf(root)} (${listed(columns)})` })),
  )
  const raw = connect(copy, { fileMustExist: true })
  let found: Map<string, number[]>
  try {
    found = recognised(raw, roots, readable)
  } finally {
    raw.close()
  }
  const tables = [...recordedTables(fresh), 'change', 'device'].flatMap(table => {
    const names = fresh.prepare('select name from pragma_table_info(?)').pluck().all(table) as string[]
    const cells = names.map(column => (column === 'rid' ? 'rid integer primary key' : `"${column}"`)).join(', ')
    return (found.get(table) ?? []).map(root => ({
      table,
      name: nameOf(root),
      root,
      sql: `create table "${nameOf(root)}" (${cells})`,
    }))
  })
  named(copy, tables)
  return new Map([...found].map(([table, of]) => [table, of.map(nameOf)]))
}
