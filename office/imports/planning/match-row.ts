import type { InteractionToMatch } from '../../../db/reads/imports/interactions-on-days'
import { traitsOf } from '../../../db/reads/records/person-traits'
import type { ImportWorld } from '../matching/import-world'
import type { Match } from '../matching/match'
import { matchInteraction } from '../matching/match-interaction'
import type { PriorityIndex } from '../matching/priority-index'
import type { NewRow, PlannedName } from './import-plan'
import type { PersonMaterial } from './material'
import { knownId, resolvedName } from './resolved-name'

type Names = ReadonlyMap<string, PlannedName>

const unmatched: Match = { verdict: 'new' }

const knownIds = (keys: readonly string[], names: Names): string[] => keys.flatMap(key => knownId(names.get(key)) ?? [])

function matchPerson(material: PersonMaterial, names: Names, { people }: ImportWorld): Match {
  const organisations = material.roles.flatMap(({ organisation }) => organisation ?? [])
  return people.match({
    traits: traitsOf({
      names: material.emails.includes(material.name) ? [] : [material.name],
      organisationIds: [...new Set(knownIds(organisations, names))],
      ways: [
        ...material.emails.map(address => ['email', address] as const),
        ...material.phones.map(address => ['phone', address] as const),
      ],
      identifiers: material.ids.map(({ register, id }) => [register, id] as const),
    }),
    parties: material.parties,
  })
}

/** Returns which area or issue of the office a line of a list is; null for other rows. */
export function matchPriority({ material }: NewRow, priorities: PriorityIndex | null): Match | null {
  if (material.of !== 'area' && material.of !== 'issue') return null
  return priorities?.[material.of](material.name) ?? null
}

/** A row that is a name of the plan is what the name is. */
function matchOfName(name: PlannedName): Match {
  const resolved = resolvedName(name)
  if (resolved.is !== 'known') return unmatched
  const { match } = name
  return match.verdict === 'known' && match.id === resolved.id
    ? match
    : { verdict: 'known', id: resolved.id, score: 1, by: [] }
}

/** What rows are looked for among. `world` is null if no row needs the register. */
export type MatchedAmong = {
  readonly byDay: ReadonlyMap<string, readonly InteractionToMatch[]>
  /** The processes by the designations of their documents, in lower case. */
  readonly byDocument: ReadonlyMap<string, string>
  readonly world: ImportWorld | null
}

/** Returns which row of the office a row of a file is, by what it says. */
export function matchRow({ material, self }: NewRow, names: Names, { byDay, byDocument, world }: MatchedAmong): Match {
  if (material.of === 'interaction') {
    const sameDay = material.startsOn === null ? [] : (byDay.get(material.startsOn) ?? [])
    if (sameDay.length === 0) return unmatched
    return matchInteraction(
      {
        ...material,
        personIds: knownIds(material.people, names),
        organisationIds: knownIds(material.organisations, names),
      },
      sameDay,
    )
  }
  const own = self === undefined ? undefined : names.get(self)
  if (own) return matchOfName(own)
  if (world && material.of === 'person') return matchPerson(material, names, world)
  if (world && material.of === 'organisation') return world.organisations.match(material.name)
  if (material.of !== 'process') return unmatched
  const id = byDocument.get(material.designation.toLowerCase())
  return id === undefined ? unmatched : { verdict: 'known', id, score: 1, by: ['same-designation'] }
}
