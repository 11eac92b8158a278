import { traitsOf } from '../../../db/reads/records/person-traits'
import type { Pausing } from '../../../db/work-step'
import { folded, wordsOf } from '../../../src-shared/names/folded-text'
import type { ReadPerson } from '../mapping/read-interaction'
import type { ImportWorld } from '../matching/import-world'
import type { Match } from '../matching/match'
import type { PersonMaterial } from './material'
import type { NameBook } from './name-book'

/** Somebody a row names, with the organisations the row names besides. */
export type Mention = {
  readonly at: number
  readonly person: ReadPerson
  /** The key of the organisation beside the name; null if there is none. */
  readonly own: string | null
  /** The keys of the organisations of the row. */
  readonly near: readonly string[]
}

const plain = (text: string): string => wordsOf(folded(text)).join(' ')

/** Rows with more organisations than this do not say who is of which. */
const mostNear = 3

type Cluster = { readonly key: string; readonly mentions: Mention[]; readonly isDoubtful: boolean }

/** The address in lower case; empty if there is none. */
const addressOf = ({ person }: Mention): string => person.email.trim().toLowerCase()

/**
 * Groups those who are the same in the file: the same name, as long as the file does not give that name two addresses or two organisations.
 * Then each of those is somebody of its own, and a mention without either is doubtful.
 */
function* clusters(mentions: readonly Mention[]): Pausing<readonly Cluster[]> {
  const byName = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const name = plain(mention.person.name) || addressOf(mention)
    const known = byName.get(name)
    if (known) known.push(mention)
    else byName.set(name, [mention])
    yield
  }
  return [...byName].flatMap(([name, all]): Cluster[] => {
    const addresses = new Set(all.map(addressOf).filter(Boolean))
    const owners = new Set(all.flatMap(({ own }) => own ?? []))
    if (addresses.size <= 1 && owners.size <= 1) return [{ key: `person ${name}`, mentions: all, isDoubtful: false }]
    const apart = new Map<string, Mention[]>()
    for (const mention of all) {
      const by = addresses.size > 1 ? addressOf(mention) : (mention.own ?? '')
      apart.set(by, [...(apart.get(by) ?? []), mention])
    }
    return [...apart].map(([by, some]) => ({ key: `person ${name} ${by}`, mentions: some, isDoubtful: by === '' }))
  })
}

const firstOf = (texts: readonly string[]): string => texts.find(text => text !== '') ?? ''

/** What the file says of somebody, out of all rows that name that person. */
function materialOf({ mentions }: Cluster, world: ImportWorld, book: NameBook): PersonMaterial {
  const [first] = mentions
  const party = firstOf(mentions.map(({ person }) => person.party)).toUpperCase()
  const title = firstOf(mentions.map(({ person }) => person.role))
  const alone = mentions.flatMap(({ own, near }) => own ?? (near.length === 1 ? near : []))
  const partyId = world.parties.get(party)
  const ofParty = partyId !== undefined && first ? book.organisation(party, partyId, first.at) : null
  const organisation = alone[0] ?? ofParty
  const role = { fromOn: null, toOn: null, isPrimary: false, party: party || null, constituency: null }
  const emails = [...new Set(mentions.map(addressOf).filter(Boolean))]
  return {
    of: 'person',
    name: first?.person.name || (emails[0] ?? ''),
    ids: [],
    emails,
    phones: [],
    parties: party === '' ? [] : [party],
    roles: organisation === null && title === '' ? [] : [{ ...role, organisation, title }],
    source: null,
  }
}

/** Several people of one name in a file, and a mention that could be any of them. */
const lookAtIt = (match: Match): Match => (match.verdict === 'new' ? { verdict: 'unsure', candidates: [] } : match)

/**
 * Enters the people that rows name in the book, each once, compared with the register by all that the file says of them. Returns the key of each
 * mention.
 */
export function* enterPeople(
  mentions: readonly Mention[],
  world: ImportWorld,
  book: NameBook,
): Pausing<ReadonlyMap<Mention, string>> {
  const keys = new Map<Mention, string>()
  for (const cluster of yield* clusters(mentions)) {
    yield
    const person = materialOf(cluster, world, book)
    const near = cluster.mentions.flatMap(({ own, near: others }) => [
      ...(own === null ? [] : [own]),
      ...(others.length <= mostNear ? others : []),
    ])
    const isNamed = person.name !== person.emails[0]
    const match = world.people.match({
      traits: traitsOf({
        names: isNamed ? [person.name] : [],
        organisationIds: [...new Set(near)].flatMap(key => book.idOf(key) ?? []),
        ways: person.emails.map(address => ['email', address] as const),
        identifiers: [],
      }),
      parties: person.parties,
    })
    const first = cluster.mentions[0]?.person
    book.add(
      {
        key: cluster.key,
        kind: 'person',
        said: first?.said ?? person.name,
        detail: [firstOf(cluster.mentions.map(one => one.person.role)), ...person.parties, ...person.emails]
          .filter(Boolean)
          .join(', '),
        match: cluster.isDoubtful ? lookAtIt(match) : match,
        make: { of: 'person', person },
      },
      [...new Set(cluster.mentions.map(({ at }) => at))],
    )
    for (const mention of cluster.mentions) keys.set(mention, cluster.key)
  }
  return keys
}
