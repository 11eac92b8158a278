import { addressKey } from '../../../src-shared/names/contact-way'
import { folded, wordsOf } from '../../../src-shared/names/folded-text'
import type { NewRow } from './import-plan'
import type { PersonMaterial } from './material'

const plain = (text: string): string => wordsOf(folded(text)).join(' ')

/** What two rows share if they are the same person: an id, an address, or a name with an organisation. A name alone is not enough. */
const keysOf = ({ name, ids, emails, roles }: PersonMaterial): readonly string[] => [
  ...ids.map(({ register, id }) => `id ${register} ${id}`),
  ...emails.map(email => `email ${plain(name)} ${addressKey('email', email)}`),
  ...roles.flatMap(({ organisation }) => (organisation === null ? [] : [`name ${plain(name)} ${organisation}`])),
]

const differInRegister = (one: PersonMaterial, other: PersonMaterial): boolean =>
  one.ids.some(({ register, id }) => other.ids.some(known => known.register === register && known.id !== id))

const onceBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] => [
  ...new Map(items.map(item => [keyOf(item), item])).values(),
]

const joined = (one: PersonMaterial, other: PersonMaterial): PersonMaterial => ({
  ...one,
  ids: onceBy([...one.ids, ...other.ids], ({ register, id }) => `${register} ${id}`),
  emails: onceBy([...one.emails, ...other.emails], email => addressKey('email', email)),
  phones: onceBy([...one.phones, ...other.phones], phone => addressKey('phone', phone)),
  parties: [...new Set([...one.parties, ...other.parties])],
  roles: onceBy([...one.roles, ...other.roles], role => JSON.stringify(role)),
})

/**
 * Makes one of the rows that are the same person: the first has all that they say, and each later one says which line it is joined with.
 */
export function joinPeople(rows: readonly NewRow[]): readonly NewRow[] {
  const byKey = new Map<string, number>()
  const whole = new Map<number, NewRow>()
  return rows
    .map(row => {
      const { material } = row
      if (material.of !== 'person') return row
      const keys = keysOf(material)
      const found = keys.map(key => byKey.get(key)).find(at => at !== undefined)
      const first = found === undefined ? undefined : (whole.get(found) ?? rows[found])
      const isSame = first?.material.of === 'person' && !differInRegister(first.material, material)
      const owner = isSame && first ? first.at : row.at
      for (const key of keys) if (!byKey.has(key)) byKey.set(key, owner)
      if (!isSame || first.material.of !== 'person') return row
      whole.set(first.at, { ...first, material: joined(first.material, material) })
      return { ...row, joins: { at: first.at, reason: { what: 'joined-with-line' as const, line: first.place.line } } }
    })
    .map(row => whole.get(row.at) ?? row)
}
