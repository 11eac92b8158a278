import { describe, expect, test } from 'vitest'
import { freshnessText } from '../../src-renderer/text/freshness-text'
import { momentText, sinceText } from '../../src-renderer/text/moment-text'
import { isSharingTroubled, sharingWord } from '../../src-renderer/text/sharing-word'
import { wordsIn } from '../../src-renderer/text/words'
import type { HubFault } from '../../src-shared/program/hub'
import type { NewsRow } from '../../src-shared/program/news'
import type { SharedState } from '../../src-shared/program/sharing'
import { newsPhrase } from '../../src-shared/text/news-phrase'

const [sv, en] = [await wordsIn('sv'), await wordsIn('en')]
/** A quarter to twelve in Stockholm, on a Thursday. */
const now = new Date('2026-11-26T10:45:00.000Z')
const shared: SharedState = {
  isShared: true,
  place: { is: 'folder', folder: '/delat' },
  mayWrite: true,
  minutesAhead: 0,
  areKeysProtected: true,
  isAdmitted: true,
  isExchanging: false,
  exchangedAt: '2026-11-26T09:42:00.000Z',
  waiting: 0,
  trouble: null,
  problems: [],
  computers: [],
  colleagues: ['Bo', 'Eira', 'Cajsa', 'Siv'].map(name => ({ name, freshAt: null })),
  toSettle: 0,
  parked: 0,
  newer: 0,
  awaited: 0,
}
const word = (given: Partial<SharedState>, words = sv) => sharingWord({ ...shared, ...given }, now, words)

describe('a moment', () => {
  test.each([
    ['2026-11-26T09:42:00.000Z', '10.42', '10:42'],
    ['2026-11-25T17:05:00.000Z', 'i går 18.05', 'yesterday 18:05'],
    ['2026-11-24T15:48:00.000Z', 'tis 24 nov 16.48', 'Tue 24 Nov 16:48'],
    ['2025-11-25T15:48:00.000Z', '25 nov 2025 16.48', '25 Nov 2025 16:48'],
    // After midnight in Stockholm, before it by the clock of the world.
    ['2026-11-25T23:30:00.000Z', '00.30', '00:30'],
  ])('%s is told by the clock in Stockholm as %s', (at, inSwedish, inEnglish) => {
    expect([momentText(at, now, 'sv'), momentText(at, now, 'en')]).toEqual([inSwedish, inEnglish])
  })

  test('is told as roughly as it matters since when something is so', () => {
    const since = (at: string) => sinceText(at, now, 'sv')
    expect(since('2026-11-26T09:42:00.000Z')).toBe('10.42')
    expect(since('2026-11-25T17:05:00.000Z')).toBe('i går')
    expect(since('2026-11-20T17:05:00.000Z')).toBe('20 nov')
    expect(since('2025-11-20T17:05:00.000Z')).toBe('20 nov 2025')
  })
})

describe('the state of sharing', () => {
  test('says with how many, and that all is exchanged', () => {
    expect(word({})).toBe('Delat med 4 · allt utväxlat 10.42')
    expect(word({}, en)).toBe('Shared with 4 · all exchanged 10:42')
    expect(word({ colleagues: [], exchangedAt: null })).toBe('Delat, ingen annan än · inte utväxlat än')
  })

  test('says how much waits, if anything does', () => {
    expect(word({ waiting: 3 })).toBe('Delat med 4 · 3 ändringar väntar')
    expect(word({ waiting: 1 }, en)).toBe('Shared with 4 · 1 change waits')
  })

  test('says since when the folder is away, before how much waits for it', () => {
    const trouble = { code: 'sharing', fault: 'away', what: '/delat' } as const
    const exchangedAt = '2026-11-25T17:05:00.000Z'
    expect(word({ trouble, exchangedAt, waiting: 3 })).toBe('Delat med 4 · ingen kontakt med mappen sedan i går')
    expect(word({ trouble, exchangedAt: null })).toBe('Delat med 4 · ingen kontakt med mappen än')
    expect(isSharingTroubled({ ...shared, trouble })).toBe(true)
  })

  test('says what waits when the folder is full, and that the exchange has stopped when nothing waits', () => {
    const trouble = { code: 'disk-full', folder: '/delat' } as const
    expect(word({ trouble, waiting: 3 })).toBe('Delat med 4 · 3 ändringar väntar')
    expect(word({ trouble })).toBe('Delat med 4 · utväxlingen har stannat')
  })

  test('says that this computer is shut out, or not let in yet', () => {
    const trouble = { code: 'sharing', fault: 'shut-out', what: '/delat' } as const
    expect(word({ trouble, waiting: 2 })).toBe('Delat med 4 · den här datorn är utestängd')
    expect(word({ isAdmitted: false, waiting: 2 })).toBe('Delat med 4 · väntar på att släppas in')
  })
})

describe('the state of sharing by a hub', () => {
  const place = { is: 'hub', hub: 'hub.example.org:5432/kontoret', person: 'alva', address: '' } as const
  const atHub = (fault: HubFault): Partial<SharedState> => ({ place, trouble: { code: 'hub', fault, what: place.hub } })

  test('is said as that of a folder while all is well', () => {
    expect(word({ place })).toBe('Delat med 4 · allt utväxlat 10.42')
    expect(word({ place, waiting: 2 })).toBe('Delat med 4 · 2 ändringar väntar')
  })

  test('says since when the database is away', () => {
    const exchangedAt = '2026-11-25T17:05:00.000Z'
    expect(word({ ...atHub('away'), exchangedAt })).toBe('Delat med 4 · ingen kontakt med databasen sedan i går')
    expect(word({ ...atHub('away'), exchangedAt }, en)).toBe(
      'Shared with 4 · no contact with the database since yesterday',
    )
    expect(word({ ...atHub('away'), exchangedAt: null })).toBe('Delat med 4 · ingen kontakt med databasen än')
  })

  test.each(['sign-in', 'forbidden', 'no-password'] as const)('says that %s keeps the user out', fault => {
    expect(word({ ...atHub(fault), waiting: 2 })).toBe('Delat med 4 · databasen släpper inte in dig')
  })

  test.each(['certificate', 'no-encryption', 'full'] as const)('says that the exchange has stopped for %s', fault => {
    expect(word(atHub(fault))).toBe('Delat med 4 · utväxlingen har stannat')
  })
})

test('how fresh the colleagues’ data is names each of them', () => {
  const colleagues = [
    { name: 'Bo', freshAt: '2026-11-26T10:02:00.000Z' },
    { name: 'Eira', freshAt: '2026-11-25T17:05:00.000Z' },
    { name: 'Cajsa', freshAt: null },
  ]
  expect(freshnessText(colleagues, now, sv)).toBe('Bo 11.02 · Eira i går 18.05 · Cajsa inget än')
  expect(freshnessText([], now, sv)).toBe('')
})

test.each<[Partial<NewsRow>, string, string]>([
  [{ kind: 'made' }, 'loggade kontakten', 'logged the interaction'],
  [{ kind: 'made', table: 'person' }, 'lade upp personen', 'added the person'],
  [{ kind: 'removed' }, 'tog bort kontakten', 'removed the interaction'],
  [{ kind: 'restored' }, 'återställde kontakten', 'restored the interaction'],
  [{ kind: 'changed' }, 'ändrade kontakten', 'changed the interaction'],
  [
    { kind: 'changed', columns: ['note', 'location'] },
    'ändrade anteckningen och platsen i kontakten',
    'changed the note and the place in the interaction',
  ],
])('what a colleague did is said in a phrase: %o', (given, inSwedish, inEnglish) => {
  const row: NewsRow = {
    kind: 'changed',
    table: 'interaction',
    id: 'i',
    name: 'Möte',
    isMarked: false,
    isDeleted: false,
    columns: [],
    at: now.toISOString(),
    isClashing: false,
    ...given,
  }
  expect([newsPhrase(row, 'sv'), newsPhrase(row, 'en')]).toEqual([inSwedish, inEnglish])
})
