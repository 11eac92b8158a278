import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { listPage } from '../../db/reads/lists/list-page'
import { matchNames } from '../../db/reads/names/name-matches'
import { search } from '../../db/reads/search/search'
import type { Store } from '../../db/store'
import { wholeList } from '../../office/lists/saved-views'
import { logInteraction } from '../../office/log/log-interaction'
import type { NewInteraction } from '../../src-shared/ipc/log-shape'
import type { IssueId, OrganisationId, PartnerId, PersonId } from '../../src-shared/records/ids'
import { addPerson, addRole } from './a-register'
import { anInteraction } from './an-interaction'
import { anOffice } from './office'
import { connect } from './raw-store'

const today = '2026-11-24'
const ask = (store: Store, text: string) => search(store.read, text, { today, limit: 50, offset: 0, depth: 'all' })
const contacts = async (store: Store, text: string) =>
  (await ask(store, text)).hits.filter(hit => hit.kind === 'interaction').map(hit => hit.title)
const titles = async (store: Store, text: string) => (await ask(store, text)).hits.map(hit => hit.title)
const logged = (store: Store, headline: string, change: Partial<NewInteraction> = {}) =>
  store.change(db =>
    logInteraction(
      db,
      anInteraction({
        headline,
        note: '',
        organisationIds: ['se-myn-pts' as OrganisationId],
        issueIds: [],
        partnerIds: [],
        ...change,
      }),
    ),
  )

/** Adds Vera Låtsby, who held a role at an invented agency until the end of 2025 and holds another there since. */
async function addVera(store: Store): Promise<PersonId> {
  await store.change(async db => {
    await sql`insert into organisation (id, kind, name, abbreviation) values ('prov', 'agency', 'Provningsverket', 'PRV')`.execute(
      db,
    )
    await sql`insert into organisation (id, kind, name, parent_id) values ('prov-norr', 'unit', 'Distrikt Övre', 'prov')`.execute(
      db,
    )
    await addPerson(db, 'vera', 'Vera Låtsby')
    await addRole(db, 'r1', 'vera', 'prov-norr', 'Tillsynschef', { from_on: '2020-01-01', to_on: '2025-12-31' })
    await addRole(db, 'r2', 'vera', 'prov-norr', 'Kvalitetsdirektör', { from_on: '2026-01-01' })
  })
  return 'vera' as PersonId
}

test('a word finds every form of it, and the form that was typed comes first', async () => {
  const store = await anOffice()
  await logged(store, 'Två slamsugningar', { startsOn: '2026-11-23' })
  await logged(store, 'Om slamsugningen', { startsOn: '2026-11-20' })
  await logged(store, 'Helt annat', { startsOn: '2026-11-24' })
  expect(await contacts(store, 'slamsugningen')).toEqual(['Om slamsugningen', 'Två slamsugningar'])
  expect(await contacts(store, 'slamsugningarna')).toEqual(['Två slamsugningar', 'Om slamsugningen'])
  expect(await contacts(store, '"slamsugningarna"')).toEqual([])
})

test('a short word does not find another that differs by its dots, unless it was typed without any', async () => {
  const store = await anOffice()
  await logged(store, 'Tal mot rökning')
  await logged(store, 'Röken över byn')
  expect(await contacts(store, 'röken')).not.toContain('Tal mot mörkret')
  expect(await contacts(store, 'roken')).toEqual(expect.arrayContaining(['Röken över byn']))
})

test('a compound is found by its parts, and a name is not a compound', async () => {
  const store = await anOffice()
  await logged(store, 'Nya renbetesmarker')
  await logged(store, 'Samtal om bärighetspengarna')
  await store.change(db => addPerson(db, 'johanna', 'Johanna Låtsby'))
  expect(await contacts(store, 'marker')).toEqual(['Nya renbetesmarker'])
  expect(await contacts(store, 'pengar')).toEqual(['Samtal om bärighetspengarna'])
  expect(await contacts(store, 'bärighet')).toEqual(['Samtal om bärighetspengarna'])
  expect(await titles(store, 'hanna')).not.toContain('Johanna Låtsby')
})

test('one letter typed wrong finds what was meant, and only if the office has no such word', async () => {
  const store = await anOffice()
  await store.change(db => addPerson(db, 'gunborg', 'Gunborg Klippdahl'))
  await logged(store, 'Om zinkgruvan')
  for (const typed of ['Klipdahl', 'Klippdhal', 'Klippdhl', 'Kloppdahl', 'klippdahll'])
    expect(await titles(store, typed), typed).toContain('Gunborg Klippdahl')
  expect(await contacts(store, 'zinkgruvna')).toEqual(['Om zinkgruvan'])
  await store.change(db => addPerson(db, 'gunnel', 'Gunnel Klipdahl'))
  expect(await titles(store, 'Klipdahl')).toEqual(['Gunnel Klipdahl'])
})

test('a contact is found by the title held that day and by where it was held, also by the organisation above', async () => {
  const store = await anOffice()
  const vera = await addVera(store)
  await logged(store, 'Tidigare', { startsOn: '2025-05-05', participants: [{ personId: vera }] })
  await logged(store, 'Senare', { startsOn: '2026-05-05', participants: [{ personId: vera }] })
  expect(await contacts(store, 'tillsynschefer')).toEqual(['Tidigare'])
  expect(await contacts(store, 'kvalitetsdirektören')).toEqual(['Senare'])
  for (const text of ['PRV', 'provningsverkets', 'distrikt övre', 'Låtsby provningsverket'])
    expect(await contacts(store, text), text).toEqual(['Senare', 'Tidigare'])
  expect(await titles(store, 'kvalitetsdirektör provningsverket')).toEqual(['Vera Låtsby', 'Senare'])
  await store.change(db => sql`update organisation set name = 'Mätverket' where id = 'prov'`.execute(db))
  expect(await contacts(store, 'mätverket')).toEqual(['Senare', 'Tidigare'])
  expect(await titles(store, 'provningsverket')).toEqual([])
  await store.change(db => sql`update role_assignment set to_on = '2026-02-01' where id = 'r2'`.execute(db))
  expect(await contacts(store, 'kvalitetsdirektör')).toEqual([])
})

test('a contact is found by its type, its issues, partners and colleagues, and by a new name of them at once', async () => {
  const store = await anOffice()
  await store.change(async db => {
    await sql`insert into staff_member (id, name) values ('tilde', 'Tilde Provsjö')`.execute(db)
  })
  await logged(store, 'Kring bordet', {
    kind: 'breakfast_meeting',
    issueIds: ['strandskydd' as IssueId],
    partnerIds: ['region-vasterbotten' as PartnerId],
    staffIds: ['tilde' as never],
  })
  for (const text of ['frukostmöten', 'strandskyddets', 'västerbotten', 'provsjö', 'strandskydd frukostmöte'])
    expect(await contacts(store, text), text).toEqual(['Kring bordet'])
  expect(await contacts(store, 'strandskydd seminarium')).toEqual([])
  const queued = () => connect(store.file).prepare('select count(*) from search_queue').pluck().get()
  await store.change(db =>
    sql`insert into issue_alias (id, issue_id, name) values ('ia', 'strandskydd', 'Badplatslagen')`.execute(db),
  )
  expect(queued()).toBe(0)
  expect(await contacts(store, 'badplatslag')).toEqual(['Kring bordet'])
  await store.change(db => sql`update interaction set kind = 'seminar'`.execute(db))
  expect(await contacts(store, 'frukostmöte')).toEqual([])
  expect(await contacts(store, 'seminarier')).toEqual(['Kring bordet'])
  await store.change(db => sql`update interaction_issue set deleted_at = 'x'`.execute(db))
  expect(await contacts(store, 'strandskydd')).toEqual([])
})

test('an abbreviation in its own capitals is a whole word, and otherwise the beginning of one', async () => {
  const store = await anOffice()
  await logged(store, 'Tunneln')
  expect(await contacts(store, 'TU')).toEqual([])
  expect(await contacts(store, 'tu')).toEqual(['Tunneln'])
})

test('a word before the last that the office does not have is read as a beginning', async () => {
  const store = await anOffice()
  await logged(store, 'Kvarnstenar och zinkgruvan')
  expect(await contacts(store, 'kvarnst zinkgr')).toEqual(['Kvarnstenar och zinkgruvan'])
})

test('the log, the palette and the participant field find the same by a text', async () => {
  const store = await anOffice()
  const vera = await addVera(store)
  await logged(store, 'Järnvägsstationen', { participants: [{ personId: vera }] })
  await logged(store, 'Annat')
  for (const text of [
    'stationer',
    'jarnvag',
    'kvalitetsdirektörer',
    'Låttsby',
    'provningsverket stationen',
    'fysiskt möte',
  ]) {
    const { rows, total } = await listPage(
      store.read,
      { ...wholeList('interactions'), text },
      { offset: 0, limit: 50 },
      today,
    )
    const found = await ask(store, text)
    expect(rows.map(({ id }) => id).toSorted(), text).toEqual(
      found.hits.flatMap(({ kind, id }) => (kind === 'interaction' ? [id] : [])).toSorted(),
    )
    expect(found.interactions, text).toBe(total)
  }
  for (const text of ['kvalitetsdirektörer', 'Låttsby', 'låts', 'lå ve', 'provningsverk'])
    expect(
      (await matchNames(store.read, text, today)).map(({ name }) => name),
      text,
    ).toContain('Vera Låtsby')
  const guesses = async (text: string) =>
    (await matchNames(store.read, text, today)).flatMap(({ name, isGuess }) => (isGuess ? [name] : []))
  // Who is found by a role or a slip of the hand is offered, and not taken by itself.
  for (const text of ['kvalitetsdirektörer', 'Låttsby']) expect(await guesses(text), text).toEqual(['Vera Låtsby'])
  for (const text of ['låts', 'vera lå', 'Latsby Vera']) expect(await guesses(text), text).toEqual([])
  const people = { ...wholeList('people'), text: 'kvalitetsdirektörer' }
  expect((await listPage(store.read, people, { offset: 0, limit: 5 }, today)).rows).toMatchObject([
    { name: 'Vera Låtsby' },
  ])
})

test('what was found is marked in the title and in the words around it, in the form it has there', async () => {
  const store = await anOffice()
  await logged(store, 'Om järnvägarna', { note: 'Slamsugningen är klar.' })
  const [hit] = (await ask(store, 'järnvägen')).hits.filter(({ kind }) => kind === 'interaction')
  expect(hit?.heading).toEqual([
    { text: 'Om ', isHit: false },
    { text: 'järnvägarna', isHit: true },
  ])
  const [other] = (await ask(store, 'slamsugningar')).hits
  expect(other?.snippet).toEqual([
    { text: 'Slamsugningen', isHit: true },
    { text: ' är klar.', isHit: false },
  ])
})

test('a row that another program has replaced is found by its new words, and not by its old ones', async () => {
  const store = await anOffice()
  await addVera(store)
  const raw = connect(store.file)
  raw.exec("insert or replace into organisation (id, kind, name) values ('prov', 'agency', 'Vägningsverket')")
  raw.exec("insert into person_alias (id, person_id, name) values ('a', 'vera', 'Vera Omskriven')")
  raw.close()
  await store.catchUp()
  expect(await titles(store, 'vägningsverket')).toEqual(expect.arrayContaining(['Vägningsverket', 'Vera Låtsby']))
  expect(await titles(store, 'provningsverket')).toEqual([])
  expect(await titles(store, 'omskriven')).toEqual(['Vera Låtsby'])
  expect(await contacts(store, `org:${'prov' as OrganisationId}`)).toEqual([])
})
