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
    const insert = raw.prepare(`insert into sqlite_master (type, name, tbl_name, rootpage, sql) values ('table', ?, ?, ?, ?)`)
    raw.exec('begin; delete from sqlite_master')
    for (const { name, root, sql } of tables) insert.run(name, name, root, sql)
    raw.exec('commit')
  } finally {
    raw.close()
  }
}

const cellsOf = (raw: SQLite.Database, root: number): (string | number | null)[][] =>
  (tried(() => raw.prepare(`select * from "root_${root}" limit ${looked}`).raw().all()) ?? []) as (string | number | null)[][]

const isChange = (cells: readonly unknown[]): boolean =>
  /^[0-9a-f]{12}$/.test(String(cells[0])) && /^[0-9a-f]{16}-/.test(String(cells[2])) && /^[IUP]$/.test(String(cells[7]))
const isDevice = (cells: readonly unknown[]): boolean =>
  cells[0] === null && /^[0-9a-f-]{36}$/.test(String(cells[1])) && /^[0-9a-f]{12}$/.test(String(cells[2]))

/** Finds which table each root belongs to: the change record by the shape of its rows, and the others by the ids that the record knows. */
function recognised(raw: SQLite.Database, roots: readonly number[]): Map<string, number> {
  const found = new Map<string, number>()
  const samples = new Map(roots.map(root => [root, cellsOf(raw, root)]))
  for (const [root, rows] of samples) {
    if (rows.length > 0 && rows.every(isChange)) found.set('change', found.get('change') ?? root)
    if (rows.length === 1 && rows.every(isDevice)) found.set('device', root)
  }
  const record = found.get('change')
  if (record === undefined) return found
  const tablesOf = new Map<string, Set<string>>()
  tried(() => {
    for (const [table, id] of raw.prepare(`select c5, c6 from "root_${record}"`).raw().iterate() as Iterable<string[]>)
      tablesOf.set(id ?? '', (tablesOf.get(id ?? '') ?? new Set()).add(table ?? ''))
  })
  for (const [root, rows] of samples) {
    const [first, ...others] = rows.map(cells => (cells[0] === null ? tablesOf.get(String(cells[1])) : undefined) ?? new Set<string>())
    const common = [...(first ?? [])].filter(table => others.every(tables => tables.has(table)))
    if (common.length === 1 && common[0] !== undefined && !found.has(common[0])) found.set(common[0], root)
  }
  return found
}

/**
 * Makes a readable copy of a file whose header or list of tables is lost. The tables are found by what is in them, with the columns of `fresh`,
 * an empty store of this program, which is at `freshFile`. Returns false if no change record was found, from which all else follows.
 */
export function pieceTogether(file: string, copy: string, fresh: SQLite.Database, freshFile: string): boolean {
  const bytes = withEmptyFirstPage(withLog(file, readFileSync(file)), readFileSync(freshFile))
  const roots = rootsIn(bytes)
  writeFileSync(copy, bytes)
  const columns = Array.from({ length: mostColumns }, (_, index) => `c${index}`)
  named(copy, roots.map(root => ({ name: `root_${root}`, root, sql: `create table root_${root} (${listed(columns)})` })))
  const raw = connect(copy, { fileMustExist: true })
  let found: Map<string, number>
  try {
    found = recognised(raw, roots)
  } finally {
    raw.close()
  }
  const tables = [...recordedTables(fresh), 'change', 'device'].flatMap(name => {
    const root = found.get(name)
    const names = fresh.prepare('select name from pragma_table_info(?)').pluck().all(name) as string[]
    const sql = `create table "${name}" (${names.map(column => (column === 'rid' ? 'rid integer primary key' : `"${column}"`)).join(', ')})`
    return root === undefined ? [] : [{ name, root, sql }]
  })
  named(copy, tables)
  return found.has('change')
}
