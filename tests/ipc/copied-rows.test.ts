import { expect, test } from 'vitest'
import type { Store } from '../../db/store'
import { copyRows } from '../../office/lists/copy-rows'
import { logInteraction } from '../../office/log/log-interaction'
import { markSecrecy } from '../../office/log/mark-secrecy'
import type { NewInteraction } from '../../src-shared/ipc/log-shape'
import type { ChosenRows } from '../../src-shared/lists/chosen-rows'
import type { ListCode } from '../../src-shared/lists/list-columns'
import { everything, type Filter } from '../../src-shared/lists/list-filter'
import { anInteraction } from '../db/an-interaction'
import { anOffice } from '../db/office'

const today = '2026-11-24'
const all: ChosenRows = { except: [] }
const secret = { provision: 'OSL 15 kap. 1 §', markedOn: '2026-11-20', authority: 'Regeringskansliet' }

const met = async (store: Store, entry: Partial<NewInteraction>) =>
  (await store.change(db => logInteraction(db, anInteraction(entry)))).result

type Way = {
  readonly chosen?: ChosenRows
  readonly filter?: Filter
  readonly isDescending?: boolean
  readonly groupBy?: string
}

/** Copies rows of a list, the log unless another is named. */
function copied(store: Store, columns: readonly string[], way: Way = {}, list: ListCode = 'interactions') {
  const { chosen = all, filter = everything, isDescending = false, groupBy = null } = way
  const sort = list === 'interactions' ? [{ field: 'startsOn', isDescending }] : []
  const query = { list, filter, sort, groupBy, me: null }
  return copyRows(store.read, { query, chosen, columns, language: 'sv' }, today)
}

const linesOf = (text: string): string[] => text.trimEnd().split('\r\n')

/** Three meetings on following days, the middle one marked for secrecy with somebody who was met no other time. */
async function anOfficeWithASecret() {
  const store = await anOffice()
  const first = await met(store, { startsOn: '2026-11-03', headline: 'Första mötet' })
  const hidden = await met(store, {
    startsOn: '2026-11-04',
    headline: 'Hemligt möte',
    participants: [{ name: 'Hilda Hemlig', organisationId: null, title: 'Chef' }],
  })
  const last = await met(store, { startsOn: '2026-11-05', headline: 'Sista mötet' })
  await store.change(db => markSecrecy(db, hidden.interactionId, secret))
  return { store, ids: [first, hidden, last].map(({ interactionId }) => interactionId) }
}

test('copied rows are lines with tabs and a table in HTML, with the headings and in the order of the list', async () => {
  const store = await anOffice()
  await met(store, { startsOn: '2026-11-03', headline: 'Första mötet' })
  await met(store, { startsOn: '2026-11-05', headline: 'Sista mötet' })
  const { text, html, rows } = await copied(store, ['startsOn', 'headline', 'durationMinutes'], { isDescending: true })
  expect(rows).toBe(2)
  expect(linesOf(text).map(line => line.split('\t').slice(0, 2))).toEqual([
    ['Datum', 'Rubrik'],
    ['2026-11-05', 'Sista mötet'],
    ['2026-11-03', 'Första mötet'],
  ])
  expect(html).toMatch(/^<table .*<thead><tr><th [^>]*>Datum<\/th>.*<\/table>$/)
  expect([...html.matchAll(/<td [^>]*>([^<]*)<\/td>/g)].map(([, cell]) => cell)).toEqual([
    '2026-11-05',
    'Sista mötet',
    '45',
    '2026-11-03',
    'Första mötet',
    '45',
  ])
})

test('only the ticked rows are copied; of all hits but some, those are left out', async () => {
  const { store, ids } = await anOfficeWithASecret()
  const [first = '', , last = ''] = ids
  const headlines = async (chosen: ChosenRows) => {
    const { text } = await copied(store, ['headline'], { chosen })
    return linesOf(text).slice(1)
  }
  expect(await headlines({ ids: [last] })).toEqual(['Sista mötet'])
  expect(await headlines({ ids: [last, first] })).toEqual(['Första mötet', 'Sista mötet'])
  expect(await headlines({ except: [first] })).toEqual(['Sista mötet'])
})

test('a secrecy-marked row is never copied, leaves no masked line, and the answer is the same whether or not one was ticked', async () => {
  const { store, ids } = await anOfficeWithASecret()
  const [first = '', hidden = ''] = ids
  const both = await copied(store, ['startsOn', 'headline', 'participants'], { chosen: { ids: [first, hidden] } })
  const alone = await copied(store, ['startsOn', 'headline', 'participants'], { chosen: { ids: [first] } })
  expect(both).toEqual(alone)
  expect(both).toMatchObject({ rows: 1, isSilentOfMasked: true })
  expect(await copied(store, ['headline'], { chosen: { ids: [hidden] } })).toMatchObject({ rows: 0 })
  const { text, html, rows } = await copied(store, ['startsOn', 'headline', 'participants'])
  expect(rows).toBe(2)
  for (const told of [text, html])
    for (const word of ['Hemlig', '2026-11-04', 'Sekretess']) expect([word, told.includes(word)]).toEqual([word, false])
})

test('a person who was met in secret only is not copied, as such a person is in no file', async () => {
  const { store } = await anOfficeWithASecret()
  const { text, html } = await copied(store, ['name', 'lastInteractionOn'], {}, 'people')
  expect(`${text}${html}`).not.toContain('Hilda')
})

test('a formula, markup, a tab and a line break in a headline are text in one cell', async () => {
  const store = await anOffice()
  const { interactionId } = await met(store, { headline: '=1+1\t<b>& två' })
  const { text, html } = await copied(store, ['headline', 'status'], { chosen: { ids: [interactionId] } })
  const [, line = ''] = linesOf(text)
  expect(line.split('\t')).toHaveLength(2)
  expect(line).toMatch(/^'=1\+1/)
  expect(html).not.toContain('<b>')
  expect(html).toContain('&lt;b&gt;&amp; två')
})

test('a row that the list shows in several groups is copied once', async () => {
  const { store, ids } = await anOfficeWithASecret()
  const [first = ''] = ids
  const { rows } = await copied(store, ['headline'], { chosen: { ids: [first] }, groupBy: 'issues' })
  expect(rows).toBe(1)
})

test('a column that the list does not show, as the note, is refused', async () => {
  const store = await anOffice()
  await expect(copied(store, ['headline', 'note'])).rejects.toMatchObject({
    refusal: { code: 'unknown-column', field: 'note' },
  })
})
