import { expect, test } from 'vitest'
import type { Store } from '../../db/store'
import { listPaper } from '../../office/lists/list-paper'
import { interactionPaper } from '../../office/log/interaction-paper'
import { logInteraction } from '../../office/log/log-interaction'
import { markSecrecy } from '../../office/log/mark-secrecy'
import type { NewInteraction } from '../../src-shared/ipc/log-shape'
import { everything, type Filter } from '../../src-shared/lists/list-filter'
import { anInteraction } from '../db/an-interaction'
import { anOffice } from '../db/office'

const today = '2026-11-24'
const secret = { provision: 'OSL 15 kap. 1 §', markedOn: '2026-11-20', authority: 'Regeringskansliet' }

const met = async (store: Store, entry: Partial<NewInteraction>) =>
  (await store.change(db => logInteraction(db, anInteraction(entry)))).result.interactionId

const printedLog = (store: Store, columns: readonly string[], filter: Filter = everything) => {
  const query = {
    list: 'interactions',
    filter,
    sort: [{ field: 'startsOn', isDescending: false }],
    groupBy: null,
    me: null,
  } as const
  return listPaper(store.read, { query, columns, name: 'Mina möten <3', language: 'sv' }, today)
}

const cellsOf = (html: string): (string | undefined)[] =>
  [...html.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, cell]) => cell)

async function anOfficeWithASecret() {
  const store = await anOffice()
  await met(store, { startsOn: '2026-11-03', headline: 'Första mötet' })
  const hidden = await met(store, { startsOn: '2026-11-04', headline: 'Hemligt möte' })
  await met(store, { startsOn: '2026-11-05', headline: 'Sista mötet' })
  await store.change(db => markSecrecy(db, hidden, secret))
  return { store, hidden }
}

test('a printed list has its name, its headings and its rows in order, on a landscape page', async () => {
  const store = await anOffice()
  await met(store, { startsOn: '2026-11-03', headline: 'Kaffe & <b>bullar</b>' })
  const { html, isLandscape } = await printedLog(store, ['startsOn', 'headline', 'durationMinutes'])
  expect(isLandscape).toBe(true)
  expect(html).toContain('<h1>Mina möten &lt;3</h1>')
  expect(html).toContain('1 rad · utskrivet 24 nov 2026')
  expect([...html.matchAll(/<th[^>]*>([^<]*)<\/th>/g)].map(([, heading]) => heading)).toEqual([
    'Datum',
    'Rubrik',
    'Minuter',
  ])
  expect(cellsOf(html)).toEqual(['2026-11-03', 'Kaffe &amp; &lt;b&gt;bullar&lt;/b&gt;', '45'])
  expect(html).toContain('size: A4 landscape')
})

test('a secrecy-marked interaction is a masked line last in a printed list, and not there at all in a filtered one', async () => {
  const { store } = await anOfficeWithASecret()
  const whole = await printedLog(store, ['startsOn', 'headline'])
  expect(cellsOf(whole.html)).toEqual([
    '2026-11-03',
    'Första mötet',
    '2026-11-05',
    'Sista mötet',
    '',
    'Sekretessmarkerad uppgift',
  ])
  const filter: Filter = { match: 'all', rows: [{ field: 'startsOn', operator: 'after', day: '2026-11-03' }] }
  const chosen = await printedLog(store, ['startsOn', 'headline'], filter)
  expect(cellsOf(chosen.html)).toEqual(['2026-11-05', 'Sista mötet'])
  expect(chosen).toMatchObject({ isSilentOfMasked: true })
  expect(chosen.html).toContain('Sekretessmarkerade uppgifter är aldrig med')
})

test('a column that the list does not show is not printed', async () => {
  const store = await anOffice()
  await expect(printedLog(store, ['headline', 'note'])).rejects.toMatchObject({ refusal: { code: 'unknown-column' } })
})

test('a printed interaction says who took part with their role, what was said and what was promised', async () => {
  const store = await anOffice()
  const id = await met(store, {
    startsOn: '2026-11-03',
    headline: 'Dubbelspår',
    note: 'Först <detta>.\nSedan det.',
    participants: [{ name: 'Göte Mallberg', organisationId: null, title: 'Ordförande' }],
    commitments: [{ madeBy: 'us', promise: 'Skicka prognosen', dueOn: '2026-12-01' }],
  })
  const { html } = await interactionPaper(store.read, id, 'sv')
  expect(html).toContain('<h1>Dubbelspår</h1>')
  expect(html).toContain('Göte Mallberg <small>Ordförande</small>')
  expect(html).toContain('Först &lt;detta&gt;.\nSedan det.')
  expect(html).toContain('Skicka prognosen <small>vi · senast 1 dec 2026</small>')
  expect(html).toContain('Internt. Prövas')
  const english = await interactionPaper(store.read, id, 'en')
  expect(english.html).toContain('<h2>Participants</h2>')
  expect(english.html).toContain('lang="en-GB"')
})

test('a printed note has its headings and lists, raw HTML in it is text, and a mention is a name without an id', async () => {
  const store = await anOffice()
  const note =
    '## Läget\n- **ett** <i>två</i>\n- hos [Göte Mallberg](talan:person/zebra-77)\n\n3. se [sidan](https://example.org/a)'
  const { html } = await interactionPaper(store.read, await met(store, { note }), 'sv')
  expect(html).toContain('<h4>Läget</h4>')
  expect(html).toContain('<ul><li><p><strong>ett</strong> &lt;i&gt;två&lt;/i&gt;</p></li>')
  expect(html).toContain('<p>hos Göte Mallberg</p>')
  expect(html).toContain('<li value="3"><p>se sidan (https://example.org/a)</p></li>')
  expect(html).not.toMatch(/talan:|zebra/)
})

test('a secrecy-marked interaction is not printed', async () => {
  const { store, hidden } = await anOfficeWithASecret()
  await expect(interactionPaper(store.read, hidden, 'sv')).rejects.toMatchObject({
    refusal: { code: 'print-of-masked' },
  })
})

test('a paper runs nothing, fetches nothing, and no text ends its style', async () => {
  const store = await anOffice()
  const id = await met(store, { headline: '</style><script>alert(1)</script>' })
  for (const { html } of [await interactionPaper(store.read, id, 'sv'), await printedLog(store, ['headline'])]) {
    expect(html.match(/<script|<link|src=|@import|url\(/)).toBeNull()
    expect(html.match(/<\/style>/g)).toHaveLength(1)
  }
})
