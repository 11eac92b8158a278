import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { goTo, keepAlive, placeOn, step, type Trail, visit } from '../../src-renderer/state/router/visits'
import { zoomBeside } from '../../src-shared/ipc/desktop'
import { isPlace, listViews, type Place, placeKey } from '../../src-shared/program/place'
import type { PersonId } from '../../src-shared/records/ids'

const person = (number: number): Place => ({ view: 'person', id: `p${number}` as PersonId })
const aPlace = fc.oneof(
  fc.constantFrom(...listViews).map((view): Place => ({ view })),
  fc.integer({ min: 1, max: 20 }).map(person),
)
const begun: Trail = { places: [{ view: 'log' }], at: 0 }

test.prop([fc.array(aPlace, { maxLength: 300 })])(
  'back goes through the last hundred visited places, and forward returns through them',
  places => {
    const trail = places.reduce(goTo, begun)
    let back = trail
    for (let steps = 0; steps < 200; steps += 1) back = step(back, -1)
    expect(back.at).toBe(0)
    let forward = back
    for (let steps = 0; steps < 200; steps += 1) forward = step(forward, 1)
    expect(placeOn(forward)).toEqual(placeOn(trail))
    expect(trail.places.length).toBeLessThanOrEqual(100)
    for (const [index, place] of trail.places.entries())
      if (index > 0) expect(placeKey(place)).not.toBe(placeKey(trail.places[index - 1] as Place))
  },
)

test('going to a new place after going back forgets the places ahead', () => {
  const trail = [person(1), person(2)].reduce(goTo, begun)
  const other = goTo(step(trail, -1), { view: 'reports' })
  expect(other.places.map(placeKey)).toEqual(['log', 'person:p1', 'reports'])
  expect(step(other, 1)).toBe(other)
})

test.prop([fc.array(aPlace, { maxLength: 100 })])(
  'every visited list, the last six records and the place in view are kept alive',
  places => {
    const alive = places.reduce(keepAlive, [])
    const keys = alive.map(placeKey)
    expect(new Set(keys).size).toBe(keys.length)
    expect(alive.filter(place => 'id' in place).length).toBeLessThanOrEqual(6)
    const visited = new Set(places.map(placeKey))
    for (const view of listViews) expect(keys.includes(view)).toBe(visited.has(view))
    const last = places.at(-1)
    if (last) expect(keys).toContain(placeKey(last))
  },
)

test('each recent place is named once, latest first, up to the number that the palette shows', () => {
  const visits = [1, 2, 1, 3, 4, 5, 6, 7, 8, 9, 3].map(number => ({ place: person(number), title: `Person ${number}` }))
  const recent = visits.reduce<readonly (typeof visits)[number][]>(
    (before, visited) => visit(before, visited) as typeof visits,
    [],
  )
  expect(recent.map(({ title }) => title.slice(7)).join('')).toBe('39876541')
})

test('only a valid place is read from the settings file', () => {
  expect(isPlace({ view: 'log' })).toBe(true)
  expect(isPlace({ view: 'person', id: 'demo-c07' })).toBe(true)
  for (const wrong of [null, 'log', {}, { view: 'kitchen' }, { view: 'person' }, { view: 'log', id: 'x' }])
    expect(isPlace(wrong)).toBe(false)
  expect(isPlace({ view: 'person', id: '../x' })).toBe(false)
  expect(isPlace({ view: 'person', id: 'x', more: 1 })).toBe(false)
})

test('the zoom stops at 100 and at 200 per cent', () => {
  expect(zoomBeside(100, 1)).toBe(110)
  expect(zoomBeside(200, 1)).toBe(200)
  expect(zoomBeside(100, -1)).toBe(100)
})
