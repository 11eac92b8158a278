import { expect, test } from 'vitest'
import { createBriefing, readBriefing } from '../../office/briefings/saved-briefings'
import { logInteraction } from '../../office/log/log-interaction'
import { markSecrecy } from '../../office/log/mark-secrecy'
import { removeRow } from '../../office/log/remove-row'
import { restoreRow } from '../../office/log/restore-row'
import { noOwnText } from '../../src-shared/briefings/briefing'
import type { InteractionId, PersonId } from '../../src-shared/records/ids'
import type { SubjectTable } from '../../src-shared/records/subject'
import { aBriefing, linesOf, textOf } from './a-briefing'
import { anInteraction, malmbanan, trafikverket } from './an-interaction'
import { aDemoOffice, anOffice } from './office'

const asOf = '2026-12-09'
const ground = { provision: 'OSL 15 kap. 1 §', markedOn: '2026-11-20', authority: 'Regeringskansliet' }

/** Anna of the agency is met openly, and later together with Hilda at a meeting to be marked secret. Hilda is met at no other time. */
async function anOfficeWithASecret() {
  const store = await anOffice()
  const log = async (change: Parameters<typeof anInteraction>[0]) =>
    (await store.change(db => logInteraction(db, anInteraction(change)))).result
  const [anna] = (
    await log({
      startsOn: '2026-11-03',
      headline: 'Öppet möte',
      participants: [{ name: 'Anna Alm', organisationId: trafikverket, title: 'Utredare' }],
    })
  ).createdPeople
  if (anna === undefined) throw new Error('nobody was met')
  const secret = await log({
    startsOn: '2026-11-20',
    headline: 'Hemligt möte',
    participants: [{ personId: anna }, { name: 'Hilda Hemlig', organisationId: trafikverket, title: 'Hemlig chef' }],
  })
  return { store, anna, secretId: secret.interactionId }
}

const marked = (store: Awaited<ReturnType<typeof anOffice>>, id: InteractionId) =>
  store.change(db => markSecrecy(db, id, ground))

const subjects = (anna: string): readonly (readonly [SubjectTable, string])[] => [
  ['organisation', trafikverket],
  ['person', anna],
  ['issue', malmbanan],
]

test('a briefing on an organisation, person or issue shows no name, title or day of a secret meeting', async () => {
  const { store, anna, secretId } = await anOfficeWithASecret()
  await marked(store, secretId)
  for (const [table, id] of subjects(anna)) {
    const told = JSON.stringify(await aBriefing(store, table, id, { asOf }))
    for (const word of ['Hilda', 'Hemlig', '20 november', '2026-11-20'])
      expect([table, word, told.includes(word)]).toEqual([table, word, false])
  }
})

test('a person met only at a secret meeting stays unnamed while that meeting is in the trash', async () => {
  const { store, secretId } = await anOfficeWithASecret()
  const told = async () => JSON.stringify(await aBriefing(store, 'organisation', trafikverket, { asOf }))
  await store.change(db => removeRow(db, 'interaction', secretId, new Date(`${asOf}T10:00:00Z`)))
  expect(await told()).toContain('Hilda Hemlig')
  await store.change(db => restoreRow(db, 'interaction', secretId))
  await marked(store, secretId)
  await store.change(db => removeRow(db, 'interaction', secretId, new Date(`${asOf}T10:00:00Z`)))
  expect(await told()).not.toContain('Hemlig')
  expect(await told()).toContain('Anna Alm')
})

test('a briefing counts and dates only open meetings', async () => {
  const { store, anna, secretId } = await anOfficeWithASecret()
  const who = async () => textOf(linesOf(await aBriefing(store, 'person', anna, { asOf }), 'who'))
  expect(await who()).toMatch(/Senast mött 20 november 2026[\s\S]*2 kontakter med Anna Alm/)
  await marked(store, secretId)
  expect(await who()).toMatch(/Senast mött 3 november 2026[\s\S]*1 kontakt(?:er)? med Anna Alm/)
})

test('a person was last met at the last open meeting, even if six secret ones followed', async () => {
  const { store, anna } = await anOfficeWithASecret()
  for (let day = 1; day <= 6; day += 1) {
    const entry = anInteraction({ startsOn: `2026-12-0${day}`, participants: [{ personId: anna }] })
    const { result } = await store.change(db => logInteraction(db, entry))
    await marked(store, result.interactionId)
  }
  const who = textOf(linesOf(await aBriefing(store, 'person', anna, { asOf }), 'who'))
  expect(who).toContain('Senast mött 20 november 2026.')
})

test('a version saved before a meeting was marked no longer names a person met only there', async () => {
  const { store, secretId } = await anOfficeWithASecret()
  const request = { subject: { subjectTable: 'organisation', subjectId: trafikverket }, issueId: null } as const
  const content = await aBriefing(store, 'organisation', trafikverket, { asOf })
  expect(JSON.stringify(content)).toContain('Hilda Hemlig')
  const { result: id } = await store.change(db =>
    createBriefing(db, request, { content, own: noOwnText, by: 'x', now: new Date(`${asOf}T10:00:00Z`) }),
  )
  await marked(store, secretId)
  const told = JSON.stringify((await readBriefing(store.read, id)).latest.content)
  for (const word of ['Hilda', 'Hemlig', '20 november']) expect([word, told.includes(word)]).toEqual([word, false])
})

test('a member of our bench who is known only from secret meetings is not named', async () => {
  const store = await aDemoOffice()
  const orjan = 'demo-c02' as PersonId
  const bench = async () => textOf(linesOf(await aBriefing(store, 'interaction', 'demo-i41', { asOf }), 'bench'))
  expect(await bench()).toContain('Örjan Låtsby')
  const met = await store.read
    .selectFrom('interaction_participant')
    .select('interaction_id as id')
    .where('person_id', '=', orjan)
    .execute()
  await store.change(db =>
    db.updateTable('person_identifier').set({ deleted_at: asOf }).where('person_id', '=', orjan).execute(),
  )
  for (const { id } of met) await store.change(db => markSecrecy(db, id, ground))
  expect(await bench()).not.toContain('Låtsby')
  expect(await bench()).toContain('Ylva Provåker')
})
