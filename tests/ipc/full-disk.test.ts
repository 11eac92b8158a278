import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Store } from '../../db/store'
import { logInteraction } from '../../office/log/log-interaction'
import type { StoreChannel } from '../../src-shared/ipc/channels'
import { anInteraction } from '../db/an-interaction'
import { aDemoOffice } from '../db/office'
import { connect } from '../db/raw-store'
import { ask, askAnything } from './asking'

/** Stops the file from growing more than `pages` pages. SQLite then fails as on a full disk. */
async function fill(store: Store, pages = 0): Promise<void> {
  await store.change(async db => {
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db)
    await sql.raw(`pragma max_page_count = ${(rows[0]?.page_count ?? 0) + pages}`).execute(db)
  })
}
const empty = (store: Store) => store.change(db => sql`pragma max_page_count = 1000000`.execute(db))

const long = 'Ett långt ord till. '.repeat(4_000)
const meeting = (headline: string) => anInteraction({ headline, note: long })

const writing: Readonly<Record<string, (store: Store) => Promise<readonly [StoreChannel, unknown]>>> = {
  'a logging': async () => ['interaction:log', meeting('Ryms inte')],
  'an edit': async store => {
    const { id } = await store.read.selectFrom('interaction').select('id').limit(1).executeTakeFirstOrThrow()
    return ['interaction:edit', { id, changes: { note: long } }]
  },
  'an undo': async store => {
    const { actionId } = await store.change(db => logInteraction(db, meeting('Ångras')))
    return ['action:undo', { actionId }]
  },
}

for (const [what, prepared] of Object.entries(writing))
  test(`on a full disk ${what} is refused and writes nothing; with room again a logging goes through`, async () => {
    const store = await aDemoOffice()
    const [channel, input] = await prepared(store)
    const rows = () =>
      store.read
        .selectFrom('change')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .executeTakeFirst()
    const before = await rows()
    await fill(store)
    // SQLite uses freed pages first, so a few loggings may still go through.
    let answered = await askAnything(store, channel, input)
    for (let tries = 0; answered.ok && tries < 20; tries += 1)
      answered = await ask(store, 'interaction:log', meeting('Fyller på'))
    expect(answered).toEqual({ ok: false, refusal: { code: 'disk-full', folder: expect.any(String) } })
    const after = await rows()
    expect(await ask(store, 'interaction:log', meeting('Igen'))).toMatchObject({ refusal: { code: 'disk-full' } })
    expect(await rows()).toEqual(after)
    await empty(store)
    expect((await ask(store, 'interaction:log', meeting('Nu ryms det'))).ok).toBe(true)
    expect(before).not.toEqual(await rows())
    await store.close()
  })

test('a change that goes on after the disk was full writes no part of itself', async () => {
  const store = await aDemoOffice()
  await fill(store)
  const headlines = () =>
    store.read.selectFrom('interaction').select('headline').where('headline', '=', 'Efteråt').execute()
  const done = store.change(async db => {
    for (let tries = 0; tries < 50; tries += 1)
      await logInteraction(db, meeting(`Ryms inte ${tries}`)).catch(() => undefined)
    await sql`update interaction set headline = 'Efteråt' where id = (select min(id) from interaction)`.execute(db)
  })
  await expect(done).rejects.toMatchObject({ refusal: { code: expect.stringMatching(/^disk-/) } })
  expect(await headlines()).toEqual([])
})

test('a store closes on a full disk without an error and leaves the file whole', async () => {
  const store = await aDemoOffice()
  await fill(store)
  expect(await store.close()).toEqual({ lost: null })
  const raw = connect(store.file)
  expect(raw.pragma('quick_check', { simple: true })).toBe('ok')
  raw.close()
})
