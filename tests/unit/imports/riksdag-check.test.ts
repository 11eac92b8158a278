import { expect, test } from 'vitest'
import { checkRiksdag } from '../../import-check/check-riksdag'
import { documentState, memberList, person } from './riksdag-samples'

const bytes = (text: string) => new TextEncoder().encode(text)

test('a key is right only with the very result', () => {
  const checked = checkRiksdag(bytes(memberList(person())), 'x.json', { persons: 1, assignments: 3, rule: 'explains' })
  expect(checked.map(({ key, isRight }) => [key, isRight])).toEqual([
    ['persons', true],
    ['assignments', false],
    ['problems', true],
  ])
})

test('a key that nobody knows is wrong', () => {
  const [checked] = checkRiksdag(bytes(documentState()), 'x.json', { pages: undefined })
  expect(checked).toMatchObject({ key: 'pages', isRight: false })
})

test('a file that is refused is wrong, with the reason', () => {
  expect(checkRiksdag(bytes('<html>'), 'x.json', { persons: 1 })).toMatchObject([{ got: 'web-page', isRight: false }])
})
