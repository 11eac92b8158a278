import { CsvError, parse } from 'csv-parse/sync'
import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { assignmentInWords } from './assignment-in-words'
import { firstLine, namesIn, separatorOf } from './person-header'
import type { RawRecord } from './riksdag-file'

/** The columns of `person.csv` that are read, by their names in lower case. The second form is that of older tables. */
const columns = {
  givenName: ['förnamn'],
  familyName: ['efternamn'],
  party: ['parti'],
  id: ['id'],
  gender: ['kön'],
  born: ['född'],
  constituency: ['valkrets'],
  status: ['status'],
  email: ['epostadress', 'e-postadress'],
  phone: ['telefonnummer'],
  type: ['uppdragstyp'],
  body: ['uppdragsorgan'],
  role: ['uppdragsroll'],
  roleStatus: ['uppdragsrollstatus'],
  inWords: ['uppdrag'],
  from: ['from', 'från'],
  until: ['tom', 'till'],
} as const
type Column = keyof typeof columns
type Cells = Readonly<Record<Column, string>>

type Line = { readonly cells: readonly string[]; readonly lastLine: number }

/** Returns the rows of the table, each with the line on which it ends. Throws `broken` with the line. */
function linesOf(text: string): readonly Line[] {
  const found: Line[] = []
  try {
    parse(text, {
      delimiter: separatorOf(firstLine(text)),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
      on_record: (record: readonly string[], { lines }) => {
        found.push({ cells: record, lastLine: lines })
        return null
      },
    })
    return found
  } catch (error) {
    throw new Unreadable('broken', error instanceof CsvError ? { line: Number(error['lines']) } : {})
  }
}

/** Returns the assignment of a row in the shape of the other files. Null if the row has a person only. */
function assignmentOf(cells: Cells) {
  const days = { from: cells.from, tom: cells.until }
  if (cells.inWords !== '') return { ...assignmentInWords(cells.inWords), ...days }
  if (`${cells.role}${cells.body}${cells.type}` === '') return null
  return { organ_kod: cells.body, roll_kod: cells.role, typ: cells.type, status: cells.roleStatus, ...days }
}

/** Returns a person in the shape of the other files, made of the rows of that person. */
function personOf(first: Cells, rows: readonly Cells[]) {
  return {
    intressent_id: first.id,
    tilltalsnamn: first.givenName,
    efternamn: first.familyName,
    parti: first.party,
    valkrets: first.constituency,
    status: first.status,
    fodd_ar: first.born,
    kon: first.gender,
    personuppdrag: { uppdrag: rows.map(assignmentOf).filter(assignment => assignment !== null) },
    personuppgift: {
      uppgift: [
        { kod: 'Officiell e-postadress', typ: 'eadress', uppgift: first.email },
        { kod: 'Tjänstetelefon', typ: 'telefonnummer', uppgift: first.phone },
      ],
    },
  }
}

/**
 * Reads the table of people into the same records as the other member lists. It has one row for each assignment; the rows of one person are
 * those with the same id, wherever they are in the file. Throws `broken` with the line, and `no-rows`.
 */
export function personTable(text: string): readonly RawRecord[] {
  const [header, ...rows] = linesOf(text)
  const names = namesIn(header?.cells ?? [])
  const places = Object.entries<readonly string[]>(columns).map(([column, forms]) => [
    column,
    names.findIndex(name => forms.includes(name)),
  ])
  const people = new Map<string, { readonly line: number; readonly rows: [Cells, ...Cells[]] }>()
  for (const { cells: written, lastLine } of rows) {
    const cells: Cells = Object.fromEntries(places.map(([column, at]) => [column, written[Number(at)] ?? ''])) as Cells
    const key = cells.id || `${cells.givenName} ${cells.familyName}`
    const known = people.get(key)
    const line = lastLine - written.join('').split('\n').length + 1
    if (known) known.rows.push(cells)
    else people.set(key, { line, rows: [cells] })
  }
  if (people.size === 0) throw new Unreadable('no-rows')
  return [...people.values()].map(({ line, rows }) => ({ raw: personOf(rows[0], rows), line }))
}
