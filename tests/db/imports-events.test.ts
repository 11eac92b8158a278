import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { derivedFaults } from '../../db/derived/derived-faults'
import { brokenRows } from '../../db/rules/broken-rows'
import type { Store } from '../../db/store'
import { applyImport } from '../../office/imports/batches/apply-import'
import { revertImport } from '../../office/imports/batches/revert-import'
import { decideRows } from '../../office/imports/planning/decide'
import type { PlannedRow } from '../../office/imports/planning/import-plan'
import { choicesOf } from '../../office/imports/planning/row-effect'
import { editInteraction } from '../../office/log/edit-interaction'
import type { InteractionId } from '../../src-shared/records/ids'
import { aCalendar, anEvent } from '../unit/imports/calendar/a-calendar'
import { outlookFile } from '../unit/imports/mail/outlook-file'
import { calendar, meeting } from '../unit/imports/riksdag/riksdag-samples'
import { addEmail, addPerson } from './a-register'
import { now, planFile, verbsOf } from './imports-a-file'
import { livingRows } from './living-rows'
import { anOffice } from './office'

type Written = { id: string; headline: string; starts_on: string; starts_time: string | null; status: string }

const interactions = (store: Store): readonly Written[] =>
  (livingRows(store.file)['interaction'] as Written[]).toSorted((one, other) =>
    one.headline < other.headline ? -1 : 1,
  )

const isWhole = async (store: Store) => {
  expect(await brokenRows(store.read)).toEqual([])
  expect(await derivedFaults(store.read)).toBe(0)
}

/** Takes the suggestions with these numbers, as a user does, and writes them. */
async function take(store: Store, text: string | Uint8Array, ats: readonly number[]) {
  const plan = await planFile(store, text)
  return applyImport(store, await decideRows(store.read, plan, ats, { do: 'new' }), now)
}

async function anOfficeWithYlva(): Promise<Store> {
  const store = await anOffice()
  await store.change(async db => {
    await addPerson(db, 'ylva', 'Ylva Provåker')
    await addEmail(db, 'ylva-e', 'ylva', 'ylva@riksdagen.example')
  })
  return store
}

const withYlva = 'ATTENDEE;CN=Ylva Provåker:mailto:Ylva@riksdagen.example'

test('events wait until the user takes them, are known again, and are taken back whole', async () => {
  const store = await anOfficeWithYlva()
  const before = livingRows(store.file)
  const text = aCalendar(anEvent(withYlva), anEvent('UID:e2@nsso.example', 'SUMMARY:Tandvård', withYlva))
  const plan = await planFile(store, text)
  expect(verbsOf(plan)).toEqual(['review', 'review'])
  expect(plan.rows[0]?.reasons).toEqual([{ what: 'suggestion' }])
  expect(await applyImport(store, plan, now)).toMatchObject({ actionId: null, left: 2 })
  expect(livingRows(store.file)).toEqual(before)

  const done = await take(store, text, [0])
  expect(done).toMatchObject({ added: 1, newPeople: 0, left: 1 })
  expect(interactions(store)).toMatchObject([
    { headline: 'Möte', starts_on: '2026-11-24', starts_time: '10:00', status: 'planned', kind: 'meeting_physical' },
  ])
  expect(livingRows(store.file)['interaction_participant']).toMatchObject([{ person_id: 'ylva' }])
  await isWhole(store)
  const after = livingRows(store.file)
  const again = await planFile(store, text)
  expect(verbsOf(again)).toEqual(['same', 'review'])
  expect(await applyImport(store, again, now)).toMatchObject({ actionId: null })
  expect(livingRows(store.file)).toEqual(after)
  await revertImport(store, done.batchId ?? '', now)
  expect(livingRows(store.file)).toEqual(before)
  await isWhole(store)
})

test('nothing that a private or confidential event says is in the plan or in the file of the office', async () => {
  const store = await anOfficeWithYlva()
  const hidden = ['PRIVATE', 'CONFIDENTIAL', 'X-OWN'].map((mark, at) =>
    anEvent(`UID:h${at}@nsso.example`, `SUMMARY:Tandläkare${mark}`, `CLASS:${mark}`, withYlva),
  )
  const text = aCalendar(...hidden, anEvent(withYlva))
  const plan = await planFile(store, text)
  expect(verbsOf(plan)).toEqual(['review'])
  expect(JSON.stringify([plan, [...plan.names]])).not.toContain('Tandläkare')
  await take(store, text, [0])
  await store.close()
  expect(readFileSync(store.file).includes(Buffer.from('Tandläkare'))).toBe(false)
})

test('an event that was taken follows its calendar: moved, renamed and called off, without waiting again', async () => {
  const store = await anOfficeWithYlva()
  await take(store, aCalendar(anEvent(withYlva)), [0])
  const first = livingRows(store.file)
  const moved = aCalendar(
    anEvent(withYlva, 'DTSTART:20261126T140000Z', 'DTEND:20261126T150000Z', 'SUMMARY:Möte om spår', 'STATUS:CANCELLED'),
  )
  const plan = await planFile(store, moved)
  expect(verbsOf(plan)).toEqual(['update'])
  const done = await applyImport(store, plan, now)
  expect(interactions(store)).toMatchObject([
    { headline: 'Möte om spår', starts_on: '2026-11-26', starts_time: '15:00', status: 'cancelled' },
  ])
  await isWhole(store)
  expect(verbsOf(await planFile(store, moved))).toEqual(['same'])
  await revertImport(store, done.batchId ?? '', now)
  expect(livingRows(store.file)).toEqual(first)
})

test('what the office has written of an event stays: a kind that no calendar says is no difference, a headline is', async () => {
  const store = await anOfficeWithYlva()
  await take(store, aCalendar(anEvent(withYlva)), [0])
  const [taken] = interactions(store)
  const id = (taken?.id ?? '') as InteractionId
  await store.change(db => editInteraction(db, id, { kind: 'meeting_digital' }, now))
  expect(verbsOf(await planFile(store, aCalendar(anEvent(withYlva, 'LOCATION:Rum 2'))))).toEqual(['update'])
  await store.change(db => editInteraction(db, id, { headline: 'Eget ord' }, now))
  const renamed = await planFile(store, aCalendar(anEvent(withYlva, 'SUMMARY:Annat')))
  expect(verbsOf(renamed)).toEqual(['conflict'])
  expect(renamed.rows[0]?.reasons).toContainEqual({ what: 'differs', field: 'headline' })
})

test('an event that the user says is a meeting of the log is compared with it, and is written there', async () => {
  const store = await anOfficeWithYlva()
  await take(store, aCalendar(anEvent(withYlva, 'SUMMARY:Samråd', 'LOCATION:')), [0])
  const [logged] = interactions(store)
  const other = await planFile(
    store,
    aCalendar(anEvent('UID:other@nsso.example', withYlva, 'SUMMARY:Samråd', 'LOCATION:Rum 2')),
  )
  const matched = await decideRows(store.read, other, [0], { do: 'match', id: logged?.id ?? '' })
  expect(verbsOf(matched)).toEqual(['update'])
  expect(await applyImport(store, matched, now)).toMatchObject({ added: 0, changed: 1 })
  expect(interactions(store)).toMatchObject([{ location: 'Rum 2' }])
})

/** An id as Exchange writes it, in a calendar and in the property of a saved mail. */
const exchangeId = (day: string) => `040000008200E00074C5B7101A82E008${day}${'00'.repeat(16)}10000000${'11'.repeat(16)}`
const saved = (day: string, more: Parameters<typeof outlookFile>[0] = {}) =>
  outlookFile(
    {
      '001a': 'IPM.Schedule.Meeting.Request',
      '0037': 'Möte',
      'appointment 820d': new Date('2026-11-24T09:00:00Z'),
      'appointment 820e': new Date('2026-11-24T10:00:00Z'),
      'meeting 0003': Buffer.from(exchangeId(day), 'hex'),
      ...more,
    },
    { recipients: [{ '0c15': 1, '3001': 'Ylva Provåker', '3003': 'ylva@riksdagen.example' }] },
  )

test('the same meeting is one, whether it comes from a saved mail or from a calendar', async () => {
  const store = await anOfficeWithYlva()
  await take(store, saved('00000000'), [0])
  expect(interactions(store)).toHaveLength(1)
  const inCalendar = aCalendar(anEvent(`UID:${exchangeId('00000000')}`, withYlva))
  expect(verbsOf(await planFile(store, inCalendar))).toEqual(['same'])
  const moved = aCalendar(
    anEvent(`UID:${exchangeId('00000000')}`, withYlva, 'DTSTART:20261125T090000Z', 'DTEND:20261125T100000Z'),
  )
  const plan = await planFile(store, moved)
  expect(plan.rows[0]).toMatchObject({ verb: 'update', target: interactions(store)[0]?.id })
})

test('one occurrence of a series is the same from a saved mail and from a calendar, also when it was moved', async () => {
  const store = await anOfficeWithYlva()
  const weekly = (...lines: readonly string[]) =>
    anEvent(`UID:${exchangeId('00000000')}`, 'DTSTART:20261117T090000Z', 'DTEND:20261117T100000Z', withYlva, ...lines)
  const series = aCalendar(weekly('RRULE:FREQ=WEEKLY;COUNT=3'))
  const taken = await planFile(store, series)
  expect(taken.rows.map(({ on }) => on)).toEqual(['2026-11-17', '2026-11-24', '2026-12-01'])
  await take(store, series, [1])
  // The id holds the day of the occurrence: 24 November 2026.
  expect(verbsOf(await planFile(store, saved('07EA0B18')))).toEqual(['same'])
  const moved = saved('07EA0B18', {
    'appointment 820d': new Date('2026-11-25T09:00:00Z'),
    'appointment 820e': new Date('2026-11-25T10:00:00Z'),
    'appointment 8228': new Date('2026-11-24T09:00:00Z'),
  })
  expect((await planFile(store, moved)).rows[0]).toMatchObject({ verb: 'update', on: '2026-11-25' })
  const other = saved('07EA0B11', {
    'appointment 820d': new Date('2026-11-17T09:00:00Z'),
    'appointment 820e': new Date('2026-11-17T10:00:00Z'),
  })
  expect(verbsOf(await planFile(store, other))).toEqual(['review'])
})

test('a time of the Riksdag that is only an order of the day is no time, and no end is made up', async () => {
  const store = await anOffice()
  const text = calendar(
    meeting({ DTSTART: '20261216T090200', XRDDTSTARTSTATUS: 'Efter debattens slut' }),
    meeting({ UID: 'RDHEC120261216vo', DTSTART: '20261216T160000', SUMMARY: 'Votering' }),
    // The same meeting twice, and in the other case of letters.
    meeting({ UID: 'rdhec120261216VO', DTSTART: '20261216T160000', SUMMARY: 'Votering' }),
  )
  const plan = await planFile(store, text)
  expect(verbsOf(plan)).toEqual(['review', 'review', 'same'])
  const material = plan.rows.map(({ material: one }) =>
    one.of === 'interaction' ? [one.startsOn, one.startsTime, one.durationMinutes] : [],
  )
  expect(material.slice(0, 2)).toEqual([
    ['2026-12-16', null, null],
    ['2026-12-16', '16:00', null],
  ])
})

test('an event with nobody is told by the rule that forbids it, and cannot be taken', async () => {
  const store = await anOffice()
  const before = livingRows(store.file)
  const plan = await planFile(store, aCalendar(anEvent()))
  expect(plan.rows[0]).toMatchObject({
    verb: 'review',
    reasons: [{ what: 'suggestion' }, { what: 'against-rule', rule: 'no-counterpart' }],
  })
  expect(choicesOf(plan.rows[0] as PlannedRow, plan.names)).toEqual(['leave', 'match'])
  expect(await take(store, aCalendar(anEvent()), [0])).toMatchObject({ actionId: null, added: 0 })
  expect(livingRows(store.file)).toEqual(before)
})

test('an event with only our own is internal coordination, which no report counts', async () => {
  const store = await anOffice()
  await store.change(db =>
    db
      .insertInto('staff_member')
      .values({ id: 'alva' as never, name: 'Alva Teststråle', email: 'alva@nsso.example' } as never)
      .execute(),
  )
  const text = aCalendar(anEvent('ORGANIZER;CN=Alva:mailto:Alva@nsso.example'))
  expect(await take(store, text, [0])).toMatchObject({ added: 1, newPeople: 0 })
  expect(interactions(store)).toMatchObject([{ kind: 'internal_coordination' }])
  expect(livingRows(store.file)['interaction_staff']).toMatchObject([{ staff_member_id: 'alva' }])
  await isWhole(store)
})

test('an event that begins with an organisation of the office, or is the meeting of one, is a meeting with it', async () => {
  const store = await anOffice()
  const text = aCalendar(
    anEvent('SUMMARY:Trafikverket: Malmbanan'),
    anEvent('UID:e2@nsso.example', 'SUMMARY:Trafikutskottets öppna sammanträde'),
    anEvent('UID:e3@nsso.example', 'SUMMARY:Obs: Malmbanan'),
  )
  const plan = await planFile(store, text)
  expect(plan.rows.map(({ named }) => named)).toEqual([['Trafikverket'], ['Trafikutskottet'], []])
  expect(await take(store, text, [0, 1, 2])).toMatchObject({ added: 2, newOrganisations: 0, left: 1 })
  const met = livingRows(store.file)['interaction_organisation'] as { organisation_id: string }[]
  expect(met.map(one => one.organisation_id).sort()).toEqual(['se-myn-trafikverket', 'se-riksdag-tu'])
})
