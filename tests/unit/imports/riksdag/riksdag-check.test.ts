import { expect, test } from 'vitest'
import { checkRiksdag } from '../../../import-check/check-riksdag'
import type { Expected } from '../../../import-check/checked'
import { resultsOf } from '../../../import-check/checked-file'
import { readSample } from '../../../import-check/read-sample'
import { documentState, memberList, person } from './riksdag-samples'

async function checked(text: string, expected: Expected) {
  const sample = await readSample(new TextEncoder().encode(text), 'x.json')
  return resultsOf(() => checkRiksdag(sample, expected))
}

test('a key is right only with the very result', async () => {
  const results = await checked(memberList(person()), { persons: 1, assignments: 3, rule: 'explains' })
  expect(results.map(({ key, isRight }) => [key, isRight])).toEqual([
    ['persons', true],
    ['assignments', false],
    ['problems', true],
  ])
})

test('a key that nobody knows is wrong', async () => {
  const [result] = await checked(documentState(), { pages: undefined })
  expect(result).toMatchObject({ key: 'pages', isRight: false })
})

test('a file that is refused is wrong, with the reason', async () => {
  expect(await checked('<html>', { persons: 1 })).toMatchObject([{ got: 'refused: web-page', isRight: false }])
})

test('a file that is read as another kind is wrong, with that kind', async () => {
  expect(await checked('Namn;Ort\nYlva;Umeå', { persons: 1 })).toMatchObject([{ got: 'table', isRight: false }])
})
