import { expect, test } from 'vitest'
import { ownOnPaper } from '../../../src-shared/briefings/own-fit'
import { ownItems } from '../../../src-shared/briefings/own-items'

test('a message is a line, whose first sentence is said and the rest explains it', () => {
  expect(
    ownItems('messages', 'En korridor. Godset och persontrafiken hänger ihop.\nFyra regioner säger samma sak.'),
  ).toEqual([
    { title: 'En korridor.', more: 'Godset och persontrafiken hänger ihop.' },
    { title: 'Fyra regioner säger samma sak.', more: '' },
  ])
})

test('with blank lines between them, a message is a paragraph whose first line is said', () => {
  expect(ownItems('messages', 'En korridor\nGodset hänger ihop.\n\nEn tidplan\nÄven norr om Skellefteå.')).toEqual([
    { title: 'En korridor', more: 'Godset hänger ihop.' },
    { title: 'En tidplan', more: 'Även norr om Skellefteå.' },
  ])
})

test('a question is a line, with or without a sign before it', () => {
  expect(ownItems('questions', '- Vad kan utskottet göra?\n2. Vilka siffror saknas?\nRäckte underlaget?')).toEqual([
    { title: 'Vad kan utskottet göra?', more: '' },
    { title: 'Vilka siffror saknas?', more: '' },
    { title: 'Räckte underlaget?', more: '' },
  ])
})

test('what we want and what is practical are one thing each', () => {
  expect(ownItems('purpose', 'Besked om planen.\nDebatten är den 16 december.')).toEqual([
    { title: 'Besked om planen.', more: 'Debatten är den 16 december.' },
  ])
  expect(ownItems('logistics', 'Legitimation.\nEntré kl. 12.45.')).toEqual([
    { title: 'Legitimation. Entré kl. 12.45.', more: '' },
  ])
  expect(ownItems('avoid', ' \n ')).toEqual([])
})

test('the fourth message has no room, and a text that is too long is cut after a whole word', () => {
  const { kept, left } = ownOnPaper('messages', 'Ett.\nTvå.\nTre.\nFyra.\nFem.')
  expect([kept.map(({ title }) => title), left]).toEqual([['Ett.', 'Två.', 'Tre.'], 2])
  const long = ownOnPaper('questions', `${'mycket '.repeat(80)}långt`)
  expect(long.kept[0]).toMatchObject({ isCut: true, titleLines: 2 })
  expect(long.kept[0]?.title).toMatch(/ mycket\u00a0…$/)
})
