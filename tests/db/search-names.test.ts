import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { search } from '../../db/reads/search/search'
import type { Store } from '../../db/store'
import { logInteraction } from '../../office/log/log-interaction'
import { applyMerge } from '../../office/register/merge'
import { addPart } from '../../office/register/parts/write-part'
import type { OrganisationId, PersonId } from '../../src-shared/records/ids'
import { en } from '../../src-shared/text/en/shared'
import { sv } from '../../src-shared/text/sv/shared'
import { anInteraction, gote, norrbotten, trafikverket } from './an-interaction'
import { aDemoOffice, anOffice } from './office'

const ask = (store: Store, text: string) =>
  search(store.read, text, { today: '2026-11-24', limit: 50, offset: 0, depth: 'all' })
const contacts = async (store: Store, text: string) =>
  (await ask(store, text)).hits.filter(hit => hit.kind === 'interaction').map(hit => hit.title)

test('org: takes a name, an abbreviation, another name or an id, and includes the units of the organisation', async () => {
  const store = await anOffice()
  const unit = 'trafikverket-nord' as OrganisationId
  await store.change(async db => {
    await sql`insert into organisation (id, kind, name, parent_id) values (${unit}, 'agency', 'Distrikt Nord', ${trafikverket})`.execute(
      db,
    )
    await sql`insert into organisation_alias (id, organisation_id, name) values ('va', ${trafikverket}, 'Vägverket')`.execute(
      db,
    )
    await logInteraction(db, anInteraction({ headline: 'Hos enheten', organisationIds: [unit] }))
    await logInteraction(db, anInteraction({ headline: 'Hos verket', organisationIds: [trafikverket] }))
    await logInteraction(db, anInteraction({ headline: 'Annat', organisationIds: ['se-riksdag-tu' as OrganisationId] }))
  })
  for (const text of ['Trafikverket', 'TRV', 'vägverk', 'Vagverket', trafikverket, '"trafikverket"'])
    expect((await contacts(store, `org:${text}`)).toSorted(), text).toEqual(['Hos enheten', 'Hos verket'])
  expect(await contacts(store, 'org:"distrikt nord"')).toEqual(['Hos enheten'])
  expect(await contacts(store, 'enheten org:trv')).toEqual(['Hos enheten'])
  expect(await contacts(store, 'org:TU')).toEqual(['Annat'])
})

test('fråga: and partner: take ids and all names, whole or by their beginning', async () => {
  const store = await anOffice()
  await store.change(async db => {
    await sql`insert into issue_alias (id, issue_id, name) values ('ia', 'malmbanan', 'Ofotenbanan')`.execute(db)
    await logInteraction(db, anInteraction({ headline: 'Om banan' }))
  })
  for (const text of ['malmbanan', 'Ofoten', 'MALM'])
    expect(await contacts(store, `fråga:${text}`)).toEqual(['Om banan'])
  for (const text of [norrbotten, 'Norrbotten', '"region norrbotten"'])
    expect(await contacts(store, `partner:${text}`), text).toEqual(['Om banan'])
})

test('från: and org: go by names, and not by the text of a file about somebody', async () => {
  const store = await aDemoOffice()
  await store.change(async db => {
    for (const [kind, id] of [
      ['person', gote],
      ['organisation', trafikverket],
    ] as const)
      await sql`insert into attachment (id, subject_table, subject_id, sha256, name, media_type, size_bytes, plain_text)
        values (${kind}, ${kind}, ${id}, 'x', 'Papper.pdf', 'application/pdf', 1, 'Malmvagnsaxeln')`.execute(db)
  })
  expect((await ask(store, 'malmvagnsaxeln')).hits.map(({ kind }) => kind).toSorted()).toEqual([
    'organisation',
    'person',
  ])
  for (const operator of ['från', 'org'])
    expect(await ask(store, `${operator}:malmvagnsaxeln`), operator).toMatchObject({
      hits: [],
      problems: [{ code: 'nothing-called' }],
    })
})

test('an unknown name in a search is reported in a sentence that says nothing was searched for', async () => {
  const store = await anOffice()
  for (const [operator, code] of [
    ['från', 'from'],
    ['fråga', 'issue'],
    ['org', 'organisation'],
    ['partner', 'partner'],
  ] as const) {
    const [problem] = (await ask(store, `${operator}:ingenalls`)).problems
    expect(problem).toEqual({ code: 'nothing-called', operator: code, text: 'ingenalls' })
    expect(problem && en.refusal(problem)).toMatch(/called “ingenalls”, so nothing was searched for/)
    expect(problem && sv.refusal(problem)).toMatch(new RegExp(`heter ”ingenalls”, så inget är sökt.*${operator}:`))
  }
})

test('an interaction is found by everything written about it, with the words around the hit', async () => {
  const store = await aDemoOffice()
  const { result } = await store.change(db =>
    logInteraction(db, anInteraction({ headline: 'Rubriken', note: 'Anteckningen' })),
  )
  const id = result.interactionId
  await store.change(async db => {
    await sql`insert into ask (id, interaction_id, ask, response, evidence) values ('a', ${id}, 'Budskapet', 'Svaret', 'Avtrycket')`.execute(
      db,
    )
    await sql`insert into commitment (id, interaction_id, made_by, promise, status) values ('c', ${id}, 'us', 'Löftesorden', 'open')`.execute(
      db,
    )
    await sql`insert into position (id, organisation_id, issue_id, stated_on, kind, evidence_interaction_id, evidence_reference)
      values ('s', ${trafikverket}, 'malmbanan', '2026-11-24', 'stated', ${id}, 'Ståndpunktsbelägget')`.execute(db)
    await sql`insert into attachment (id, subject_table, subject_id, sha256, name, media_type, size_bytes, plain_text)
      values ('f', 'interaction', ${id}, 'x', 'Bilagenamnet.pdf', 'application/pdf', 1, 'Första sidan och Bilagetexten här')`.execute(
      db,
    )
  })
  for (const word of [
    ...['rubrik', 'anteckningen', 'budskapet', 'svaret', 'avtrycket', 'löftes', 'ståndpunktsb', 'bilagenamnet'],
    ...['bilagetexten', 'trafikverket', 'trv'],
  ]) {
    const hit = (await ask(store, word)).hits.find(found => found.id === id)
    expect(hit?.title, word).toBe('Rubriken')
    expect(
      hit?.snippet.some(part => part.isHit),
      word,
    ).toBe(true)
  }
  await store.change(db => sql`update commitment set promise = 'Annat' where id = 'c'`.execute(db))
  expect(await contacts(store, 'löftesorden')).toEqual([])
  await store.change(db => sql`update position set deleted_at = 'x' where id = 's'`.execute(db))
  expect(await contacts(store, 'ståndpunktsbelägget')).toEqual([])
})

test('a meeting is found by the name its participant had before a merge', async () => {
  const store = await aDemoOffice()
  const { result: twin } = await store.change(db =>
    addPart(db, 'person', { name: 'Gösta Mahlberg', category: null, title: '', organisationId: null }, new Date()),
  )
  await store.change(async db => {
    const participants = [{ personId: twin as PersonId }]
    await logInteraction(db, anInteraction({ headline: 'Samtal om rälsen', participants }))
  })
  const rows = { kind: 'person', keep: gote, lose: twin as PersonId } as const
  await store.change(db => applyMerge(db, rows, {}, new Date()))
  expect(await contacts(store, 'mahlberg rälsen')).toEqual(['Samtal om rälsen'])
  expect(await contacts(store, 'mallberg rälsen')).toEqual(['Samtal om rälsen'])
})
