import { expect, test } from 'vitest'
import { collisions } from '../../db/reads/care/collisions'
import { logInteraction } from '../../office/log/log-interaction'
import type { CollisionDraft } from '../../src-shared/log/collision'
import type { InteractionId, PersonId } from '../../src-shared/records/ids'
import { anInteraction, gote, trafikverket } from './an-interaction'
import { aDemoOffice } from './office'

const person = (id: string) => `demo-${id}` as PersonId

test('planning to meet the chair shows who met him or his committee within two weeks', async () => {
  const { read } = await aDemoOffice()
  const found = await collisions(read, { personIds: [gote], on: '2026-10-13' })
  expect(found.map(row => [row.interaction.id, row.daysFrom, row.samePeople])).toEqual([
    ['demo-i18', 2, []],
    ['demo-i14', -6, [gote]],
  ])
  expect(found[0]?.sameUnits).toEqual([{ organisationId: 'se-riksdag-tu', organisation: 'Trafikutskottet' }])
  expect(found[1]?.interaction).toMatchObject({
    staff: ['Eira Demofors', 'Bo Provberg'],
    issueIds: ['norrbotniabanan', 'malmbanan'],
  })
})

test('the distance is counted in whole days, both ends included', async () => {
  const { read } = await aDemoOffice()
  const ids = async (on: string, days?: number) =>
    (await collisions(read, { personIds: [gote], on, ...(days === undefined ? {} : { days }) })).map(
      row => row.interaction.id,
    )
  expect(await ids('2026-11-24')).toEqual(['demo-i28'])
  expect(await ids('2026-11-25')).toEqual([])
  expect(await ids('2026-11-25', 15)).toEqual(expect.arrayContaining(['demo-i28', 'demo-i41']))
})

test('collisions go by the committee that a member sat in on that day', async () => {
  const { read } = await aDemoOffice()
  const found = await collisions(read, { personIds: [person('c04')], on: '2026-11-10' })
  expect(found.map(row => row.interaction.id)).toEqual(['demo-i24'])
  expect(await collisions(read, { personIds: [gote], on: '2026-09-03' })).toEqual([])
})

test('a cancelled or deleted interaction collides with nothing, nor does an interaction with itself', async () => {
  const { read } = await aDemoOffice()
  expect(await collisions(read, { personIds: [person('c10')], on: '2026-10-28' })).toEqual([])
  const except = 'demo-i41' as InteractionId
  expect(await collisions(read, { personIds: [gote], on: '2026-12-10', except })).toEqual([])
  const twice = await collisions(read, { personIds: [person('c15')], on: '2026-11-06' })
  expect(twice.map(row => row.interaction.id)).toEqual(['demo-i26'])
})

test('an unknown person is refused', async () => {
  const { read } = await aDemoOffice()
  await expect(collisions(read, { personIds: [person('c99')], on: '2026-11-10' })).rejects.toMatchObject({
    refusal: { code: 'unknown-id' },
  })
})

test('a meeting with an agency as such collides with a meeting with its people, and the other way round', async () => {
  const store = await aDemoOffice()
  const { result } = await store.change(db => logInteraction(db, anInteraction({ startsOn: '2026-12-20' })))
  const ids = async (draft: Omit<CollisionDraft, 'on'>) =>
    (await collisions(store.read, { ...draft, on: '2026-12-22' })).map(row => row.interaction.id)
  expect(await ids({ personIds: [person('c12')] })).toEqual(expect.arrayContaining([result.interactionId, 'demo-i45']))
  expect(await ids({ personIds: [], organisationIds: [trafikverket] })).toEqual(
    expect.arrayContaining([result.interactionId, 'demo-i45']),
  )
})
