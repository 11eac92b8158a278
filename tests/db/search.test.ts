import { fc, test } from '@fast-check/vitest'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { search } from '../../db/reads/search/search'
import { mergeSearchIndex, rebuildSearchIndex } from '../../db/search/search-maintenance'
import { openStore, type Store } from '../../db/store'
import { removeDemo } from '../../office/demo/demo-office'
import { logInteraction } from '../../office/log/log-interaction'
import { undoAction } from '../../office/log/undo/undo-action'
import type { NewInteraction } from '../../src-shared/ipc/log-shape'
import type { PartnerId } from '../../src-shared/records/ids'
import { anInteraction, gote } from './an-interaction'
import { aDemoOffice, anOffice, closing } from './office'
import { connect } from './raw-store'

const today = '2026-11-24'
const now = new Date('2026-11-24T10:00:00Z')
const found = (store: Store, text: string) => search(store.read, text, { today, limit: 50, offset: 0, depth: 'all' })
const titles = async (store: Store, text: string) => (await found(store, text)).hits.map(hit => hit.title)
const contacts = async (store: Store, text: string) =>
  (await found(store, text)).hits.filter(hit => hit.kind === 'interaction').map(hit => hit.title)
const logged = (store: Store, change: Partial<NewInteraction>) =>
  store.change(db => logInteraction(db, anInteraction(change)))

test('a new interaction is found by headline, note, participant and organisation, also by abbreviation', async () => {
  const store = await aDemoOffice()
  await logged(store, { headline: 'Zinkgruvan', note: 'Kvarnstenar', participants: [{ personId: gote }] })
  for (const word of ['zinkgr', 'Kvarnstenar', 'zinkgruvan mallberg', 'göte kvarnst', 'zinkgruvan TRV'])
    expect(await contacts(store, word), word).toEqual(['Zinkgruvan'])
  expect(await contacts(store, 'zinkgruvan saknas')).toEqual([])
})

test('people, organisations and issues are found beside the interactions', async () => {
  const store = await aDemoOffice()
  expect((await found(store, 'göte mall')).hits[0]).toMatchObject({
    kind: 'person',
    title: 'Göte Mallberg',
    detail: 'Ordförande, Trafikutskottet',
    snippet: [
      { text: 'Göte', isHit: true },
      { text: ' ', isHit: false },
      { text: 'Mallberg', isHit: true },
    ],
  })
  expect((await found(store, 'bryssel')).hits).toContainEqual(
    expect.objectContaining({ kind: 'organisation', title: 'North Sweden European Office' }),
  )
  expect((await found(store, 'strandskyddet')).hits[0]).toMatchObject({ kind: 'issue', id: 'strandskydd' })
})

test('a hit spelled as typed comes before one found without its diacritics', async () => {
  const store = await anOffice()
  await logged(store, { headline: 'Är skidorten Åre nog', note: '' })
  await logged(store, { headline: 'Ett are av marken', note: '' })
  expect(await contacts(store, 'are')).toEqual(['Ett are av marken', 'Är skidorten Åre nog'])
  expect(await contacts(store, 'åre')).toEqual(['Är skidorten Åre nog', 'Ett are av marken'])
  expect((await titles(store, 'åre'))[0]).toBe('Åre kommun')
})

test('a hit in a headline ranks above one in a note, and equal hits are sorted newest first', async () => {
  const store = await anOffice()
  await logged(store, { headline: 'Ett annat', note: 'Om tonnaget och mer', startsOn: '2026-11-20' })
  await logged(store, { headline: 'Om tonnaget', note: 'Om annat och mer', startsOn: '2026-01-20' })
  await logged(store, { headline: 'Om tonnaget', note: 'Om annat och mer', startsOn: '2026-02-20' })
  const { hits } = await found(store, 'tonnaget')
  expect(hits.map(hit => hit.date)).toEqual(['2026-02-20', '2026-01-20', '2026-11-20'])
})

test('a hit is marked, and returned with the words around it', async () => {
  const store = await anOffice()
  await logged(store, { headline: 'Möte', note: '<b>Vi</b> talade om Ostkustbanan i går.' })
  expect((await found(store, 'ostkust')).hits[0]?.snippet).toEqual([
    { text: '<b>Vi</b> talade om ', isHit: false },
    { text: 'Ostkustbanan', isHit: true },
    { text: ' i går.', isHit: false },
  ])
})

test('a phrase finds only words in a row', async () => {
  const store = await anOffice()
  await logged(store, { headline: 'Dubbelspår till norra stambanan' })
  await logged(store, { headline: 'Norra delen av stambanan' })
  expect(await contacts(store, '"norra stambanan"')).toEqual(['Dubbelspår till norra stambanan'])
  expect(await contacts(store, 'norra stambanan')).toHaveLength(2)
})

test('operators narrow a search, alone, together and with words', async () => {
  const store = await anOffice()
  const met = (name: string) => [{ name, organisationId: null, title: '' }]
  const dalarna = 'region-vasterbotten' as PartnerId
  await logged(store, { headline: 'Första', startsOn: '2026-09-30', participants: met('Örjan Prov') })
  await logged(store, {
    headline: 'Andra',
    startsOn: '2026-10-01',
    partnerIds: [dalarna],
    organisationIds: [],
    kind: 'debate_article',
  })
  expect(await contacts(store, 'från:orj')).toEqual(['Första'])
  expect(await contacts(store, 'from:"örjan prov"')).toEqual(['Första'])
  expect(await contacts(store, 'org:trafikv')).toEqual(['Första'])
  expect(await contacts(store, 'org:örjan')).toEqual([])
  expect(await contacts(store, 'partner:västerb')).toEqual(['Andra'])
  expect(await contacts(store, 'fråga:malmb')).toEqual(['Andra', 'Första'])
  expect(await contacts(store, 'fråga:malmbanan efter:2026-10-01')).toEqual(['Andra'])
  expect(await contacts(store, 'fråga:malmbanan före:2026-10-01')).toEqual(['Första'])
  expect(await contacts(store, 'andra issue:malmbanan after:1/9')).toEqual(['Andra'])
  expect(await contacts(store, 'andra org:trafikverket')).toEqual([])
})

test('org: finds interactions with people who held a role there that day', async () => {
  const store = await aDemoOffice()
  const all = (await found(store, 'org:trafikutskottet')).hits
  expect(all.length).toBeGreaterThan(0)
  await store.change(db =>
    db.updateTable('role_assignment').set({ from_on: '2030-01-01' }).where('person_id', '=', gote).execute(),
  )
  expect((await found(store, 'org:trafikutskottet')).hits.length).toBeLessThan(all.length)
})

test('an operator value that cannot be read is reported as a problem', async () => {
  const store = await anOffice()
  expect(await found(store, 'möte efter:31/2')).toMatchObject({
    hits: [],
    problems: [{ code: 'not-a-date', text: '31/2' }],
  })
  expect((await found(store, 'fråga:flygplatsen')).problems).toEqual([
    { code: 'nothing-called', operator: 'issue', text: 'flygplatsen' },
  ])
  expect((await found(store, 'partner:x')).problems).toEqual([
    { code: 'nothing-called', operator: 'partner', text: 'x' },
  ])
  expect((await found(store, 'från:ingenalls')).problems).toEqual([
    { code: 'nothing-called', operator: 'from', text: 'ingenalls' },
  ])
})

test('the index follows edits, renamings, asks, removed links and undo at once', async () => {
  const store = await aDemoOffice()
  const { result } = await logged(store, { headline: 'Zinkgruvan', participants: [{ personId: gote }] })
  const id = result.interactionId
  const edit = (column: 'headline' | 'location' | 'case_number', text: string) =>
    store.change(db =>
      db
        .updateTable('interaction')
        .set({ [column]: text })
        .where('id', '=', id)
        .execute(),
    )
  const edited = await edit('headline', 'Koppargruvan')
  expect(await contacts(store, 'zinkgruvan')).toEqual([])
  await edit('case_number', 'RN 2026/77')
  expect(await contacts(store, '"2026/77"')).toEqual(['Koppargruvan'])
  await store.change(db => db.updateTable('person').set({ name: 'Göte Ombytt' }).where('id', '=', gote).execute())
  expect(await contacts(store, 'koppargruvan mallberg')).toEqual([])
  expect(await contacts(store, 'koppargruvan ombytt')).toEqual(['Koppargruvan'])
  await store.change(db =>
    sql`insert into ask (id, interaction_id, ask, response) values ('a', ${id}, 'Höj axeltrycksgränsen', 'Kanske')`.execute(
      db,
    ),
  )
  expect(await contacts(store, 'axeltrycksgränsen')).toEqual(['Koppargruvan'])
  await store.change(db =>
    sql`update interaction_participant set deleted_at = 'x' where interaction_id = ${id}`.execute(db),
  )
  expect(await contacts(store, 'koppargruvan ombytt')).toEqual([])
  await store.change(db => undoAction(db, edited.actionId, now))
  expect(await contacts(store, 'zinkgruvan')).toEqual(['Zinkgruvan'])
  const another = await logged(store, { headline: 'Silvergruvan' })
  const undone = await store.change(db => undoAction(db, another.actionId, now))
  expect(await contacts(store, 'silvergruvan')).toEqual([])
  await store.change(db => undoAction(db, undone.actionId, now))
  expect(await contacts(store, 'silvergruvan')).toEqual(['Silvergruvan'])
})

test('removing the demo office leaves nothing behind in the index', async () => {
  const store = await aDemoOffice()
  expect(await titles(store, 'trafikverket')).not.toEqual(['Trafikverket'])
  await store.change(db => removeDemo(db, now))
  expect(await titles(store, 'trafikverket')).toEqual(['Trafikverket'])
  expect(await titles(store, 'göte')).toEqual([])
})

test('rows written by another program are found from the next opening on', async () => {
  const store = await anOffice()
  const foreign = connect(store.file)
  foreign.exec(
    "insert into interaction (id, kind, status, starts_on, starts_at, headline) values ('i', 'phone', 'held', '2026-11-22', '2026-11-22T08:00Z', 'Främmande')",
  )
  foreign.close()
  await store.close()
  const again = closing(await openStore(store.file, 'test'))
  expect(await contacts(again, 'främmande')).toEqual(['Främmande'])
})

/** Returns every word of an index with its living row, column and place. fts5vocab itself lists deleted rows until they are merged away. */
function indexed(file: string, table: string): unknown[] {
  const raw = connect(file)
  raw.exec(`create virtual table temp.words using fts5vocab(main, ${table}, instance)`)
  const living = raw.prepare(
    `select w.* from words w join ${table} t on t.rowid = w.doc order by doc, col, offset, term`,
  )
  const rows = living.all()
  raw.close()
  return rows
}

test('a rebuilt index equals the one that followed every change, merged or not', async () => {
  const store = await aDemoOffice()
  const { actionId } = await logged(store, { headline: 'Zinkgruvan' })
  await logged(store, { headline: 'Koppargruvan' })
  await store.change(db => undoAction(db, actionId, now))
  await store.change(db =>
    db.updateTable('interaction').set({ location: 'Kiruna' }).where('kind', '=', 'phone').execute(),
  )
  const words = async () => [
    await titles(store, 'trafikverket'),
    await titles(store, 'kiruna'),
    await titles(store, 'gruvan'),
    await titles(store, 'a'),
  ]
  const before = await words()
  while ((await store.change(db => mergeSearchIndex(db, 500))).result);
  expect(await words()).toEqual(before)
  const live = indexed(store.file, 'search_index')
  expect(live.length).toBeGreaterThan(500)
  await store.change(rebuildSearchIndex)
  expect(indexed(store.file, 'search_index')).toEqual(live)
  expect(await words()).toEqual(before)
})

test('every typed text is a search or finds nothing, and never causes an error', async () => {
  const store = await aDemoOffice()
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('"', 'från:', 'efter:', 'org:"', 'fråga:', '*', 'AND', 'NEAR(', '{note}:', '^', '\u0000', 'ä', ' '),
  )
  const anything = fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async pieces => {
    const { hits } = await search(store.read, pieces.join(''), { today, limit: 5, offset: 0, depth: 'all' })
    expect(hits.length).toBeLessThanOrEqual(5)
  })
  await fc.assert(anything, { numRuns: 300 })
})
