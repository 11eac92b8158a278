import { Client } from 'pg'
import { expect, test } from 'vitest'
import { progressOf } from '../../db/exchange/progress'
import { groupsAfter } from '../../db/exchange/read-log'
import { programVersion } from '../../db/program-version'
import { recordFaultsIn } from '../../db/record/record-faults'
import { groupText } from '../../office/sharing/hub/group-text'
import { readHubAddress } from '../../office/sharing/hub/hub-address'
import { openHub } from '../../office/sharing/hub/hub-connection'
import { revokePerson } from '../../office/sharing/hub/keep-hub'
import { refusedIn } from '../db/exchange/laptops'
import { aFolder } from '../db/office'
import { aProxy } from './cutting-proxy'
import { add, aPerson, asPerson, connectAs, exchange, exchangeAll, type HubLaptop, stateOf } from './hub-laptops'
import { aLaptopAlone, joins, serverOfTests, twoAtHub } from './office-at-hub'
import { aServerWithOldTls } from './old-tls'
import { makeCertificate } from './postgres-programs'
import { addressOf, asKeeper, asOwner, inDatabase } from './postgres-roles'

const server = serverOfTests()

/** Returns the commits of a laptop's logs as texts, by the log. */
async function textsOf({ store }: HubLaptop): Promise<Map<string, string[]>> {
  const texts = new Map<string, string[]>()
  for (const [log] of await progressOf(store.read))
    texts.set(log, (await groupsAfter(store.read, log, 0, 1_000_000)).map(groupText))
  return texts
}

/** The log that a laptop writes last, and its commits. */
async function ownLog(laptop: HubLaptop): Promise<{ log: string; texts: string[] }> {
  await add(laptop, `o-${Math.random()}`)
  const row = await laptop.store.read.selectFrom('device').select('device_id').executeTakeFirstOrThrow()
  return { log: row.device_id, texts: (await textsOf(laptop)).get(row.device_id) ?? [] }
}

test('a connection without encryption, and one to a hub with another certificate, are refused', async () => {
  const { hub, bo } = await twoAtHub(server())
  const { name: user, password } = bo.person
  const plain = new Client({
    host: '127.0.0.1',
    port: server().port,
    user,
    password,
    database: hub.database,
    ssl: false,
  })
  plain.on('error', () => undefined)
  await expect(plain.connect()).rejects.toThrow(/pg_hba|no encryption/)
  const address = readHubAddress(addressOf(server(), hub.database, user, password))
  const { certificate } = makeCertificate(aFolder())
  const other = readHubAddress(addressOf({ port: server().port, certificate }, hub.database, user, password))
  expect(await refusedIn(openHub(other))).toContain('Certifikatet')
  // Without a certificate of its own, those that the system trusts must have signed it.
  const { ca: _, ...systems } = address
  expect(await refusedIn(openHub(systems))).toContain('Certifikatet')
  expect(await refusedIn(openHub({ ...address, password: 'another' }))).toContain('lösenordet')
})

test.each([
  ['knows no encryption', undefined],
  ['knows TLS 1.2 only', 'TLSv1.2'],
] as const)('a hub that %s is told nothing', async (_, most) => {
  const address = addressOf(server(), 'x', 'anna', 'hemligt')
  const old = await aServerWithOldTls(most)
  try {
    const typed = address.replace(`:${server().port}/`, `:${old.port}/`)
    expect(await refusedIn(openHub(readHubAddress(typed)))).toContain('TLS 1.3')
    expect(old.heard()).not.toContain('anna')
    expect(old.heard()).not.toContain('hemligt')
  } finally {
    await old.close()
  }
})

test('neither a name, nor a password, nor a word of the office passes the network in plain text', async () => {
  const { hub, anna, bo } = await twoAtHub(server())
  const proxy = await aProxy(server().port, true)
  await add(anna, 'o-canary', 'Kanarieverket')
  await exchangeAll(hub, [anna, bo], proxy.port)
  const passed = proxy.passed().toString('latin1')
  await proxy.close()
  expect(passed.length).toBeGreaterThan(5_000)
  for (const word of ['Kanarieverket', anna.person.name, anna.person.password, hub.office, 'sealed_group', 'talan'])
    expect(passed).not.toContain(word)
  expect(JSON.stringify(await stateOf(bo.store))).toContain('Kanarieverket')
})

test('a person can call the ten functions and nothing else', async () => {
  const { hub, bo } = await twoAtHub(server())
  const connection = await connectAs(hub, bo.person)
  const forbidden = [
    'select * from talan.sealed_group',
    'select * from talan.office',
    'select * from talan.content',
    'select * from talan.content_part',
    `delete from talan.content_part`,
    'insert into talan.member (office_id, person, role) values (1, 2, 3)',
    'create temporary table x (i int)',
    'create table public.x (i int)',
    `select talan.receipt_for('x', 'x', 'x', 'x', 1, 'x')`,
    `select talan.note_log(null)`,
    'create role x',
  ]
  for (const text of forbidden) await expect(connection.rows(text), text).rejects.toThrow()
  const allowed = await connection.rows<{ name: string }>(
    `select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'talan' and has_function_privilege(p.oid, 'execute') order by 1`,
  )
  expect(allowed.map(({ name }) => name)).toEqual([
    'get_content',
    'get_snapshot',
    'hello',
    'lacking_contents',
    'pull',
    'push',
    'put_content',
    'put_snapshot',
    'relay',
    'vv',
  ])
  await connection.close()
})

test('who is not in the office, or was shut out of it, can do nothing there', async () => {
  const one = await twoAtHub(server())
  const other = await twoAtHub(server())
  const foreign = { ...one.hub, office: 'another office' }
  expect(await refusedIn(asPerson(foreign, one.bo.person, calls => calls.pull(new Map(), 10)))).toContain(
    'inte med i kontoret',
  )
  // The other hub is another database of the same server.
  expect(await refusedIn(asPerson(other.hub, one.bo.person, calls => calls.hello(programVersion)))).toMatch(
    /får inte|utestängd/,
  )
  const left = await connectAs(one.hub, one.bo.person)
  const keeping = await asOwner(server(), one.hub.database)
  await revokePerson(keeping, undefined, one.bo.person.name)
  await keeping.close()
  await expect(left.rows('select talan.vv($1)', [one.hub.office])).rejects.toThrow()
  await left.close()
  expect(await refusedIn(exchange(one.hub, one.bo))).toContain('utestängd')
})

test('a computer that is lost is shut out, while its person goes on at another one', async () => {
  const { hub, anna, bo: lost } = await twoAtHub(server())
  await add(lost, 'o-sent')
  await exchange(hub, lost)
  await add(lost, 'o-written-after')
  const keeping = await asOwner(server(), hub.database)
  await revokePerson(keeping, undefined, lost.person.name)
  await keeping.close()
  const again = await aPerson(hub, 'bo')
  expect(again.name).toBe(lost.person.name)
  expect(again.password).not.toBe(lost.person.password)
  expect(await refusedIn(exchange(hub, lost))).toContain('lösenordet')
  const other = { ...(await aLaptopAlone('other')), person: again }
  await add(other, 'o-other')
  await exchangeAll(hub, [other, anna])
  const state = JSON.stringify(await stateOf(anna.store))
  // What it had sent is still there, and what was written on it afterwards does not come in.
  for (const id of ['o-sent', 'o-other']) expect(state).toContain(id)
  expect(state).not.toContain('o-written-after')
})

test('nobody can write in the log of another, and who may only read sends nothing', async () => {
  const { hub, anna, bo } = await twoAtHub(server())
  const { log, texts } = await ownLog(anna)
  await exchange(hub, anna)
  expect(await refusedIn(asPerson(hub, bo.person, calls => calls.push(log, texts, new Map())))).toContain(
    'annan person',
  )
  const reader = await joins(hub, 'vera', 'viewer')
  await add(reader, 'o-vera')
  const done = await exchange(hub, reader)
  expect(done.sent).toBe(0)
  expect(done.waiting).toBeGreaterThan(0)
  const own = await ownLog(reader)
  expect(await refusedIn(asPerson(hub, reader.person, calls => calls.push(own.log, own.texts, new Map())))).toContain(
    'bara läsa',
  )
  const copy = (calls: {
    putSnapshot: (schema: number, progress: Map<string, number>, content: Buffer) => Promise<void>
  }) => calls.putSnapshot(programVersion, new Map(), Buffer.from('copy'))
  expect(await refusedIn(asPerson(hub, bo.person, copy))).toContain('bara läsa')
  await asPerson(hub, anna.person, copy)
  expect((await asPerson(hub, bo.person, calls => calls.getSnapshot(programVersion)))?.toString()).toBe('copy')
})

test('commits that are altered, leave a gap, or say that they are another’s are refused, and nothing of them is stored', async () => {
  const { hub, bo } = await twoAtHub(server())
  await exchange(hub, bo)
  await ownLog(bo)
  const { log, texts } = await ownLog(bo)
  const [first = '', second = ''] = texts.slice(-2)
  const push = (...groups: string[]) => refusedIn(asPerson(hub, bo.person, calls => calls.push(log, groups, new Map())))
  const before = await asPerson(hub, bo.person, calls => calls.vv())
  expect(await push(second)).toMatch(/kommer före/)
  expect(await push()).toContain('skadat')
  expect(await push('{')).toContain('skadat')
  expect(await push('[]')).toContain('skadat')
  expect(await push(first.replaceAll(log, '0123456789ab'))).toContain('skadat')
  const [, , , sequence] = JSON.parse(first) as unknown[]
  expect(
    await push(JSON.stringify([log, JSON.parse(first)[1], null, Number(sequence) + 5, 'a'.repeat(64), []])),
  ).toContain('skadat')
  const ahead = new Map([['0123456789ab', 7]])
  expect(await refusedIn(asPerson(hub, bo.person, calls => calls.push(log, [first], ahead)))).toContain(
    'har förlorat något',
  )
  expect(await asPerson(hub, bo.person, calls => calls.vv())).toEqual(before)
  await asPerson(hub, bo.person, calls => calls.push(log, [first], new Map()))
  await asPerson(hub, bo.person, calls => calls.push(log, [first, second], new Map()))
  const [, , , at, hash] = JSON.parse(first) as [unknown, unknown, unknown, number, string]
  expect(await push(first.replace(hash, 'b'.repeat(64)))).toContain('samma plats')
  expect((await asPerson(hub, bo.person, calls => calls.vv())).get(log)).toBeGreaterThan(at)
})

test('what is given back needs the receipt of the hub, for just these words and this person', async () => {
  const { hub, anna, bo } = await twoAtHub(server())
  const { log, texts } = await ownLog(anna)
  await exchange(hub, anna)
  const hello = await asPerson(hub, bo.person, calls => calls.hello(programVersion))
  const head = hello.heads.find(one => one.log === log)
  expect(head?.receipt).toMatch(/^[0-9a-f]{64}$/)
  const { receipt = '', person = '' } = head ?? {}
  const relay = (as: string, groups: string[], given: string) =>
    asPerson(hub, bo.person, calls => calls.relay(log, as, groups, given))
  await relay(person, texts, receipt)
  expect(await refusedIn(relay(person, texts, 'f'.repeat(64)))).toContain('kvitto')
  expect(await refusedIn(relay(bo.person.name, texts, receipt))).toContain('kvitto')
  // A log that the hub does not know cannot be made up either.
  const own = await ownLog(bo)
  const made = asPerson(hub, bo.person, calls => calls.relay(own.log, person, own.texts, receipt))
  expect(await refusedIn(made)).toContain('kvitto')
  expect([...(await asPerson(hub, bo.person, calls => calls.vv())).keys()]).not.toContain(own.log)
})

test('drafts and notes of older files do not reach the hub, and the seals hold all the same', async () => {
  const { hub, anna, bo } = await twoAtHub(server())
  await anna.store.change(db =>
    db
      .insertInto('working_note')
      .values({
        id: 'n1',
        subject_table: 'organisation',
        subject_id: 'se-myn-trafikverket',
        content: 'Kanariehemligt',
        written_by: 'anna',
      })
      .execute(),
  )
  await add(anna, 'o-canary', 'Kanarieverket')
  await exchangeAll(hub, [anna, bo])
  const stored = await inDatabase<{ content: string }>(
    hub.server,
    hub.database,
    'select content from talan.sealed_group',
  )
  const words = stored.map(({ content }) => content).join('\n')
  // What colleagues share is there to be read by whoever keeps the hub, and what is one's own is not.
  expect(words).toContain('Kanarieverket')
  expect(words).not.toContain('Kanariehemligt')
  expect((await exchange(hub, bo)).problems).toEqual([])
  expect(recordFaultsIn(bo.store.file)).toEqual([])
})

test('a person’s password is not in the hub, and everybody may have three connections', async () => {
  const { hub } = await twoAtHub(server())
  const { name, password } = await aPerson(hub, 'dina')
  const keeping = await asKeeper(server(), hub.database)
  const [kept] = await keeping.rows<{ verifier: string; most: number }>(
    'select a.rolpassword as verifier, r.rolconnlimit as most from pg_authid a join pg_roles r on r.oid = a.oid where r.rolname = $1',
    [name],
  )
  await keeping.close()
  expect(kept?.verifier).toMatch(/^SCRAM-SHA-256\$4096:/)
  expect(kept?.verifier).not.toContain(password)
  expect(kept?.most).toBe(3)
  const open = await Promise.all([1, 2, 3].map(() => connectAs(hub, { name, password })))
  expect(await refusedIn(connectAs(hub, { name, password }))).toContain('förbindelser')
  for (const one of open) await one.close()
})
