import { expect, test } from 'vitest'
import { mentionedIn, reachedMentions } from '../../db/reads/records/mentions'
import { search } from '../../db/reads/search/search'
import { timelinePage } from '../../db/reads/timelines/timeline-page'
import { rebuildSearchIndex } from '../../db/search/search-maintenance'
import type { Store } from '../../db/store'
import { editInteraction } from '../../office/log/edit-interaction'
import { logInteraction } from '../../office/log/log-interaction'
import { removeRow } from '../../office/log/remove-row'
import { undoAction } from '../../office/log/undo/undo-action'
import { applyMerge } from '../../office/register/merge'
import { editPart } from '../../office/register/parts/write-part'
import type { PersonId } from '../../src-shared/records/ids'
import { keptMention } from '../../src-shared/text/note/mention'
import type { Mentioned } from '../../src-shared/text/note/note-parts'
import { anInteraction, gote, malmbanan, trafikverket } from './an-interaction'
import { anOffice } from './office'

const now = new Date('2026-11-24T10:00:00Z')
const theGote = { kind: 'person', id: gote } as const
const theVerket = { kind: 'organisation', id: trafikverket } as const
const theBanan = { kind: 'issue', id: malmbanan } as const

const log = async (store: Store, headline: string, note: string) =>
  (await store.change(db => logInteraction(db, anInteraction({ headline, note })))).result.interactionId
const headlinesIn = async (store: Store, mentioned: Mentioned) =>
  (await mentionedIn(store.read, mentioned)).rows.map(({ headline }) => headline)
const metNew = async (store: Store, name: string) =>
  (
    await store.change(db =>
      logInteraction(
        db,
        anInteraction({ headline: name, participants: [{ name, organisationId: null, title: 'Utredare' }] }),
      ),
    )
  ).result.createdPeople[0] as PersonId

test('a record is named in the interactions whose notes mention it, and in no others', async () => {
  const store = await anOffice()
  await log(store, 'Med Göte', `Sa ${keptMention(theGote, 'Göte')} och ${keptMention(theVerket, 'Trafikverket')}`)
  await log(store, 'Om Göte', 'Göte Mallberg utan tecken')
  await log(store, 'Om banan', `Gäller ${keptMention(theBanan, 'Malmbanan')}.`)
  expect(await headlinesIn(store, theGote)).toEqual(['Med Göte'])
  expect(await headlinesIn(store, theVerket)).toEqual(['Med Göte'])
  expect(await headlinesIn(store, theBanan)).toEqual(['Om banan'])
  await store.change(rebuildSearchIndex)
  expect(await headlinesIn(store, theGote)).toEqual(['Med Göte'])
})

test('a mention that is taken out of a note, or whose interaction is in the trash, is no longer found, and undo brings it back', async () => {
  const store = await anOffice()
  const one = await log(store, 'Första', keptMention(theGote, 'Göte'))
  const other = await log(store, 'Andra', keptMention(theGote, 'Göte'))
  expect((await mentionedIn(store.read, theGote)).total).toBe(2)
  const { actionId } = await store.change(db => editInteraction(db, one, { note: 'Inget.' }, now))
  await store.change(db => removeRow(db, 'interaction', other, now))
  expect(await mentionedIn(store.read, theGote)).toEqual({ rows: [], total: 0 })
  await store.change(db => undoAction(db, actionId, now))
  expect(await headlinesIn(store, theGote)).toEqual(['Första'])
})

test('a mention leads to a record under its new name, and to the one that it was merged into', async () => {
  const store = await anOffice()
  const [keep, lose] = [await metNew(store, 'Kim Kvar'), await metNew(store, 'Kim Qvar')]
  const mentioned = { kind: 'person', id: lose } as const
  await log(store, 'Nämnd', keptMention(mentioned, 'Kim Qvar'))
  await store.change(db => editPart(db, 'person', lose, { name: 'Kim Nyqvist' }, now))
  expect(await reachedMentions(store.read, [mentioned])).toEqual([{ mentioned, id: lose, name: 'Kim Nyqvist' }])
  await store.change(db => applyMerge(db, { kind: 'person', keep, lose }, {}, now))
  expect(await reachedMentions(store.read, [mentioned])).toEqual([{ mentioned, id: keep, name: 'Kim Kvar' }])
  expect(await headlinesIn(store, { kind: 'person', id: keep })).toEqual(['Nämnd'])
})

test('a mention of what is in the trash, or was never here, leads nowhere', async () => {
  const store = await anOffice()
  const person = await metNew(store, 'Nia Nysson')
  const mentioned = { kind: 'person', id: person } as const
  await store.change(db => removeRow(db, 'person', person, now))
  expect(await reachedMentions(store.read, [mentioned, { kind: 'issue', id: 'aldrig' }])).toEqual([])
})

test('search finds the name in a mention, and never its id', async () => {
  const store = await anOffice()
  await log(store, 'Nämnd', `Hälsa ${keptMention({ kind: 'person', id: 'zebra-77' }, 'Astrid Åkerfält')}.`)
  const find = async (text: string) =>
    (await search(store.read, text, { today: '2026-11-24', limit: 20, offset: 0, depth: 'all' })).hits
  const [hit] = await find('åkerfält')
  expect(hit).toMatchObject({ kind: 'interaction', title: 'Nämnd' })
  expect(hit?.snippet.map(({ text }) => text).join('')).toBe('Hälsa Astrid Åkerfält.')
  for (const text of ['zebra', 'zebra-77', '77.', 'talan:person']) expect(await find(text), text).toEqual([])
})

test('the excerpt of a timeline has neither marks nor ids, also where the note is cut', async () => {
  const store = await anOffice()
  const mention = keptMention(theGote, 'Göte Mallberg')
  await log(store, 'Långt', `## Sammanfattning\n- **Viktigt** för ${mention}\n${`${mention} `.repeat(40)}`)
  const { rows } = await timelinePage(store.read, { kind: 'issue', id: malmbanan }, {}, { limit: 5 })
  expect(rows[0]?.excerpt).toMatch(/^Sammanfattning\n\n– Viktigt för Göte Mallberg/)
  expect(rows[0]?.excerpt).not.toMatch(/talan:|\*\*|##|\]\(/)
})
