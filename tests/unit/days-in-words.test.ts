import { expect, test } from 'vitest'
import { daysInWords } from '../../office/demo/days-in-words'

test.each([
  ['senast 18 december', 7, 'senast 25 december'],
  ['senast 18 december', 14, 'senast 1 januari'],
  ['gäller från den 1 januari 2027.', 70, 'gäller från den 12 mars 2027.'],
  ['ett besök i början av mars', 28, 'ett besök i början av april'],
  ['alltså den första oktober.', 7, 'alltså den 8 oktober.'],
  ['senast 20 januari', 365, 'senast 20 januari'],
])('in the demo office, “%s” is “%s” days later “%s”', (text, days, moved) => {
  expect(daysInWords(text, days)).toBe(moved)
})

test('a text that names no day is left as it is, also where a month is part of a word', () => {
  for (const text of [
    'byar där den sista biten aldrig grävdes',
    'Majbritt i augustikvällen',
    'SOU 2026:901',
    'före jul',
  ])
    expect(daysInWords(text, 70)).toBe(text)
})
