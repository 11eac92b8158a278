import { expect, test } from 'vitest'
import { logInteraction } from '../../../office/log/log-interaction'
import { removeRow } from '../../../office/log/remove-row'
import { takeBackAction } from '../../../office/log/undo/take-back-action'
import { clashesOf, settle } from '../../../office/sharing/settle-clash'
import { settledLately } from '../../../office/sharing/settled-clashes'
import { writeText } from '../../../office/sharing/text-field'
import { anInteraction } from '../an-interaction'
import { add, hours, type OfficeLaptop, rename, syncAll, twoLaptops } from './laptops'

const settled = ({ store }: OfficeLaptop, now = new Date()) => settledLately(store.read, now)

/** Returns an office on two laptops where both have written another name of one organisation. */
async function twoNames() {
  const { laptops, anna, bo } = await twoLaptops()
  await add(anna, 'o-one', 'Verket')
  await syncAll(laptops)
  await rename(anna, 'o-one', 'Annas verk')
  await rename(bo, 'o-one', 'Bos verk')
  await syncAll(laptops)
  const [clash] = await clashesOf(anna.store)
  return { laptops, anna, bo, clash: clash?.id ?? '' }
}

test.each([
  ['what was written here', { side: 'mine' }, 'Annas verk', ['Bos verk']],
  ['what was written elsewhere', { side: 'theirs' }, 'Bos verk', ['Annas verk']],
  ['words that join both', { text: 'Annas och Bos verk' }, 'Annas och Bos verk', ['Annas verk', 'Bos verk']],
] as const)(
  '%s is told as chosen on both laptops, with who settled it and what was not chosen',
  async (_what, answer, chosen, others) => {
    const { laptops, anna, bo, clash } = await twoNames()
    expect(await settled(anna)).toEqual([])
    const before = new Date().toISOString()
    const actionId = await settle(anna.store, clash, answer, new Date())
    await syncAll(laptops)
    for (const [one, isOwn] of [
      [anna, true],
      [bo, false],
    ] as const) {
      const found = await settled(one)
      expect(found).toMatchObject([
        {
          actionId,
          table: 'organisation',
          rowId: 'o-one',
          column: 'name',
          chosen,
          by: 'anna',
          isOwn,
          isOfDeletion: false,
        },
      ])
      expect(found[0]?.others.toSorted()).toEqual(others)
      expect(found[0]?.record).toEqual({ table: 'organisation', id: 'o-one', name: chosen })
      expect(found[0]?.at.slice(0, 19)).toSatisfy((at: string) => at >= before.slice(0, 19))
    }
  },
)

test('it is told for seven days', async () => {
  const { anna, clash } = await twoNames()
  await settle(anna.store, clash, { side: 'mine' }, new Date())
  expect(await settled(anna, hours(7 * 24 - 1))).toHaveLength(1)
  expect(await settled(anna, hours(7 * 24 + 1))).toEqual([])
})

test('undoing it on the other laptop opens it again on both, and settling it again tells the new choice', async () => {
  const { laptops, anna, bo, clash } = await twoNames()
  await settle(anna.store, clash, { side: 'mine' }, new Date())
  await syncAll(laptops)
  const [one] = await settled(bo)
  if (!one) throw new Error('it was settled')
  await takeBackAction(bo.store, one.actionId, new Date())
  await syncAll(laptops)
  for (const laptop of laptops) {
    expect(await settled(laptop)).toEqual([])
    expect(await clashesOf(laptop.store)).toHaveLength(1)
  }
  const [open] = await clashesOf(bo.store)
  await settle(bo.store, open?.id ?? '', { side: 'mine' }, new Date())
  await syncAll(laptops)
  for (const laptop of laptops) expect(await settled(laptop)).toMatchObject([{ by: 'bo', column: 'name' }])
})

test.each([
  ['kept', 'keep', false],
  ['left in the trash', 'let-go', true],
] as const)('a record that one deleted and another wrote in is told as %s', async (_what, choice, isRemoved) => {
  const { laptops, anna, bo } = await twoLaptops()
  const logged = await anna.store.change(db => logInteraction(db, anInteraction()))
  const id = logged.result.interactionId
  await syncAll(laptops)
  await anna.store.change(db => removeRow(db, 'interaction', id, new Date()))
  await bo.store.change(db => writeText(db, { kind: 'interaction', name: 'note' }, id, 'Mer.', new Date()))
  await syncAll(laptops)
  const [clash] = await clashesOf(anna.store)
  const isOwnRemoval = clash?.standing.isOwn === true
  const side = (choice === 'let-go') === isOwnRemoval ? 'mine' : 'theirs'
  await settle(anna.store, clash?.id ?? '', { side }, new Date())
  await syncAll(laptops)
  for (const laptop of laptops) {
    const found = await settled(laptop)
    expect(found).toMatchObject([{ isOfDeletion: true, column: 'deleted_at', others: [], by: 'anna' }])
    expect(found[0]?.chosen !== null).toBe(isRemoved)
  }
})

test('what was only written is not settled', async () => {
  const { anna } = await twoLaptops()
  await add(anna, 'o-one')
  await rename(anna, 'o-one', 'Verket')
  expect(await settled(anna)).toEqual([])
})
