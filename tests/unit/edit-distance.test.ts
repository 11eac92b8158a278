import { expect, test } from 'vitest'
import { editDistance } from '../../src-shared/names/edit-distance'

/** The same by its definition: the least of every way to make the first letters of two words equal. */
function byDefinition(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length
  const [begun, ended] = [one.slice(0, -1), other.slice(0, -1)]
  const ways = [
    byDefinition(begun, other) + 1,
    byDefinition(one, ended) + 1,
    byDefinition(begun, ended) + (one.at(-1) === other.at(-1) ? 0 : 1),
  ]
  if (one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1) && one.length > 1 && other.length > 1)
    ways.push(byDefinition(one.slice(0, -2), other.slice(0, -2)) + 1)
  return Math.min(...ways)
}

test('words are as far apart as the changes that make them equal, counted no further than asked', () => {
  const words = ['', 'a', 'ö', 'berg', 'borg', 'breg', 'bergs', 'gerb', 'öberg', 'åberg', 'abc', 'bca', 'ábç']
  for (const one of words)
    for (const other of words)
      for (const most of [0, 1, 2])
        expect([one, other, most, editDistance(one, other, most)]).toEqual([
          one,
          other,
          most,
          Math.min(byDefinition(one, other), most + 1),
        ])
})
