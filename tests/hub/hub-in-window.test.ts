import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createOffice } from '../../db/office'
import { type HubGiven, hubGiven } from '../../office/sharing/hub/hub-address'
import { sharedByHub } from '../../office/sharing/hub/hub-place'
import { addPerson, revokePerson } from '../../office/sharing/hub/keep-hub'
import { clashesOf, settle } from '../../office/sharing/settle-clash'
import type { Refusal } from '../../src-shared/refusals/refusal'
import { sharedWords } from '../../src-shared/text/shared-words'
import { aFolder } from '../db/office'
import { add, nameIn, rename, shared, sharingLaptops } from '../ipc/sharing-laptops'
import { aHub, aPerson, type Hub, type Person } from './hub-laptops'
import { serverOfTests } from './office-at-hub'
import { aServerWithOldTls } from './old-tls'
import { makeCertificate } from './postgres-programs'
import { asOwner } from './postgres-roles'

const server = serverOfTests()
const aLaptop = sharingLaptops()

/** What a person types in the window to sign in at a hub, with the certificate that was chosen in the dialog. */
const typedBy = ({ database }: Hub, { name, password }: Person): HubGiven => ({
  address: `127.0.0.1:${server().port}/${database}`,
  user: name,
  password,
  certificate: server().certificate,
})

const ofOffice = (hub: Hub, person: Person): HubGiven => {
  const typed = typedBy(hub, person)
  return { ...typed, address: `postgresql://${typed.address}?office=${hub.office}` }
}

/** An office on two laptops of the window, by a hub: Anna shared it as its admin, and Bo joined. */
async function twoAtHub() {
  const [anna, bo] = [aLaptop('anna'), aLaptop('bo')]
  const annas = await anna.open(createOffice)
  const hub = await aHub(server(), annas)
  const [personAnna, personBo] = [await aPerson(hub, 'anna', 'admin'), await aPerson(hub, 'bo')]
  await add(annas, 'o-1', 'Verket')
  expect(await anna.sharing.shareAtHub(typedBy(hub, personAnna))).toEqual({ isCopied: true })
  await bo.sharing.joinAtHub({ file: bo.file, ...ofOffice(hub, personBo) }, {})
  const bos = await bo.open()
  return { hub, anna, bo, annas, bos, personAnna, personBo }
}

/** Every byte that a laptop keeps of its own, but for its store of keys and the office. */
const ownBytes = (folder: string): string =>
  readdirSync(folder, { withFileTypes: true })
    .filter(one => one.isFile())
    .map(({ name }) => readFileSync(join(folder, name), 'latin1'))
    .join()

const sentence = (trouble: Refusal | null): string => (trouble ? sharedWords('sv').refusal(trouble) : '')

test('an office is shared and joined by a hub in the window, and the state says where, as whom and with whom', async () => {
  const { hub, anna, bo, annas, bos, personAnna, personBo } = await twoAtHub()
  expect(await nameIn(bos, 'o-1')).toBe('Verket')
  await rename(bos, 'o-1', 'Bos verk')
  expect(shared(await bo.sharing.state()).waiting).toBe(1)
  expect(shared(await bo.sharing.exchange())).toMatchObject({ waiting: 0, trouble: null, mayWrite: true })
  const before = anna.told.at(-1)?.rows ?? 0
  const state = shared(await anna.sharing.exchange())
  expect(await nameIn(annas, 'o-1')).toBe('Bos verk')
  expect(anna.told.at(-1)?.rows).toBeGreaterThan(before)
  const named = `127.0.0.1:${server().port}/${hub.database}`
  expect(state).toMatchObject({
    place: {
      is: 'hub',
      hub: named,
      person: personAnna.name,
      address: `postgresql://${named}?office=${hub.office}`,
    },
    isAdmitted: true,
    areKeysProtected: false,
    minutesAhead: 0,
    problems: [],
    colleagues: [{ name: 'bo', freshAt: state.exchangedAt }],
  })
  expect(state.exchangedAt).not.toBeNull()
  for (const [{ laptop }, { password }] of [
    [anna, personAnna],
    [bo, personBo],
  ] as const)
    expect(ownBytes(laptop.laptop)).not.toContain(password)
  expect(JSON.stringify([state, anna.told])).not.toContain(personAnna.password)
})

test('what two write at a hub without knowing of each other clashes, and is settled once for both', async () => {
  const { anna, bo, annas, bos } = await twoAtHub()
  await rename(annas, 'o-1', 'Annas verk')
  await rename(bos, 'o-1', 'Bos verk')
  for (const one of [anna, bo, anna]) await one.sharing.exchange()
  expect(shared(await anna.sharing.state()).toSettle).toBe(1)
  const [clash] = await clashesOf(annas)
  expect(clash).toMatchObject({
    standing: { value: 'Bos verk', isOwn: false },
    other: { value: 'Annas verk', isOwn: true },
  })
  await settle(annas, clash?.id ?? '', { side: 'mine' }, new Date())
  for (const one of [anna, bo]) await one.sharing.exchange()
  for (const store of [annas, bos]) {
    expect(await nameIn(store, 'o-1')).toBe('Annas verk')
    expect(await clashesOf(store)).toEqual([])
  }
})

test('much that arrives is taken in piece by piece, as from a folder', async () => {
  const { anna, bo, annas, bos } = await twoAtHub()
  for (let nth = 0; nth < 300; nth += 1) await add(annas, `o-much-${nth}`)
  await anna.sharing.exchange()
  const arriving = bo.sharing.exchange()
  for (let nth = 0; nth < 20; nth += 1) await add(bos, `b-${nth}`)
  expect(shared(await arriving).problems).toEqual([])
  await bo.sharing.exchange()
  await anna.sharing.exchange()
  for (const store of [annas, bos])
    for (const id of ['o-much-0', 'o-much-299', 'b-0', 'b-19']) expect(await nameIn(store, id), id).toBe(id)
})

/** What can be wrong with what is typed, and a part of the sentence that says so. */
const wrong: readonly [what: string, otherwise: (typed: HubGiven) => HubGiven, said: string][] = [
  ['another password', (typed: HubGiven) => ({ ...typed, password: 'another' }), 'namnet eller lösenordet'],
  ['no certificate', (typed: HubGiven) => ({ ...typed, certificate: null }), 'går inte att lita på'],
  [
    'another certificate',
    (typed: HubGiven) => ({ ...typed, certificate: makeCertificate(aFolder()).certificate }),
    'går inte att lita på',
  ],
  ['a file that is no certificate', (typed: HubGiven) => ({ ...typed, certificate: aFolder() }), 'går inte att läsa'],
  ['a port where nobody answers', (typed: HubGiven) => ({ ...typed, address: '127.0.0.1:1/x' }), 'nås inte'],
  [
    'another database',
    (typed: HubGiven) => ({ ...typed, address: typed.address.replace(/hub\d+/, 'postgres') }),
    'ingen hubb',
  ],
  ['no address', (typed: HubGiven) => ({ ...typed, address: 'hubben' }), 'är inte en adress'],
  [
    'encryption that the address turns off',
    (typed: HubGiven) => ({ ...typed, address: `${typed.address}?sslmode=disable` }),
    'Krypteringen går inte att stänga av',
  ],
  [
    'the address of another office',
    (typed: HubGiven) => ({ ...typed, address: `${typed.address}?office=another` }),
    'ett annat kontor',
  ],
]

test('with something wrong the office is not shared, a sentence says why, and nothing is remembered', async () => {
  const anna = aLaptop('anna')
  const annas = await anna.open(createOffice)
  const hub = await aHub(server(), annas)
  const person = await aPerson(hub, 'anna')
  const typed = typedBy(hub, person)
  for (const [what, otherwise, said] of wrong) {
    const refused = await anna.sharing.shareAtHub(otherwise(typed)).then(
      () => null,
      (error: { refusal: Refusal }) => error.refusal,
    )
    expect(sentence(refused), what).toContain(said)
    expect(sentence(refused), what).not.toContain(person.password)
    expect(await anna.sharing.state(), what).toEqual({ isShared: false })
  }
  await anna.sharing.shareAtHub(typed)
  expect(shared(await anna.sharing.state()).trouble).toBeNull()
})

test('a hub that answers in plain text or with old encryption hears no password', async () => {
  const anna = aLaptop('anna')
  const annas = await anna.open(createOffice)
  const person = await aPerson(await aHub(server(), annas), 'anna')
  for (const most of [undefined, 'TLSv1.2'] as const) {
    const old = await aServerWithOldTls(most)
    const typed = {
      address: `127.0.0.1:${old.port}/x`,
      user: person.name,
      password: person.password,
      certificate: null,
    }
    const refused = await anna.sharing.shareAtHub(typed).catch((error: { refusal: Refusal }) => error.refusal)
    expect(refused).toMatchObject({ code: 'hub', fault: 'no-encryption' })
    expect(old.heard()).not.toContain(person.password)
    await old.close()
  }
})

test('somebody who is shut out at the hub is told, goes on writing, and comes back with a new password', async () => {
  const { hub, anna, bo, annas, bos, personBo } = await twoAtHub()
  const owner = await asOwner(server(), hub.database)
  await revokePerson(owner, hub.office, personBo.name)
  await owner.close()
  await add(bos, 'o-bo')
  const state = shared(await bo.sharing.exchange())
  expect(state.trouble).toMatchObject({ code: 'hub', fault: 'sign-in' })
  expect(sentence(state.trouble)).toContain('utestängd')
  expect(state.waiting).toBe(1)
  expect(await nameIn(bos, 'o-bo')).toBe('o-bo')
  const again = await aPerson(hub, 'bo')
  // The certificate need not be chosen again.
  const typed = { ...typedBy(hub, again), certificate: null }
  expect(await bo.sharing.shareAtHub(typed)).toEqual({ isCopied: false })
  expect(shared(await bo.sharing.exchange())).toMatchObject({ trouble: null, waiting: 0 })
  await anna.sharing.exchange()
  expect(await nameIn(annas, 'o-bo')).toBe('o-bo')
})

test('a person who may only read is told so, and what is written waits', async () => {
  const { hub, bo, bos, personBo } = await twoAtHub()
  const owner = await asOwner(server(), hub.database)
  await addPerson(owner, hub.office, personBo.name, 'viewer')
  await owner.close()
  await add(bos, 'o-bo')
  expect(shared(await bo.sharing.exchange())).toMatchObject({ mayWrite: false, trouble: null, waiting: 1 })
})

test('a hub that is away is a state, writing goes on, and what waited is sent when it is back', async () => {
  const { anna, bo, annas, bos } = await twoAtHub()
  await anna.sharing.exchange()
  await server().stop('at once')
  try {
    await add(annas, 'o-away')
    const state = shared(await anna.sharing.exchange())
    expect(state.trouble).toMatchObject({ code: 'hub', fault: 'away' })
    expect(sentence(state.trouble)).toContain('sparat på den här datorn och väntar')
    expect(state).toMatchObject({ waiting: 1 })
    expect(state.exchangedAt).not.toBeNull()
  } finally {
    await server().start()
  }
  expect(shared(await anna.sharing.exchange())).toMatchObject({ trouble: null, waiting: 0 })
  await bo.sharing.exchange()
  expect(await nameIn(bos, 'o-away')).toBe('o-away')
})

test('an office is shared in one way at a time, and sharing by a hub can be left', async () => {
  const { anna, annas, hub, personAnna } = await twoAtHub()
  const folder = aFolder()
  const refusal = (work: Promise<unknown>) => work.catch((error: { refusal: Refusal }) => error.refusal)
  expect(await refusal(anna.sharing.share(folder))).toMatchObject({ code: 'sharing', fault: 'shared-already' })
  expect(await anna.sharing.leave()).toEqual({ isShared: false })
  expect(readdirSync(join(anna.laptop.laptop, 'nycklar'))).toEqual([])
  await anna.sharing.share(folder)
  expect(await refusal(anna.sharing.shareAtHub(typedBy(hub, personAnna)))).toMatchObject({ fault: 'shared-already' })
  expect(await nameIn(annas, 'o-1')).toBe('Verket')
})

test('a password that is lost is said, and a copy of the file shares nothing', async () => {
  const { anna, annas, bo } = await twoAtHub()
  const keys = join(anna.laptop.laptop, 'nycklar')
  for (const name of readdirSync(keys)) rmSync(join(keys, name))
  const { trouble } = shared(await anna.sharing.exchange())
  expect(trouble).toMatchObject({ code: 'hub', fault: 'no-password' })
  expect(sentence(trouble)).toContain('Skriv det igen')
  const copy = join(anna.own, 'kopia.talan')
  copyFileSync(annas.file, copy)
  expect(sharedByHub(annas.file, { folder: anna.laptop.laptop })).toBeDefined()
  expect(sharedByHub(copy, { folder: anna.laptop.laptop })).toBeUndefined()
  expect(shared(await bo.sharing.exchange()).trouble).toBeNull()
})

test.each([
  ['hub.example.org/kontoret', 'anna', 'hub.example.org', 5432],
  ['hub.example.org:6432/kontoret', 'anna', 'hub.example.org', 6432],
  ['postgresql://anna@hub.example.org/kontoret?office=o1', '', 'hub.example.org', 5432],
  [' postgres://[::1]:6432/kontoret ', 'anna', '::1', 6432],
])('%s is read as an address', (address, user, host, port) => {
  const read = hubGiven({ address, user, password: 'p@ss:word/ å', certificate: null })
  expect(read).toMatchObject({ host, port, database: 'kontoret', user: 'anna', password: 'p@ss:word/ å' })
})

test('the page names no file: a certificate in the address counts for nothing', () => {
  const secret = join(aFolder(), 'secret')
  writeFileSync(secret, 'not for the page')
  const address = `postgresql://hub.example.org/kontoret?sslrootcert=${encodeURIComponent(secret)}`
  expect(hubGiven({ address, user: 'anna', password: 'x', certificate: null })).not.toHaveProperty('ca')
})
