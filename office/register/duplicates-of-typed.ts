import { sql } from 'kysely'
import { comparedAbbreviation, comparedOrganisations } from '../../db/reads/care/compared-organisations'
import { likelyOrganisations, likelyOrganisationsInBin } from '../../db/reads/care/likely-organisations'
import { likelyPeople, likelyPeopleInBin } from '../../db/reads/care/likely-people'
import { pairName } from '../../db/reads/care/scored-pairs'
import { comparedPeople, traitsOf } from '../../db/reads/records/person-traits'
import type { Reader } from '../../db/schema'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import type { ContactWayKind } from '../../src-shared/names/contact-way'
import {
  type DuplicateScore,
  type LikelyDuplicate,
  leastScoreOfTyped,
  type TypedOrganisation,
  type TypedPerson,
  type TypedRecord,
} from '../../src-shared/names/duplicate'
import { type OrganisationTraits, scoreOrganisations } from '../../src-shared/names/likely-organisation'
import { type PersonTraits, scorePeople } from '../../src-shared/names/likely-person'
import { nameWords } from '../../src-shared/names/name-words'
import { trashListedSince } from '../../src-shared/records/trash'
import { dismissedPairs } from './dismissed-pairs'
import { sidesOf } from './duplicate-sides'

/** The most that are named. A longer list would be read instead of what is typed. */
const shown = 3

type Scored = DuplicateScore & { readonly id: string; readonly isInBin: boolean }

/** What is typed is compared with whom, and how likely each was before anything was typed: 0 of a new one. */
type Compared = { readonly found: readonly Scored[]; readonly before: ReadonlyMap<string, number> }

type Found<Traits> = DuplicateScore & { readonly id: string; readonly traits: Traits }

function compared<Traits>(
  living: readonly Found<Traits>[],
  gone: readonly Found<Traits>[],
  scoreBefore: (other: Traits) => DuplicateScore | null,
): Compared {
  const all = [...living, ...gone]
  const scored =
    (isInBin: boolean) =>
    ({ id, score, reasons }: Found<Traits>) => ({ id, score, reasons, isInBin })
  return {
    found: [...living.map(scored(false)), ...gone.map(scored(true))],
    before: new Map(all.map(({ id, traits }) => [id, scoreBefore(traits)?.score ?? 0])),
  }
}

async function comparedPerson(db: Reader, typed: TypedPerson, since: string): Promise<Compared> {
  const { id, name, organisationId, email, phone } = typed
  const ways: (readonly [ContactWayKind, string])[] = []
  if (email) ways.push(['email', email])
  if (phone) ways.push(['phone', phone])
  const organisationIds = organisationId === null ? [] : [organisationId]
  const alone = traitsOf({ names: [name], organisationIds, ways, identifiers: [] })
  const [saved] = id === null ? [] : await comparedPeople(db, sql`person p where p.id = ${id}`)
  const traits: PersonTraits = saved
    ? {
        names: [nameWords(name), ...saved.traits.names.slice(1)],
        organisationIds: [...saved.traits.organisationIds, ...alone.organisationIds],
        emails: [...saved.traits.emails, ...alone.emails],
        phones: [...saved.traits.phones, ...alone.phones],
        identifiers: saved.traits.identifiers,
      }
    : alone
  const living = await likelyPeople(db, traits, { exceptId: id, least: leastScoreOfTyped })
  const gone = await likelyPeopleInBin(db, traits, { since, least: leastScoreOfTyped })
  return compared(living, gone, other => (saved ? scorePeople(saved.traits, other) : null))
}

async function comparedOrganisation(db: Reader, typed: TypedOrganisation, since: string): Promise<Compared> {
  const { id, name, abbreviation, parentId } = typed
  const [saved] = id === null ? [] : await comparedOrganisations(db, sql`organisation o where o.id = ${id}`)
  const traits: OrganisationTraits = saved
    ? { ...saved.traits, names: [nameWords(name), ...saved.traits.names.slice(1)] }
    : {
        id: '',
        kind: '',
        names: [nameWords(name)],
        abbreviation: comparedAbbreviation(abbreviation),
        parentId,
        countyCode: null,
        externalCode: null,
        successorId: null,
        validFrom: null,
        validTo: null,
      }
  const living = await likelyOrganisations(db, traits, { least: leastScoreOfTyped })
  const gone = await likelyOrganisationsInBin(db, traits, { since, least: leastScoreOfTyped })
  return compared(living, gone, other => (saved ? scoreOrganisations(saved.traits, other) : null))
}

/**
 * Returns those known, in the register or lately deleted, that may be what is being typed, at most three, the likeliest first. The rules and
 * the scores are those of the queue of duplicates. Of a record that is changed, only those are named that the typed text makes likelier, and
 * none that it was judged not to be the same as. What is told is a name, a role or a place, and why: nothing of any meeting or note.
 */
export async function duplicatesOfTyped(db: Reader, typed: TypedRecord, now: Date): Promise<LikelyDuplicate[]> {
  const since = trashListedSince(now)
  const { found, before } =
    typed.kind === 'person' ? await comparedPerson(db, typed, since) : await comparedOrganisation(db, typed, since)
  const apart = typed.id === null || found.length === 0 ? new Set() : await dismissedPairs(db)
  const told = found
    .filter(({ id, score }) => score > (before.get(id) ?? 0))
    .filter(({ id }) => !apart.has(`${typed.kind} ${pairName(id, typed.id ?? '')}`))
    .sort((a, b) => b.score - a.score)
    .slice(0, shown)
  const sides = await sidesOf(
    db,
    typed.kind,
    told.map(({ id }) => id),
    dayInStockholm(now),
  )
  return told.flatMap(({ id, score, reasons, isInBin }) => {
    const side = sides.get(id)
    return side ? [{ id, name: side.name, detail: side.detail, score, reasons, isInBin }] : []
  })
}
