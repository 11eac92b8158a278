import { expect, test } from 'vitest'
import type { Store } from '../../db/store'
import { lockedPacks, unlockPack } from '../../office/packs/lock-pack'
import { writePacks } from '../../office/packs/make-packs'
import { estimatedPages } from '../../office/packs/word/estimated-pages'
import { mostPages, type PackPages } from '../../src-shared/packs/blocks/pack-pages'
import type { PartnerId } from '../../src-shared/records/ids'
import { languages } from '../../src-shared/text/language'
import { aDemoOffice, aFolder } from '../db/office'
import { docxSays, jsonOf } from './read-pack'

const norrbotten = 'region-norrbotten' as PartnerId
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const pagesIn = (folder: string): PackPages => jsonOf(folder).pages

const written = async (store: Store, now: string, isLocking = false, partner: PartnerId | null = norrbotten) => {
  const request = { period: '2026Q4', language: 'sv', partnerIds: [partner] } as const
  return (await writePacks(store, request, aFolder(), isLocking, new Date(now))).packs[0]?.folder as string
}

test('every pack of the invented office has its pages in both languages, within what it may have as they are estimated', async () => {
  const store = await aDemoOffice()
  for (const language of languages) {
    const request = { period: '2026Q4', language } as const
    const { packs } = await writePacks(store, request, aFolder(), false, new Date('2027-02-02T08:00:00Z'))
    expect(packs).toHaveLength(15)
    for (const { folder, partner, interactions } of packs) {
      const pages = pagesIn(folder)
      if (partner === null) expect(pages.sort).toBe('joint')
      else if (interactions === 0) expect(pages.sort).toBe('quiet')
      expect(estimatedPages(pages), `${language} ${partner}`).toBeLessThanOrEqual(mostPages[pages.sort])
      expect(pages.contents.entries.length).toBe(pages.sections.length + 1)
    }
  }
}, 240_000)

test('a pack of a period that goes on counts to the day of the facts, and says so on its strip', async () => {
  const folder = await written(await aDemoOffice(), '2026-11-29T08:00:00Z')
  const { first, sections } = pagesIn(folder)
  expect(first.state.items.map(plain)).toEqual([
    'Pågår till 31 december 2026',
    'Fakta per 29 november 2026',
    'Lägesrapport, inte låst',
  ])
  const dates = sections.find(({ id }) => id === 'dates')?.blocks[0]
  const days =
    dates?.kind === 'table' ? dates.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells[0]?.text ?? '')) : []
  expect(days.length).toBeGreaterThan(0)
  expect(days.every(day => day >= '2026-11-29')).toBe(true)
})

test('a locked pack says which version it is, and the next one why the version before was opened', async () => {
  const store = await aDemoOffice()
  const stripOf = (folder: string) => pagesIn(folder).first.state
  const first = stripOf(await written(store, '2027-01-12T08:00:00Z', true))
  expect(first.state).toBe('locked')
  expect(first.items.map(plain)).toEqual([
    'Avslutat 31 december 2026',
    'Fakta per 12 januari 2027',
    'Låst 12 januari 2027, version 1',
  ])
  const [lock] = await lockedPacks(store.read)
  await store.change(db => unlockPack(db, lock?.id ?? '', 'rättat belopp', new Date('2027-01-19T08:00:00Z')))
  const folder = await written(store, '2027-01-20T08:00:00Z', true)
  expect(stripOf(folder).items.map(plain)).toEqual([
    'Avslutat 31 december 2026',
    'Låst 20 januari 2027, version 2',
    'Version 1 öppnad 19 jan.: rättat belopp',
  ])
  expect(plain(pagesIn(folder).header.right)).toBe('Kvartal 4 2026, låst 20 januari 2027')
  expect(plain(docxSays(folder))).toContain('Version 1 öppnad 19 jan.: rättat belopp')
  expect(
    pagesIn(folder)
      .sections.find(({ id }) => id === 'method')
      ?.blocks.some(({ id }) => id === 'seal'),
  ).toBe(true)
})

test('no id of a contact, a commitment or a person is in the pages', async () => {
  const store = await aDemoOffice()
  const told = JSON.stringify([
    pagesIn(await written(store, '2027-02-02T08:00:00Z')),
    pagesIn(await written(store, '2027-02-02T08:00:00Z', false, null)),
  ])
  for (const table of ['interaction', 'commitment', 'person', 'ask', 'decision_process', 'watch_date'] as const) {
    const rows = await store.read.selectFrom(table).select('id').execute()
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ id }) => told.includes(`"${id}"`) || told.includes(`:${id}`))).toEqual([])
  }
})

test('the map of partners and issues has no number of joint messages, which would tell of a marked contact beside the joint share', async () => {
  const { sections } = pagesIn(await written(await aDemoOffice(), '2027-02-02T08:00:00Z', false, null))
  const map = sections.find(({ id }) => id === 'voice')?.blocks.find(({ kind }) => kind === 'map')
  if (map?.kind !== 'map') throw new Error('no map')
  expect(map.rows.flatMap(({ cells }) => cells).every(({ lines }) => lines.length === 0)).toBe(true)
})
