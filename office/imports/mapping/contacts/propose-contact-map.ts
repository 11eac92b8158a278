import type { ContactColumn, ContactField, ContactMap } from '../../../../src-shared/imports/contact-field'
import { folded, wordsOf } from '../../../../src-shared/names/folded-text'
import { type ContactColumnSet, contactColumnSets } from './contact-column-sets'
import { besideAddress, type ColumnNames, contactColumns, weakColumns } from './contact-columns'
import { privateColumns } from './private-columns'

/** What is proposed for the header of a table of contacts. */
export type ProposedContactMap = {
  /** The program whose columns they are; null if they are nobody’s. */
  readonly set: ContactColumnSet['name'] | null
  readonly isVerified: boolean
  readonly map: ContactMap
}

/** Returns the name of a column in the form to compare by, without marks and signs; a number sign stays. */
const headerKey = (name: string): string =>
  name
    .slice(0, 200)
    .split('#')
    .map(part => wordsOf(folded(part)).join(' '))
    .join(' # ')
    .trim()

type Found<Named extends ColumnNames> = { readonly named: Named; readonly number: number }

/** Returns a lookup of names: the exact name first, then the name with any number in the place of its own. */
function lookup<Named extends ColumnNames>(columns: readonly Named[]): (name: string) => Found<Named> | null {
  const byKey = new Map(columns.flatMap(named => named.names.map(name => [headerKey(name), named] as const)))
  return name => {
    const key = headerKey(name)
    const said = /\d{1,3}/.exec(key)?.[0]
    const named = byKey.get(key) ?? (said === undefined ? undefined : byKey.get(key.replace(said, '#')))
    if (!named) return null
    return { named, number: named.number ?? (said === undefined ? 1 : Number(said)) }
  }
}

const everywhere = lookup<ColumnNames>([...privateColumns, ...contactColumns])
const weakly = lookup(weakColumns)
const inAddress = lookup(besideAddress)
const ownNames = new Map(contactColumnSets.map(set => [set, lookup(set.own)]))

/** Returns the program that writes such a header; null if none does. */
function setOf(header: readonly string[]): ContactColumnSet | null {
  const keys = new Set(header.map(headerKey))
  const has = (name: string) => keys.has(headerKey(name))
  return contactColumnSets.find(({ all, oneOf }) => all.every(has) && oneOf.some(has)) ?? null
}

const addressFields: readonly (ContactField | undefined)[] = ['street', 'postalCode', 'city', 'formattedAddress']

/** Fields of which a row has one value, so that a second column of them is not read. */
const single: readonly ContactField[] = ['name', 'givenName', 'familyName', 'organisation', 'unit', 'title']

/**
 * Returns what each column of a table of contacts is likely to hold, by its name. Names mean what they mean in the program that wrote the
 * table, where it is known; elsewhere a name that is doubtful is read by what the other columns are.
 */
export function proposeContactMap(header: readonly string[]): ProposedContactMap {
  const set = setOf(header)
  const own = (set && ownNames.get(set)) ?? (() => null)
  const map: (ContactColumn | null)[] = header.map(name => {
    const found = own(name) ?? everywhere(name)
    return found?.named.field ? { field: found.named.field, number: found.number } : null
  })
  const has = (field: ContactField) => map.some(column => column?.field === field)
  const hasAddress = map.some(column => addressFields.includes(column?.field))
  for (const [at, name] of header.entries()) {
    if (map[at] || own(name)) continue
    const weak = weakly(name)?.named
    const beside = hasAddress ? inAddress(name)?.named : undefined
    const field = weak?.field && has(weak.field) ? weak.otherwise : (weak?.field ?? beside?.field)
    if (field) map[at] = { field, number: 1 }
  }
  const taken = new Set<string>()
  const once = map.map(column => {
    if (!column || !single.includes(column.field)) return column
    const key = `${column.field} ${column.number}`
    if (taken.has(key)) return null
    taken.add(key)
    return column
  })
  return { set: set?.name ?? null, isVerified: set?.isVerified ?? false, map: once }
}
