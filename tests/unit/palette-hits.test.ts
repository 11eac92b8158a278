import { beforeEach, expect, test, vi } from 'vitest'
import type { SearchHit } from '../../src-shared/names/search-hit'
import type { OrganisationId, PersonId } from '../../src-shared/records/ids'
import type { NameMatch } from '../../src-shared/records/reference'

vi.stubGlobal('window', {})
const { hitEntries } = await import('../../src-renderer/palette/hit-entries')
const { placeNow, startRouter } = await import('../../src-renderer/state/router/router')
const { toReveal } = await import('../../src-renderer/state/screen/reveal-interaction')

const names: readonly NameMatch[] = [
  { kind: 'person', id: 'p1' as PersonId, name: 'Göte Mallberg', detail: 'Ordförande, Trafikutskottet' },
  { kind: 'organisation', id: 'o1' as OrganisationId, name: 'Trafikutskottet', detail: 'TU' },
]
const hit = (kind: SearchHit['kind'], id: string, title: string): SearchHit => ({
  kind,
  id,
  title,
  heading: title === '' ? [] : [{ text: title, isHit: true }],
  detail: '',
  snippet: [{ text: title, isHit: true }],
})
const found = [
  hit('person', 'p1', 'Göte Mallberg'),
  hit('interaction', 'i1', 'Möte med Göte'),
  hit('interaction', 'i2', ''),
]
const named = () => hitEntries(names, found, '(utan rubrik)').map(({ name }) => name)

beforeEach(() => startRouter(['log', 'reports'], { place: { view: 'reports' }, scroll: 0, recent: [] }))

test('a kind without a screen is not offered, but a meeting always is, since the log can show it', () => {
  expect(named()).toEqual(['Möte med Göte', '(utan rubrik)'])
  startRouter(['log', 'person'], null)
  expect(named()).toEqual(['Göte Mallberg', 'Möte med Göte', '(utan rubrik)'])
})

test('a hit found by name and by search is offered once, with the detail of the name', () => {
  startRouter(['log', 'person', 'organisation'], null)
  const [gote, committee] = hitEntries(names, found, '')
  expect(named()).toEqual(['Göte Mallberg', 'Trafikutskottet', 'Möte med Göte', '(utan rubrik)'])
  expect(gote?.detail).toBe('Ordförande, Trafikutskottet')
  committee?.run()
  expect(placeNow()).toEqual({ view: 'organisation', id: 'o1' })
})

test('a meeting is opened on its own screen, or otherwise at its row in the log', () => {
  hitEntries([], found, '')[0]?.run()
  expect(placeNow()).toEqual({ view: 'log' })
  expect(toReveal.get()).toEqual({ id: 'i1', isAskedFor: true })
  startRouter(['log', 'interaction'], null)
  hitEntries([], found, '')[0]?.run()
  expect(placeNow()).toEqual({ view: 'interaction', id: 'i1' })
})
