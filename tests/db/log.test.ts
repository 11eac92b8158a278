import { expect, test } from 'vitest'
import { allFollowedNotes } from '../../db/private-notes/followed-notes'
import { openStore, type Store } from '../../db/store'
import { log } from '../../office/log/log'
import { removeRow } from '../../office/log/remove-row'
import { applyMerge } from '../../office/register/merge'
import type { LogEntry } from '../../src-shared/ipc/log-shape'
import type { InteractionId, PartnerId, PersonId, StaffMemberId } from '../../src-shared/records/ids'
import { answered, ask } from '../ipc/asking'
import { aDemoFile, talan } from '../ipc/on-command-line'
import { anInteraction, gote, trafikverket } from './an-interaction'
import { linksOf } from './concern-model'
import { aDemoOffice, anOffice, closing } from './office'

const now = new Date('2026-11-24T10:00:00Z')
const asForm = { now, keptNos: 'of-what-follows' } as const
const cajsa = 'demo-u-cajsa' as StaffMemberId

/** Göte and Skellefteå kommun, met by a colleague from Jämtland about Malmbanan. Umeå is chosen by hand, and Norrbotten is declined. */
const entry = anInteraction({
  headline: 'Malmbanan i vinter',
  note: 'Kort.',
  participants: [{ personId: gote }],
  organisationIds: ['se-kom-2482' as typeof trafikverket],
  staffIds: [cajsa],
  partnerIds: ['umea-kommun' as PartnerId],
  notConcernedIds: ['region-norrbotten' as PartnerId],
})

const linkTables = [
  'interaction_participant',
  'interaction_organisation',
  'interaction_staff',
  'interaction_issue',
  'interaction_partner',
  'not_concerned',
] as const

/** Returns the row of an interaction and its links by table. Values that differ from one logging to the next are blanked. */
async function rowsOf({ read }: Store, logged: string) {
  const id = logged as InteractionId
  const own = await read.selectFrom('interaction').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const rows: Record<string, unknown> = { own: { ...own, rid: 0, id: '' } }
  for (const table of linkTables) {
    const links: readonly object[] = await read
      .selectFrom(table)
      .selectAll()
      .where('interaction_id', '=', id)
      .orderBy('id')
      .execute()
    rows[table] = links.map(link => ({
      ...link,
      rid: 0,
      said_at: '',
      interaction_id: '',
      id: String(Object(link).id).replace(id, ''),
    }))
  }
  return rows
}

const livingHeadlines = async ({ read }: Store) =>
  (await read.selectFrom('interaction').select('headline').where('deleted_at', 'is', null).execute()).map(
    row => row.headline,
  )
const notesOf = async (store: Store) => (await allFollowedNotes(store)).map(note => [note.subjectId, note.content])

test('an interaction gives the same rows whether it is logged by the core, the window or the command line', {
  timeout: 120_000,
}, async () => {
  const file = await aDemoFile()
  const store = closing(await openStore(file, 'test'))
  const core = await rowsOf(store, (await log(store, entry, asForm)).interactionId)
  const asked = await answered(store, 'interaction:log', entry)
  expect(await rowsOf(store, asked.interactionId)).toEqual(core)
  const when = ['--date', '2026-11-24', '--time', '9.15', '--minutes', '45', '--joint']
  const words = ['--headline', 'Malmbanan i vinter', '--note', 'Kort.', '--person', 'Göte Mallberg']
  const about = ['--organisation', 'Skellefteå kommun', '--issue', 'malmbanan', '--staff', 'Cajsa Exempelgren']
  const partners = ['--partner', 'Umeå kommun', '--not-partner', 'Region Norrbotten']
  const { value } = await talan('log', file, ...when, ...words, ...about, ...partners, '--json')
  expect(await rowsOf(store, value.interactionId)).toEqual(core)
  expect(core).toMatchObject({
    own: { headline: 'Malmbanan i vinter', starts_time: '09:15', main_task_id: 'paverkansarbete' },
    not_concerned: [{ partner_id: 'region-norrbotten' }],
  })
  expect(await linksOf(store, value.interactionId)).toEqual({
    'region-jamtland-harjedalen': ['staff:demo-u-cajsa'],
    'skelleftea-kommun': ['organisation:se-kom-2482'],
    'umea-kommun': ['by hand'],
  })
})

test('an interaction with a person merged away is logged with the kept person, by the core and the window', async () => {
  const store = await aDemoOffice()
  const participants = [{ name: 'Göte Malberg', organisationId: trafikverket, title: 'Utredare' }]
  const { createdPeople } = await log(store, anInteraction({ participants }), asForm)
  const lose = createdPeople[0] as PersonId
  await store.change(db => applyMerge(db, { kind: 'person', keep: gote, lose }, {}, now))
  const met = { ...entry, participants: [{ personId: lose }] }
  const core = await rowsOf(store, (await log(store, met, asForm)).interactionId)
  expect(core['interaction_participant']).toMatchObject([{ person_id: gote }])
  const asked = await answered(store, 'interaction:log', met)
  expect(await rowsOf(store, asked.interactionId)).toEqual(core)
})

test('an interaction with a person in the trash is refused by core, window and command line, and nothing is logged', {
  timeout: 120_000,
}, async () => {
  const file = await aDemoFile()
  const store = closing(await openStore(file, 'test'))
  await store.change(db => removeRow(db, 'person', gote, now))
  const before = await livingHeadlines(store)
  const refusal = { code: 'names-what-is-gone' }
  await expect(log(store, { ...entry, privateNote: 'Bara mitt' }, asForm)).rejects.toMatchObject({ refusal })
  expect(await ask(store, 'interaction:log', entry)).toMatchObject({ ok: false, refusal })
  const written = await talan('log', file, '--headline', 'Möte', '--person', 'Göte Mallberg', '--json')
  expect(written).toMatchObject({ code: 1, value: { refused: { code: 'unknown-name', text: 'Göte Mallberg' } } })
  expect(await livingHeadlines(store)).toEqual(before)
  expect(await notesOf(store)).toEqual([])
})

test('a second save replaces the first one, including its private note', async () => {
  const store = await anOffice()
  const first = await log(store, { ...anInteraction(), privateNote: 'Bara mitt' }, asForm)
  expect(await notesOf(store)).toEqual([[first.interactionId, 'Bara mitt']])
  const again: LogEntry = { ...anInteraction({ headline: 'Andra' }), privateNote: 'Mer', replaces: first }
  const second = await log(store, again, asForm)
  expect(await livingHeadlines(store)).toEqual(['Andra'])
  expect(await notesOf(store)).toEqual([[second.interactionId, 'Mer']])
})

test('a no to a partner that no fact proposes is kept if the user wrote it, and dropped if only the form remembered it', async () => {
  const store = await aDemoOffice()
  const unproposed = { ...entry, issueIds: [], notConcernedIds: ['region-norrbotten' as PartnerId] }
  const nos = async (keptNos: 'all' | 'of-what-follows') =>
    (await rowsOf(store, (await log(store, unproposed, { now, keptNos })).interactionId))['not_concerned']
  expect(await nos('all')).toMatchObject([{ partner_id: 'region-norrbotten' }])
  expect(await nos('of-what-follows')).toEqual([])
})
