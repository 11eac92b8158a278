import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { endTurn, turnOf, turnsMemory } from '../../../db/file/writing-turns'
import { newId } from '../../../db/new-id'
import type { Store } from '../../../db/store'
import type { OrganisationId } from '../../../src-shared/records/ids'
import { connect } from '../raw-store'
import { ownerAndGuest } from './owner-and-guest'

const add = ({ change }: Store, name: string, meanwhile: () => Promise<unknown> = async () => undefined) =>
  change(async db => {
    await db
      .insertInto('organisation')
      .values({ id: newId() as unknown as OrganisationId, kind: 'agency', name })
      .execute()
    await meanwhile()
  })

const namesIn = async ({ read }: Store): Promise<string[]> =>
  (await read.selectFrom('organisation').select('name').where('name', 'like', 'Verk %').orderBy('id').execute()).map(
    ({ name }) => name,
  )

test('a change of the owner waits for that of the guest, and reading does not', async () => {
  const { owner, guest } = await ownerAndGuest()
  const order: string[] = []
  let saved: Promise<unknown> | undefined
  await add(guest, 'Verk gäst', async () => {
    saved = add(owner, 'Verk ägare').then(() => order.push('owner'))
    expect(await namesIn(owner)).toEqual([])
    await pause(30)
    order.push('guest')
  })
  await saved
  expect(order).toEqual(['guest', 'owner'])
  expect((await namesIn(owner)).sort()).toEqual(['Verk gäst', 'Verk ägare'])
})

test('the guest begins nothing while the owner has something to write, however much there is', async () => {
  const { owner, guest } = await ownerAndGuest()
  const order: string[] = []
  const saves = ['1', '2', '3'].map(name => add(owner, `Verk ${name}`).then(() => order.push(name)))
  await Promise.all([...saves, add(guest, 'Verk gäst').then(() => order.push('guest'))])
  expect(order.at(-1)).toBe('guest')
})

test('both write in one log of one device, and every entry is sealed', async () => {
  const { owner, guest } = await ownerAndGuest()
  await Promise.all(['a', 'b', 'c'].flatMap(name => [add(owner, `Verk ${name}`), add(guest, `Verk ${name}${name}`)]))
  const raw = connect(owner.file)
  const logs = raw
    .prepare(
      "select distinct device_id from change where table_name = 'organisation' and hlc >= (select min(hlc) from change where columns like '%Verk a%')",
    )
    .pluck()
    .all()
  expect(logs).toEqual([raw.prepare('select device_id from device').pluck().get()])
  expect(
    raw
      .prepare(
        'select max(device_sequence) = (select device_sequence from device) from seal where device_id = (select device_id from device)',
      )
      .pluck()
      .get(),
  ).toBe(1)
  raw.close()
})

test('what the guest moves into the file is not taken for the writing of another program', async () => {
  const { owner, guest } = await ownerAndGuest()
  await add(guest, 'Verk gäst')
  guest.checkpoint()
  expect(owner.whereGone()).toBeUndefined()
  await add(owner, 'Verk ägare')
  owner.checkpoint()
  await add(guest, 'Verk sist')
  expect(await namesIn(owner)).toHaveLength(3)
})

test('a guest that was stopped in the middle holds nobody back', async () => {
  const memory = turnsMemory()
  const [owner, guest] = [turnOf({ memory, as: 'owner' }), turnOf({ memory, as: 'yielding' })]
  let isHere = false
  void guest.within(() => new Promise(() => undefined))
  await pause(20)
  const waiting = owner.within(async () => {
    isHere = true
  })
  await pause(20)
  expect(isHere).toBe(false)
  endTurn(memory, 'yielding')
  await waiting
  expect(isHere).toBe(true)
})

test('two guests do not write at once, and one that was stopped leaves the turn of the other', async () => {
  const memory = turnsMemory()
  const [yielding, lasting] = [turnOf({ memory, as: 'yielding' }), turnOf({ memory, as: 'lasting' })]
  const order: string[] = []
  let ends = (): void => undefined
  const first = lasting.within(
    () =>
      new Promise<void>(resolve => {
        order.push('lasting')
        ends = resolve
      }),
  )
  const second = yielding.within(async () => void order.push('yielding'))
  await pause(20)
  endTurn(memory, 'yielding')
  await pause(20)
  expect(order).toEqual(['lasting'])
  ends()
  await Promise.all([first, second])
  expect(order).toEqual(['lasting', 'yielding'])
})

test('the owner waits for a lasting guest, which does not give way', async () => {
  const memory = turnsMemory()
  const [owner, lasting] = [turnOf({ memory, as: 'owner' }), turnOf({ memory, as: 'lasting' })]
  let isHere = false
  let waiting: Promise<void> | undefined
  await lasting.within(async () => {
    waiting = owner.within(async () => {
      isHere = true
    })
    await pause(20)
    expect([isHere, lasting.isAwaited()]).toEqual([false, false])
  })
  await waiting
  expect(isHere).toBe(true)
})

test('while one guest moves the log the owner knows it, whatever the other does, also when it is stopped at it', () => {
  const memory = turnsMemory()
  const owner = turnOf({ memory, as: 'owner' })
  const [yielding, lasting] = [turnOf({ memory, as: 'yielding' }), turnOf({ memory, as: 'lasting' })]
  expect(owner.hasMoved()).toBe(false)
  lasting.moving(() => {
    yielding.moving(() => expect(owner.hasMoved()).toBe(true))
    expect([owner.hasMoved(), owner.hasMoved()]).toEqual([true, true])
    endTurn(memory, 'lasting')
    expect([owner.hasMoved(), owner.hasMoved()]).toEqual([true, false])
  })
  expect([owner.hasMoved(), owner.hasMoved()]).toEqual([true, false])
})
