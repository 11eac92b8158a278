import { expect, test } from 'vitest'
import { periodOfPack } from '../../db/reads/packs/pack-scope'
import { packTexts, textsToldIn } from '../../db/reads/packs/pack-texts'
import type { Store } from '../../db/store'
import { undoAction } from '../../office/log/undo/undo-action'
import { lockPack, unlockPack } from '../../office/packs/lock-pack'
import { makePack } from '../../office/packs/make-packs'
import { malmbanan } from '../db/an-interaction'
import { aDemoOffice } from '../db/office'
import { anAsk, aResult, ofNorrbotten, withoutWords, wordsAt, write } from '../db/some-words'
import { answered } from './asking'

const later = new Date('2027-01-12T10:00:00Z')
const { partnerId } = ofNorrbotten

const pack = (store: Store, now = later) =>
  store.snapshot(async read => makePack(read, await periodOfPack(read, '2026Q4', '2027-01-12'), partnerId, 'sv', now))

/** Locks the pack as it is, and returns the lock's id. */
async function lock(store: Store, now = later): Promise<string> {
  const made = await pack(store, now)
  return (await store.change(db => lockPack(db, made, 'x', 'test', now))).result
}

test('a locked pack keeps the words it was locked with, and a later edit is named as changed in the next version', async () => {
  const store = await withoutWords(await aDemoOffice())
  const { ids } = await write(store, ofNorrbotten, aResult('Korridoren', [malmbanan]), anAsk('Utse två talare'))
  const [result, request] = ids as never[]
  const first = await lock(store)
  const locked = JSON.stringify((await pack(store)).content)
  expect(await textsToldIn(store.read, first)).toMatchObject([
    { kind: 'result', textId: result, name: 'Korridoren' },
    { kind: 'ask', textId: request, name: 'Utse två talare' },
  ])

  await write(
    store,
    ofNorrbotten,
    { what: 'result', id: result as never, heading: 'En korridor' },
    {
      what: 'issue',
      issueId: malmbanan,
      sentence: 'Remissen pågår.',
    },
  )
  expect(JSON.stringify((await pack(store)).content)).toBe(locked)
  const read = await answered(store, 'texts:read', { period: '2026Q4', partnerId })
  expect(read.lock).toMatchObject({ at: later.toISOString() })
  expect(read.changed).toEqual([
    { kind: 'result', how: 'changed', name: 'En korridor', issueId: null },
    { kind: 'issue', how: 'added', name: '', issueId: malmbanan },
  ])
  // While it is locked, its own words are what it was locked with.
  expect((await packTexts(store.read, ofNorrbotten)).changed).toEqual([])

  await store.change(db => unlockPack(db, first, 'Rättat resultat', later))
  expect((await packTexts(store.read, ofNorrbotten)).changed).toEqual(read.changed)
  const second = await lock(store, new Date('2027-01-20T10:00:00Z'))
  expect((await textsToldIn(store.read, second)).map(({ name }) => name)).toContain('En korridor')
  expect((await textsToldIn(store.read, first)).map(({ name }) => name)).toContain('Korridoren')
  expect((await answered(store, 'texts:read', { period: '2026Q4', partnerId })).changed).toEqual([])
})

test('words written while a pack is locked are undone like all others, and the lock is not', async () => {
  const store = await withoutWords(await aDemoOffice())
  await lock(store)
  const { actionId } = await write(store, ofNorrbotten, aResult('Efteråt'))
  await store.change(db => undoAction(db, actionId, wordsAt))
  const read = await answered(store, 'texts:read', { period: '2026Q4', partnerId })
  expect([read.texts.results, read.changed]).toEqual([[], []])
  expect(read.lock).not.toBeNull()
})

test('the words of one partner are in no other partner’s pack, nor in the joint one', async () => {
  const store = await withoutWords(await aDemoOffice())
  await write(store, ofNorrbotten, aResult('kanarieresultat'), anAsk('kanariebegäran'), {
    what: 'issue',
    issueId: malmbanan,
    sentence: 'kanariemening',
    caption: 'kanariebild',
    alt: 'kanariealt',
  })
  await write(store, ofNorrbotten, { what: 'signing', role: 'kanarieroll', telephone: 'kanarietelefon' })
  const made = (of: typeof partnerId) =>
    store.snapshot(async read => makePack(read, await periodOfPack(read, '2026Q4', '2027-01-12'), of, 'sv', later))
  const others = ['umea-kommun', 'region-vasterbotten', null] as never[]
  for (const other of others) expect(JSON.stringify(await made(other))).not.toContain('kanarie')
  expect(JSON.stringify((await made(partnerId)).texts)).toContain('kanarieresultat')
})
