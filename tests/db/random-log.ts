import { fc } from '@fast-check/vitest'
import { newId } from '../../db/new-id'
import type { Writer } from '../../db/schema'
import { confidentialities, initiatives, interactionKinds, interactionStatuses } from '../../src-shared/log/interaction'
import type { OrganisationId, PersonId } from '../../src-shared/records/ids'
import { trafikverket } from './an-interaction'

const ministry = 'se-rk-li' as OrganisationId

/** Generates a day around 1 November 2024, when most partners joined. */
export const someDay = fc
  .integer({ min: 20, max: 42 })
  .map(day => new Date(Date.UTC(2024, 9, day)).toISOString().slice(0, 10))

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 4 })
const isDeleted = fc.integer({ min: 0, max: 5 }).map(number => (number === 0 ? '2026-11-22T09:00:00Z' : null))
const linksTo = (...ids: string[]) =>
  fc.uniqueArray(fc.record({ to: fc.constantFrom(...ids), deleted_at: isDeleted }), {
    selector: link => link.to,
    maxLength: 4,
  })

const entry = fc.record({
  row: fc.record({
    kind: fc.constantFrom(...interactionKinds),
    status: fc.oneof({ arbitrary: fc.constant('held' as const), weight: 3 }, fc.constantFrom(...interactionStatuses)),
    starts_on: someDay,
    duration_minutes: maybe(fc.integer({ min: 0, max: 400 })),
    initiative: fc.constantFrom(...initiatives),
    main_task_id: maybe(fc.constantFrom('foretradarskap', 'paverkansarbete')),
    joint_message: fc.constantFrom(0 as const, 1 as const),
    confidentiality: fc.constantFrom(...confidentialities),
    participants_count: maybe(fc.integer({ min: 0, max: 90 })),
    deleted_at: isDeleted,
  }),
  people: linksTo('p0', 'p1', 'p2', 'p3', 'p4'),
  issues: linksTo('malmbanan', 'norrbotniabanan', 'strandskydd', 'bredband', 'skogsbruk'),
  partners: linksTo('region-norrbotten', 'region-jamtland-harjedalen', 'umea-kommun', 'mittuniversitetet'),
  aims: linksTo('synlighet', 'legitimitet'),
})

/** Generates a log of entries, some of them deleted or with deleted links, among five people of random categories. */
export const randomLog = fc.record({
  categories: fc.array(maybe(fc.constantFrom('mp', 'agency', 'media')), { minLength: 5, maxLength: 5 }),
  entries: fc.array(entry, { minLength: 3, maxLength: 25, size: 'max' }),
})
type RandomLog = typeof randomLog extends fc.Arbitrary<infer Log> ? Log : never

/** Writes the log into a store. */
export async function writeLog(db: Writer, { categories, entries }: RandomLog): Promise<void> {
  const people = categories.map((category, index) => ({
    id: `p${index}` as PersonId,
    name: 'N',
    sort_name: 'N',
    category,
  }))
  await db.insertInto('person').values(people).execute()
  for (const [index, { row, ...linked }] of entries.entries()) {
    const id = newId<'interaction'>()
    await db
      .insertInto('interaction')
      .values({
        ...row,
        id,
        starts_at: `${row.starts_on}T09:00Z`,
        headline: 'H',
        note: '',
        record_status: 'record',
      } as never)
      .execute()
    const links = (links: readonly { to: string; deleted_at: string | null }[], column: string) =>
      links.map(({ to, deleted_at }) => ({
        id: `${id}:${to}`,
        interaction_id: id,
        [column]: to,
        // The links of a deleted interaction are deleted with it.
        deleted_at: deleted_at ?? row.deleted_at,
      })) as never
    // Each interaction has met an organisation, since none may lack a counterpart.
    const organisation = { id: `${id}:o`, interaction_id: id, organisation_id: index % 2 ? trafikverket : ministry }
    await db
      .insertInto('interaction_organisation')
      .values({ ...organisation, deleted_at: row.deleted_at })
      .execute()
    if (linked.people.length)
      await db.insertInto('interaction_participant').values(links(linked.people, 'person_id')).execute()
    if (linked.issues.length)
      await db.insertInto('interaction_issue').values(links(linked.issues, 'issue_id')).execute()
    if (linked.partners.length)
      await db.insertInto('interaction_partner').values(links(linked.partners, 'partner_id')).execute()
    if (linked.aims.length) await db.insertInto('interaction_aim').values(links(linked.aims, 'aim_id')).execute()
  }
}
