import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { aFolder } from '../db/office'
import { aDemoFile, talan } from '../ipc/on-command-line'
import { serverOfTests } from './office-at-hub'
import { addressOf, inDatabase, keeper, makeDatabase, owner } from './postgres-roles'

const server = serverOfTests()

afterEach(() => {
  process.env['TALAN_HUB_PASSWORD'] = ''
})

const urlOf = (database: string): string => addressOf(server(), database, owner.name, owner.password)

test('a hub is made, people are let in and shut out, and its state is told, all on the command line', async () => {
  const file = await aDemoFile()
  await makeDatabase(server(), 'of_commands')
  const url = urlOf('of_commands')
  const made = await talan('hub', 'create', url, '--office', file, '--json')
  expect(made).toMatchObject({ code: 0, value: { isNew: true } })
  expect((await talan('hub', 'create', url, '--office', file)).out).toContain('hade redan kontoret')

  const added = await talan('hub', 'add-user', url, '--user', 'anna_k', '--role', 'admin', '--json')
  expect(added.value).toMatchObject({ person: 'anna_k', role: 'admin', password: expect.stringMatching(/^[\w-]{24}$/) })
  const again = await talan('hub', 'add-user', url, '--user', 'anna_k', '--json')
  expect(again.value).toMatchObject({ role: 'admin', password: null })
  const less = await talan('hub', 'add-user', url, '--user', 'anna_k', '--role', 'editor', '--json')
  expect(less.value).toMatchObject({ role: 'editor', password: null })
  const told = await talan('hub', 'status', url)
  for (const word of ['PostgreSQL', 'anna_k', 'får läsa och skriva', 'inte hörd av än'])
    expect(told.out).toContain(word)

  expect((await talan('hub', 'revoke', url, '--user', 'anna_k')).out).toContain('utestängd')
  expect((await talan('hub', 'status', url, '--json')).value.offices[0].people[0].revokedAt).toMatch(/Z$/)
  const back = await talan('hub', 'add-user', url, '--user', 'anna_k', '--json')
  expect(back.value.password).toMatch(/^[\w-]{24}$/)
  expect(back.value.password).not.toBe(added.value.password)
})

test('two computers exchange by a hub on the command line', async () => {
  const [annas, bos] = [await aDemoFile(), await aDemoFile()]
  await makeDatabase(server(), 'exchanging')
  const url = urlOf('exchanging')
  await talan('hub', 'create', url, '--office', annas)
  const personal = async (user: string): Promise<string> => {
    const { value } = await talan('hub', 'add-user', url, '--user', user, '--json')
    return addressOf(server(), 'exchanging', user, value.password)
  }
  const [anna, bo] = [await personal('anna_x'), await personal('bo_x')]
  expect((await talan('sync', annas, '--hub', anna)).out).toContain('skickade')
  expect((await talan('edit', annas, 'interaction', 'demo-i14', '{"headline":"Annas rubrik"}')).code).toBe(0)
  expect((await talan('sync', annas, '--hub', anna, '--json')).value.sent).toBeGreaterThan(0)
  expect((await talan('sync', bos, '--hub', bo, '--json')).value).toMatchObject({ problems: [] })
  expect((await talan('show', bos, 'interaction', 'demo-i14')).out).toContain('Annas rubrik')
  expect((await talan('sync', annas, '--hub', anna, '--shut-out', 'x')).code).toBe(2)
  expect((await talan('sync', annas, '--minutes', '1')).code).toBe(2)
  expect((await talan('sync', annas, '--hub', anna, '--minutes', 'x')).code).toBe(2)
  const stayed = await talan('sync', bos, '--hub', bo, '--minutes', '0,02', '--json')
  expect(stayed).toMatchObject({ code: 0, value: { received: 0, sent: 0 } })
})

test('a new computer begins from the copy at the hub, with all that was exchanged', async () => {
  const file = await aDemoFile()
  await makeDatabase(server(), 'beginning')
  const url = urlOf('beginning')
  await talan('hub', 'create', url, '--office', file)
  const personal = async (user: string, role: string): Promise<string> => {
    const { value } = await talan('hub', 'add-user', url, '--user', user, '--role', role, '--json')
    const certificate = `&sslrootcert=${encodeURIComponent(server().certificate)}`
    return value.address.replace(`${user}@`, `${user}:${encodeURIComponent(value.password)}@`) + certificate
  }
  const [anna, bo] = [await personal('anna_b', 'admin'), await personal('bo_b', 'editor')]
  const target = join(aFolder(), 'ny.talan')
  expect((await talan('join', target, '--hub', bo)).err).toContain('ingen kopia')
  expect(existsSync(target)).toBe(false)
  expect((await talan('sync', file, '--hub', anna, '--copy')).out).toContain('Nya datorer börjar från den')
  expect((await talan('edit', file, 'interaction', 'demo-i14', '{"headline":"Efter kopian"}')).code).toBe(0)
  expect((await talan('sync', file, '--hub', anna)).code).toBe(0)
  const joined = await talan('join', target, '--hub', bo)
  expect([joined.code, joined.err]).toEqual([0, ''])
  expect((await talan('show', target, 'interaction', 'demo-i14')).out).toContain('Efter kopian')
  expect((await talan('check', target, '--json')).value.interactions).toBe(46)
  expect((await talan('join', target, '--hub', bo)).code).toBe(1)
  expect((await talan('sync', target, '--hub', bo, '--copy')).err).toContain('bara läsa')
})

test('the password may be given apart, and is in no sentence', async () => {
  await makeDatabase(server(), 'apart')
  const bare = urlOf('apart').replace(`:${owner.password}@`, '@')
  expect((await talan('hub', 'status', bare)).err).toContain('är inte en adress')
  process.env['TALAN_HUB_PASSWORD'] = 'not-the-password'
  const wrong = await talan('hub', 'status', bare)
  expect(wrong.code).toBe(1)
  expect(wrong.err).toContain('lösenordet')
  expect(wrong.err).not.toContain('not-the-password')
  process.env['TALAN_HUB_PASSWORD'] = owner.password
  expect((await talan('hub', 'status', bare)).err).toContain('ingen hubb')
  expect((await talan('hub', 'create', bare, '--office', await aDemoFile())).code).toBe(0)
  expect((await talan('hub', 'status', bare)).code).toBe(0)
})

test('what cannot be done is told in a sentence, and nothing is changed', async () => {
  await makeDatabase(server(), 'refusing')
  const url = urlOf('refusing')
  const refused = async (...words: string[]): Promise<string> => {
    const { code, err } = await talan('hub', ...words)
    expect(code).toBe(1)
    return err
  }
  expect(await refused('add-user', url, '--user', 'bo')).toContain('ingen hubb')
  await talan('hub', 'create', url, '--office', await aDemoFile())
  expect(await refused('revoke', url, '--user', 'ingen')).toContain('Ingen som heter')
  for (const name of ['Bo', 'bo;drop', 'pg_bo', 'talan_member', '1bo'])
    expect(await refused('add-user', url, '--user', name)).toContain('kan inte vara ett namn')
  expect(await refused('add-user', url, '--user', keeper.name)).toContain('redan en roll')
  expect(await refused('add-user', url, '--user', owner.name)).toContain('redan en roll')
  expect(await refused('status', `${url}&sslmode=disable`)).toContain('Krypteringen')
  expect(await refused('status', url.replace(/sslrootcert=.*/, 'sslrootcert=/no/such/file'))).toContain(
    'går inte att läsa',
  )
  expect(await refused('status', 'http://example.org/')).toContain('är inte en adress')
})

test('a wrong call is shown how to be made', async () => {
  for (const words of [
    ['hub', 'destroy', 'x'],
    ['hub', 'create'],
    ['hub', 'status', 'x', 'y'],
  ]) {
    const { code, err } = await talan(...words)
    expect(code).toBe(2)
    expect(err).toContain('talan hub create URL')
  }
})

test('only the owner of the database keeps the hub', async () => {
  await makeDatabase(server(), 'kept')
  const url = urlOf('kept')
  await talan('hub', 'create', url, '--office', await aDemoFile())
  const { value } = await talan('hub', 'add-user', url, '--user', 'anna_w', '--role', 'admin', '--json')
  const annas = addressOf(server(), 'kept', 'anna_w', value.password)
  for (const words of [['status'], ['add-user', '--user', 'bo_w'], ['revoke', '--user', 'anna_w']]) {
    const [what = '', ...more] = words
    const { code, err } = await talan('hub', what, annas, ...more)
    expect(code).toBe(1)
    expect(err).toContain('får inte sköta hubben')
  }
  await inDatabase(server(), 'postgres', `create role weak login password 'only-for-tests'`)
  await inDatabase(server(), 'postgres', 'create database weakly owner weak')
  const weak = addressOf(server(), 'weakly', 'weak', 'only-for-tests')
  const refused = await talan('hub', 'create', weak, '--office', await aDemoFile())
  expect(refused.err).toContain('får skapa roller')
  const [found] = await inDatabase<{ hub: string | null }>(
    server(),
    'weakly',
    `select to_regnamespace('talan')::text as hub`,
  )
  expect(found?.hub).toBeNull()
})
