import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentFile } from '../../db/attachments/content-files'
import { attachFiles } from '../../office/attachments/attach-files'
import { checkOffice } from '../../office/keeping/check-office'
import type { HubOfOffice } from '../../office/sharing/hub/hub-calls-of-office'
import { createHub, officeForHub } from '../../office/sharing/hub/keep-hub'
import { hubSv } from '../../src-shared/text/sv/hub'
import { refusedIn } from '../db/exchange/laptops'
import { aFolder } from '../db/office'
import { aProxy } from './cutting-proxy'
import { add, asPerson, exchange, exchangeSurely, type Hub, type HubLaptop } from './hub-laptops'
import { joins, serverOfTests, twoAtHub } from './office-at-hub'
import { asOwner, inDatabase } from './postgres-roles'

const server = serverOfTests()

const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Attaches a file of these bytes to an organisation. Returns the name of its content. */
async function attach(laptop: HubLaptop, bytes: Uint8Array, name = 'underlag.txt'): Promise<string> {
  const id = `o-${sumOf(bytes).slice(0, 8)}`
  await add(laptop, id)
  const file = join(aFolder(), name)
  writeFileSync(file, bytes)
  await attachFiles(laptop.store, { subjectTable: 'organisation', subjectId: id }, [file])
  return sumOf(bytes)
}

const contentOf = ({ store }: HubLaptop, name: string): Buffer => readFileSync(contentFile(store.file, name))

const checkOf = ({ store }: HubLaptop) => checkOffice(store, '2026-11-30' as never)

const countAt = async ({ server: address, database }: Hub, table: 'content' | 'content_part'): Promise<number> => {
  const [found] = await inDatabase<{ count: string }>(address, database, `select count(*) as count from talan.${table}`)
  return Number(found?.count)
}

test('an attachment comes by its content through the hub, once, and the status counts it', async () => {
  const { hub, anna, bo } = await twoAtHub(server())
  const name = await attach(anna, Buffer.from('Ett underlag'))
  const empty = await attach(anna, Buffer.alloc(0), 'tom.txt')
  const sent = await exchange(hub, anna)
  expect(sent.attachments).toEqual({ received: 0, awaited: 0, sent: 2, refused: 0 })
  expect(hubSv.exchanged(sent)).toContain('2 bilagor är skickade')
  expect((await exchange(hub, bo)).attachments).toEqual({ received: 2, awaited: 0, sent: 0, refused: 0 })
  expect(contentOf(bo, name).toString()).toBe('Ett underlag')
  expect(contentOf(bo, empty)).toHaveLength(0)
  for (const one of [anna, bo])
    expect((await exchange(hub, one)).attachments).toEqual({ received: 0, awaited: 0, sent: 0, refused: 0 })
  expect(await countAt(hub, 'content')).toBe(2)
  expect(await checkOf(bo)).toMatchObject({ files: { attachments: 2, missing: [], awaited: [], altered: [] } })
})

test('an attachment whose content has not come is not here yet, which is no fault', async () => {
  const { hub, anna, bo } = await twoAtHub(server())
  const name = await attach(anna, Buffer.from('Ett underlag'))
  await exchange(hub, anna)
  const { server: address, database } = hub
  await inDatabase(address, database, 'create table public.aside as select * from talan.content')
  await inDatabase(address, database, 'delete from talan.content')
  const waiting = await exchange(hub, bo)
  expect(waiting.attachments).toEqual({ received: 0, awaited: 1, sent: 0, refused: 0 })
  expect(hubSv.exchanged(waiting)).toContain('1 bilaga finns inte här än')
  expect(await checkOf(bo)).toMatchObject({ files: { awaited: ['underlag.txt'], missing: [] } })
  await inDatabase(address, database, 'insert into talan.content select * from public.aside')
  expect((await exchange(hub, bo)).attachments).toMatchObject({ received: 1, awaited: 0 })
  expect(contentOf(bo, name).toString()).toBe('Ett underlag')
})

test('a large attachment goes in parts, and goes on where the network was cut', async () => {
  const { hub, anna, bo } = await twoAtHub(server())
  const bytes = randomBytes(9_500_000)
  const name = await attach(anna, bytes, 'film.mp4')
  const proxy = await aProxy(server().port)
  const cut = async (laptop: HubLaptop) => {
    proxy.cutAfter(6_000_000)
    expect(await refusedIn(exchange(hub, laptop, proxy.port))).toContain('nås inte')
    proxy.cutAfter(Number.POSITIVE_INFINITY)
  }
  await cut(anna)
  expect([await countAt(hub, 'content'), await countAt(hub, 'content_part')]).toEqual([0, 1])
  await exchangeSurely(hub, anna, proxy.port)
  expect([await countAt(hub, 'content'), await countAt(hub, 'content_part')]).toEqual([1, 3])
  await cut(bo)
  expect(existsSync(contentFile(bo.store.file, name))).toBe(false)
  await exchangeSurely(hub, bo, proxy.port)
  await proxy.close()
  expect(contentOf(bo, name).equals(bytes)).toBe(true)
})

test('a content that is altered on the way, at the hub or on the laptop is not taken for the one that was attached', async () => {
  const { hub, anna, bo } = await twoAtHub(server())
  const { server: address, database } = hub
  const name = await attach(anna, Buffer.from('Ett underlag'))
  const put = (laptop: HubLaptop, bytes: Buffer, size = bytes.length, of = name) =>
    asPerson(hub, laptop.person, calls => calls.putContent(of, size, 0, bytes))
  // Other words under its name are thrown away whole, and do not keep the right ones from coming.
  expect(await put(bo, Buffer.from('Andra ordalag'))).toBe(-1)
  expect(await countAt(hub, 'content_part')).toBe(0)
  expect(await put(bo, Buffer.from('Ett'), 12)).toBe(3)
  expect((await exchange(hub, anna)).attachments.sent).toBe(1)
  await inDatabase(address, database, `update talan.content_part set bytes = 'Andra orden.'::bytea`)
  expect((await exchange(hub, bo)).attachments).toMatchObject({ received: 0, awaited: 1 })
  expect(existsSync(contentFile(bo.store.file, name))).toBe(false)
  const other = await attach(anna, Buffer.from('Ett annat underlag'))
  writeFileSync(contentFile(anna.store.file, other), 'Skadat')
  expect((await exchange(hub, anna)).attachments).toMatchObject({ sent: 0, refused: 1 })
  expect(await countAt(hub, 'content')).toBe(1)
})

test('the hub takes no content that is too large, and no more than the office may have', async () => {
  const { hub, anna } = await twoAtHub(server())
  const put = (size: number, bytes: Buffer, name = 'a'.repeat(64)) =>
    refusedIn(asPerson(hub, anna.person, calls => calls.putContent(name, size, 0, bytes)))
  expect(await put(100 * 1_024 ** 2 + 1, Buffer.from('x'))).toContain('mer än hubben')
  expect(await put(9_000_000, Buffer.alloc(8_388_609))).toContain('mer än hubben')
  expect(await put(1, Buffer.from('x'), '../x')).toContain('skadat')
  await inDatabase(hub.server, hub.database, 'update talan.office set most_content_bytes = 20')
  await attach(anna, Buffer.from('Ett underlag'))
  expect((await exchange(hub, anna)).attachments.sent).toBe(1)
  await attach(anna, Buffer.from('Ett annat underlag'))
  const full = await exchange(hub, anna)
  expect(full.attachments).toEqual({ received: 0, awaited: 0, sent: 0, refused: 1 })
  expect(full.sent).toBeGreaterThan(0)
  expect(hubSv.exchanged(full)).toContain('hubben har inte plats')
  expect(await put(20, Buffer.from('x'))).toContain('höja gränsen')
  await inDatabase(hub.server, hub.database, 'update talan.office set most_content_bytes = 2000')
  expect((await exchange(hub, anna)).attachments.sent).toBe(1)
})

test('who may only read brings attachments and sends none, and who is not in the office gets none', async () => {
  const { hub, anna, bo } = await twoAtHub(server())
  const name = await attach(anna, Buffer.from('Ett underlag'))
  await exchange(hub, anna)
  const reader = await joins(hub, 'vera', 'viewer')
  const own = await attach(reader, Buffer.from('Veras underlag'))
  expect((await exchange(hub, reader)).attachments).toMatchObject({ received: 1, sent: 0 })
  const put = asPerson(hub, reader.person, calls => calls.putContent(own, 14, 0, Buffer.from('Veras underlag')))
  expect(await refusedIn(put)).toContain('bara läsa')
  const foreign = { ...hub, office: 'another office' }
  for (const ask of [
    (calls: HubOfOffice) => calls.getContent(name, 0),
    (calls: HubOfOffice) => calls.lackingContents([name]),
    (calls: HubOfOffice) => calls.putContent(name, 12, 0, Buffer.from('Ett underlag')),
  ])
    expect(await refusedIn(asPerson<unknown>(foreign, bo.person, ask))).toContain('inte med i kontoret')
})

test('a hub from before there were attachments goes on as it is, and is updated by the command that makes one', async () => {
  const { hub, anna, bo } = await twoAtHub(server())
  await inDatabase(
    hub.server,
    hub.database,
    `drop function talan.lacking_contents, talan.put_content, talan.get_content;
      drop table talan.content, talan.content_part; alter table talan.office drop column most_content_bytes`,
  )
  const name = await attach(anna, Buffer.from('Ett underlag'))
  const done = await exchange(hub, anna)
  expect(done.sent).toBeGreaterThan(0)
  expect(done.attachments).toEqual({ received: 0, awaited: 0, sent: 0, refused: 0 })
  expect((await exchange(hub, bo)).attachments.awaited).toBe(1)
  const keeping = await asOwner(server(), hub.database)
  expect(await createHub(keeping, await officeForHub(anna.store))).toBe(false)
  await keeping.close()
  for (const one of [anna, bo]) await exchange(hub, one)
  expect(contentOf(bo, name).toString()).toBe('Ett underlag')
})

test('a hub that was restored without the attachments gets them again from whoever has them', async () => {
  const { hub, anna, bo } = await twoAtHub(server())
  const name = await attach(anna, Buffer.from('Ett underlag'))
  for (const one of [anna, bo, anna]) await exchange(hub, one)
  await inDatabase(
    hub.server,
    hub.database,
    `delete from talan.content_part; delete from talan.content; update talan.office set epoch_salt = 'another'`,
  )
  expect((await exchange(hub, bo)).attachments.sent).toBe(1)
  const cleo = await joins(hub, 'cleo')
  expect((await exchange(hub, cleo)).attachments.received).toBe(1)
  expect(contentOf(cleo, name).toString()).toBe('Ett underlag')
})
