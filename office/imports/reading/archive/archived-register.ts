import type { Row } from '../reading'
import { type ArchivedRow, type ArchivedTables, dayOrNull, numberOrNull, text, textOrNull } from './archived-tables'
import type { ArchivedOrganisation, ArchivedPerson } from './read-archived'

/** The file that a row of an archive is in, as the sheet of its place. */
const fileOf = (table: string): string => `${table}.json`

/** Returns a row of an archive as a row of a reading. */
export const rowOf = <Value>(table: string, { line }: ArchivedRow, value: Value): Row<Value> => ({
  place: { sheet: fileOf(table), line },
  value,
  problems: [],
})

const idOf = (row: ArchivedRow): string => text(row, 'id')

/** Returns organisations with those above them first, so that each is known when it is named. */
function aboveFirst(rows: readonly ArchivedRow[]): readonly ArchivedRow[] {
  const byId = new Map(rows.map(row => [idOf(row), row]))
  const ordered = new Set<ArchivedRow>()
  const put = (row: ArchivedRow, below: ReadonlySet<ArchivedRow>): void => {
    if (ordered.has(row) || below.has(row)) return
    const above = byId.get(text(row, 'parent_id'))
    if (above) put(above, new Set([...below, row]))
    ordered.add(row)
  }
  for (const row of rows) put(row, new Set())
  return [...ordered]
}

/** Returns the living organisations of an archive, with their addresses and numbers. */
export function archivedOrganisations(tables: ArchivedTables): readonly Row<ArchivedOrganisation>[] {
  const points = tables.byOwner('contact_point', 'organisation_id')
  return aboveFirst(tables.living('organisation')).map(row =>
    rowOf('organisation', row, {
      of: 'organisation',
      id: idOf(row),
      name: text(row, 'name'),
      nameEn: textOrNull(row, 'name_en'),
      abbreviation: textOrNull(row, 'abbreviation'),
      kind: text(row, 'kind'),
      countyCode: textOrNull(row, 'county_code'),
      validFrom: dayOrNull(row, 'valid_from'),
      validTo: dayOrNull(row, 'valid_to'),
      parentId: textOrNull(row, 'parent_id') && tables.leadsTo('organisation', text(row, 'parent_id')),
      points: (points.get(idOf(row)) ?? []).map(point => ({
        address: text(point, 'address'),
        purpose: textOrNull(point, 'purpose'),
      })),
    }),
  )
}

/** Returns the living people of an archive, with every way to reach them and all their roles. */
export function archivedPeople(tables: ArchivedTables): readonly Row<ArchivedPerson>[] {
  const ways = tables.byOwner('contact_way', 'person_id')
  const identifiers = tables.byOwner('person_identifier', 'person_id')
  const roles = tables.byOwner('role_assignment', 'person_id')
  return tables.living('person').map(row => {
    const id = idOf(row)
    const addresses = (kind: string) =>
      (ways.get(id) ?? []).filter(way => text(way, 'kind') === kind).map(way => text(way, 'address'))
    return rowOf('person', row, {
      of: 'person',
      id,
      name: text(row, 'name'),
      emails: addresses('email'),
      phones: addresses('phone'),
      ids: (identifiers.get(id) ?? []).map(one => ({ register: text(one, 'register'), id: text(one, 'identifier') })),
      roles: (roles.get(id) ?? []).map(role => ({
        organisationId:
          textOrNull(role, 'organisation_id') && tables.leadsTo('organisation', text(role, 'organisation_id')),
        title: text(role, 'title'),
        fromOn: dayOrNull(role, 'from_on'),
        toOn: dayOrNull(role, 'to_on'),
        isPrimary: numberOrNull(role, 'is_primary') === 1,
        party: textOrNull(role, 'party'),
        constituency: textOrNull(role, 'constituency'),
      })),
    })
  })
}
