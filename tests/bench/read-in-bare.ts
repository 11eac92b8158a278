import { readFileSync } from 'node:fs'
import type SQLite from 'better-sqlite3'
import { parse } from 'csv-parse/sync'
import { streamXlsxRows } from 'hucre/xlsx'
import { v7 } from 'uuid'
import { openFile } from '../../db/file/open-file'
import { programVersion } from '../../db/program-version'
import { recentCount } from '../../db/search/search-indexing'
import { header } from './log-of-meetings'

type Cell = string | number | null
type Rows = Map<string, Cell[][]>

const atATime = 1_000

/** The columns of each table that is written, in the order in which the tables are written. */
const columns: Readonly<Record<string, readonly string[]>> = {
  person: ['id', 'name', 'sort_name'],
  role_assignment: ['id', 'person_id', 'organisation_id', 'title', 'source'],
  staff_member: ['id', 'name'],
  import_batch: ['id', 'source_name', 'source_sha256', 'kind', 'action_id', 'read_at'],
  interaction: [
    'id',
    'kind',
    'status',
    'starts_on',
    'starts_time',
    'starts_at',
    'duration_minutes',
    'headline',
    'note',
    'initiative',
  ],
  interaction_participant: ['id', 'interaction_id', 'person_id'],
  interaction_organisation: ['id', 'interaction_id', 'organisation_id'],
  interaction_staff: ['id', 'interaction_id', 'staff_member_id'],
  interaction_issue: ['id', 'interaction_id', 'issue_id'],
  interaction_partner: ['id', 'interaction_id', 'partner_id', 'reason'],
  commitment: ['id', 'interaction_id', 'made_by', 'promise', 'status'],
  commitment_issue: ['id', 'commitment_id', 'issue_id'],
  import_row: ['id', 'import_batch_id', 'line_number', 'verb', 'subject_table', 'subject_id', 'content', 'row_key'],
}

/** Reads the rows of a file with the library that Talan reads them with. */
async function readRows(file: string): Promise<readonly (readonly Cell[])[]> {
  const bytes = readFileSync(file)
  if (file.endsWith('.csv'))
    return parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), { delimiter: ';', bom: true }) as string[][]
  const rows: Cell[][] = []
  for await (const { values } of streamXlsxRows(bytes))
    rows.push(values.map(value => (value instanceof Date ? value.toISOString().slice(0, 10) : (value as Cell))))
  return rows
}

const idsOf = (raw: SQLite.Database, table: string, name = 'name'): Map<string, string> =>
  new Map(raw.prepare(`select ${name}, id from ${table} where deleted_at is null`).raw().all() as [string, string][])

const at = (name: string): number => header.indexOf(name)

/** Makes the rows of all tables of the rows of the file, with what search finds each meeting by. Nothing is checked or compared. */
function rowsOf(raw: SQLite.Database, lines: readonly (readonly Cell[])[]) {
  const [people, organisations, staff] = [idsOf(raw, 'person'), idsOf(raw, 'organisation'), idsOf(raw, 'staff_member')]
  const [issues, partners] = [idsOf(raw, 'issue', 'short_name'), idsOf(raw, 'partner')]
  const rows: Rows = new Map(Object.keys(columns).map(table => [table, []]))
  const texts: string[][] = []
  const put = (table: string, ...cells: Cell[]) => rows.get(table)?.push(cells)
  const idOf = (known: Map<string, string>, name: string, add: (id: string) => void): string => {
    const found = known.get(name)
    if (found !== undefined) return found
    const id = v7()
    known.set(name, id)
    add(id)
    return id
  }
  const batch = v7()
  put('import_batch', batch, 'log', 'sha256', 'interactions', 'action', '2026-11-30')
  for (const [index, line] of lines.entries()) {
    const text = (name: string): string => String(line[at(name)] ?? '')
    const id = v7()
    const [day, time, agency] = [text('Datum'), text('Tid'), text('Organisation')]
    const names = text('Kontakt').split('; ')
    const organisation = organisations.get(agency) ?? ''
    const minutes = Number(text('Minuter'))
    put(
      'interaction',
      id,
      'meeting_physical',
      'held',
      day,
      time,
      `${day}T${time}Z`,
      minutes,
      text('Rubrik'),
      text('Anteckning'),
      'out',
    )
    for (const name of names) {
      const person = idOf(people, name, made => {
        put('person', made, name, name)
        put('role_assignment', v7(), made, organisation, '', 'logged')
      })
      put('interaction_participant', `${id}:${person}`, id, person)
    }
    put('interaction_organisation', `${id}:${organisation}`, id, organisation)
    const colleague = idOf(staff, text('Egna'), made => put('staff_member', made, text('Egna')))
    put('interaction_staff', `${id}:${colleague}`, id, colleague)
    const issue = issues.get(text('Fråga')) ?? ''
    put('interaction_issue', `${id}:${issue}`, id, issue)
    const partner = partners.get(text('Region')) ?? ''
    put('interaction_partner', `${id}:${partner}`, id, partner, 'manual')
    const promise = text('Uppföljning')
    if (promise !== '') {
      const commitment = v7()
      put('commitment', commitment, id, 'us', promise, 'open')
      put('commitment_issue', `${commitment}:${issue}`, commitment, issue)
    }
    put('import_row', v7(), batch, index + 2, 'new', 'interaction', id, id, `row ${id}`)
    texts.push([text('Rubrik'), `${names.join(' ')} ${agency}`, text('Anteckning'), promise])
  }
  return { rows, texts }
}

/** Writes the rows of a table, their entries of the change record and their clocks, with whole statements. */
function insert(raw: SQLite.Database, table: string, rows: readonly Cell[][], written: number): number {
  const names = columns[table] ?? []
  const all = raw.prepare("select name from pragma_table_info(?) where name <> 'rid'").pluck().all(table) as string[]
  const rowsInto = raw.prepare(
    `insert into ${table} (${names.join(', ')}) select ${names.map((_, index) => `value ->> ${index}`).join(', ')} from json_each(?)`,
  )
  const entries = raw.prepare(
    `insert into change (device_id, device_sequence, hlc, action_id, table_name, row_id, op, columns, prev, schema_version, nonce, salt)
      select 'bare', n, printf('%012x%04x-bare', 1, n), 'action', '${table}', id, 'I', json_patch('{}', cells), '{}', ${programVersion},
        lower(hex(randomblob(8))), lower(hex(randomblob(16)))
      from (select row_number() over (order by rid) + ? as n, id, json_object(${all.map(name => `'${name}', "${name}"`).join(', ')}) as cells
        from ${table} where rid > ?)`,
  )
  const clocks = raw.prepare(
    `insert into row_clock select table_name, row_id, json_object('*', hlc) from change where device_id = 'bare' and device_sequence > ?`,
  )
  const last = raw.prepare(`select coalesce(max(rid), 0) from ${table}`).pluck()
  let sequence = written
  for (let from = 0; from < rows.length; from += atATime) {
    const some = rows.slice(from, from + atATime)
    const before = last.get()
    rowsInto.run(JSON.stringify(some))
    entries.run(sequence, before)
    clocks.run(sequence)
    sequence += some.length
  }
  return sequence
}

function index(raw: SQLite.Database, texts: readonly string[][], first: number): void {
  const into = (name: string) =>
    raw.prepare(
      `insert into ${name} (rowid, headline, names, note, beside)
        select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 from json_each(?)`,
    )
  const [whole, recent] = [into('search_index'), into('recent_index')]
  for (let from = 0; from < texts.length; from += atATime) {
    const some = JSON.stringify(
      texts.slice(from, from + atATime).map((words, place) => [first + from + place, ...words]),
    )
    whole.run(some)
    if (from >= texts.length - recentCount) recent.run(some)
  }
}

/**
 * Reads a log of meetings into an office by the least that must be done: the library reads the file, each row is cut into its cells, and whole
 * statements write the same rows, their change record and the search index, in one transaction without triggers. Nothing is recognised, mapped,
 * matched, judged, sealed or counted. Returns how many rows were written.
 */
export async function readInBare(office: string, file: string): Promise<number> {
  const lines = await readRows(file)
  const raw = openFile(office)
  for (const name of raw.prepare("select name from sqlite_master where type = 'trigger'").pluck().all())
    raw.exec(`drop trigger "${name}"`)
  const { rows, texts } = rowsOf(raw, lines.slice(1))
  let written = 0
  raw.transaction(() => {
    const first = (raw.prepare('select coalesce(max(rid), 0) from interaction').pluck().get() as number) + 1
    for (const [table, some] of rows) written = insert(raw, table, some, written)
    index(raw, texts, first)
  })()
  raw.close()
  return written
}
