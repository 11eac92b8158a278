import { expect, test } from 'vitest'
import { organisationFacts } from '../../db/reads/records/organisation-record'
import { allPeople, peopleWithEndedRoles, peopleWithoutRole } from '../../db/reads/records/people'
import { personRecord } from '../../db/reads/records/person-record'
import { positionsOfPerson, positionsOnIssue } from '../../db/reads/records/positions'
import { rolesOn } from '../../db/reads/records/roles'
import { setCadence } from '../../office/follow-up/contact-cadence'
import { removeRow } from '../../office/log/remove-row'
import type { AttachmentId, IssueId, OrganisationId, PersonId } from '../../src-shared/records/ids'
import { gote } from './an-interaction'
import { aDemoOffice } from './office'

const person = (id: string) => `demo-${id}` as PersonId
const ids = (rows: readonly { id: string }[]) => rows.map(row => row.id).sort()

test.each([
  ['2026-09-15', 'c01', ['se-riksdag: Riksdagsledamot', 'se-riksdag-tu: Ledamot']],
  ['2026-09-15', 'c02', ['se-riksdag: Riksdagsledamot', 'se-riksdag-nu: Suppleant']],
  ['2026-09-15', 'c20', ['se-riksdag: Riksdagsledamot', 'se-riksdag-kru: Ledamot']],
  ['2026-09-15', 'c10', ['se-rk-li: Statssekreterare']],
  ['2026-09-30', 'c01', ['se-riksdag: Riksdagsledamot']],
  ['2026-09-30', 'c02', ['se-riksdag: Riksdagsledamot']],
  ['2026-09-30', 'c20', []],
  ['2026-10-10', 'c01', ['se-riksdag: Riksdagsledamot', 'se-riksdag-tu: Vice ordförande']],
  ['2026-10-10', 'c02', ['se-riksdag: Riksdagsledamot', 'se-riksdag-tu: Ledamot']],
  ['2026-10-20', 'c10', ['se-rk-li: Statssekreterare']],
  ['2026-10-25', 'c10', []],
  ['2026-12-09', 'c07', ['se-riksdag: Riksdagsledamot', 'se-riksdag-tu: Ordförande']],
])('on %s %s has the roles %j', async (on, id, expected) => {
  const { read } = await aDemoOffice()
  const roles = await rolesOn(read, person(id), on)
  expect(roles.map(role => `${role.organisationId}: ${role.title}`)).toEqual(expected)
})

test('after the election the office sees which roles ended, and who has no role left', async () => {
  const { read } = await aDemoOffice()
  const ended = await peopleWithEndedRoles(read, { since: '2026-09-01', on: '2026-11-22' })
  expect(ids(ended)).toEqual(['demo-c01', 'demo-c02', 'demo-c10', 'demo-c20'])
  expect(ended.find(row => row.id === 'demo-c02')).toMatchObject({
    role: 'Ledamot, Trafikutskottet',
    ended: [{ title: 'Suppleant', organisation: 'Näringsutskottet', toOn: '2026-09-28' }],
  })
  expect(ids(await peopleWithoutRole(read, '2026-11-22'))).toEqual(['demo-c10', 'demo-c20'])
  expect(await peopleWithEndedRoles(read, { since: '2026-10-20', on: '2026-11-22' })).toEqual([])
})

test('people are listed in Swedish order of the family name, with the role held that day', async () => {
  const { read } = await aDemoOffice()
  const people = await allPeople(read, '2026-09-03')
  expect(people).toHaveLength(19)
  const names = people.map(row => row.sortName)
  expect(names).toEqual([...names].sort(new Intl.Collator('sv').compare))
  expect(names.at(-1)?.startsWith('Ö')).toBe(true)
  expect(people.find(row => row.id === 'demo-c02')?.role).toBe('Suppleant, Näringsutskottet')
})

test('the record of a person has everything held about them, and no other person’s name', async () => {
  const { read } = await aDemoOffice()
  const leaving = await personRecord(read, person('c20'))
  expect(ids(leaving.interactions)).toEqual(['demo-i04', 'demo-i10'])
  expect([leaving.commitments.length, leaving.positions.length, leaving.roles.length]).toEqual([0, 0, 2])
  const chair = await personRecord(read, gote)
  expect(ids(chair.interactions)).toEqual(['demo-i14', 'demo-i28', 'demo-i41', 'demo-i47'])
  expect(ids(chair.commitments)).toEqual(['demo-k2'])
  expect([chair.positions.length, chair.roles.length, chair.contactWays.length]).toEqual([2, 2, 1])
  expect(chair.interactions.map(row => row.role)).toEqual(Array(4).fill('Ordförande, Trafikutskottet'))
  expect(JSON.stringify(chair)).not.toMatch(/Ylva Provåker|Örjan Låtsby/)
})

test('the record of a person holds the other names, the files and the cadence too', async () => {
  const store = await aDemoOffice()
  const file = { sha256: 'x', media_type: 'application/pdf', size_bytes: 3, plain_text: 'Trafikplan' }
  await store.change(async db => {
    await db
      .insertInto('person_alias')
      .values([
        { id: 'a', person_id: gote, name: 'Gösta Mallberg' },
        { id: 'b', person_id: gote, name: 'Borttaget namn', deleted_at: '2026-11-22T00:00:00Z' },
      ])
      .execute()
    await db
      .insertInto('attachment')
      .values([
        { ...file, id: 'f' as AttachmentId, subject_table: 'person', subject_id: gote, name: 'CV.pdf' },
        { ...file, id: 'g' as AttachmentId, subject_table: 'person', subject_id: person('c20'), name: 'Annan.pdf' },
      ])
      .execute()
    await setCadence(db, gote, { every: 6, unit: 'week' })
  })
  const { aliases, attachments, cadence } = await personRecord(store.read, gote)
  expect(aliases).toEqual(['Gösta Mallberg'])
  expect(attachments).toEqual([{ id: 'f', name: 'CV.pdf', mediaType: 'application/pdf', sizeBytes: 3, sha256: 'x' }])
  expect(cadence).toEqual({ every: 6, unit: 'week' })
})

test('an organisation counts the roles of living people, as its two lists show them', async () => {
  const store = await aDemoOffice()
  const committee = 'se-riksdag-tu' as OrganisationId
  const counted = async () => {
    const { people, formerPeople, peopleTotal } = await organisationFacts(store.read, committee, '2026-11-22')
    return [people.length + formerPeople.length, peopleTotal]
  }
  const [listed = 0] = await counted()
  expect(await counted()).toEqual([listed, listed])
  await store.change(db => removeRow(db, 'person', gote, new Date()))
  expect(await counted()).toEqual([listed - 1, listed - 1])
})

test('the position of the chair moves from +1 to +2, and the latest one has its evidence', async () => {
  const { read } = await aDemoOffice()
  const issue = 'norrbotniabanan' as IssueId
  const { trend, latest } = await positionsOfPerson(read, gote, '2026-12-09', issue)
  expect(trend).toEqual([1, 2])
  expect(latest).toMatchObject({ scale: 2, statedOn: '2026-11-10', evidenceInteractionId: 'demo-i28' })
  expect((await positionsOfPerson(read, gote, '2026-11-09', issue)).trend).toEqual([1])
  expect((await positionsOnIssue(read, 'strandskydd' as IssueId, '2026-12-09')).map(row => row.scale)).toEqual([-1])
})

test('unknown people, days that do not exist and periods that end before they begin are refused', async () => {
  const { read } = await aDemoOffice()
  const refusal = async (question: Promise<unknown>) =>
    question.then(
      () => undefined,
      error => error.refusal,
    )
  expect(await refusal(rolesOn(read, person('c99'), '2026-11-22'))).toEqual({
    code: 'unknown-id',
    what: 'person',
    id: 'demo-c99',
  })
  expect(await refusal(rolesOn(read, gote, '2026-02-30'))).toEqual({ code: 'not-a-date', text: '2026-02-30' })
  expect(await refusal(peopleWithEndedRoles(read, { since: '2026-11-23', on: '2026-11-22' }))).toMatchObject({
    code: 'period-backwards',
  })
})
