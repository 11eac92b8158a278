import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ownWordsIn } from '../../src-main/spelling/own-words'
import { longestSpelledWord } from '../../src-shared/program/spelling'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'talan-own-words-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const file = () => join(folder, 'own-words.txt')

test('an added word is known, also with a capital first, and still after a restart', () => {
  const words = ownWordsIn(folder)
  expect(words.has('tjejgruppen')).toBe(false)
  words.add('tjejgruppen')
  words.add('Ádjá')
  expect(['tjejgruppen', 'Tjejgruppen', 'TJEJGRUPPEN', 'Ádjá', 'ádjá'].map(words.has)).toEqual([
    true,
    true,
    false,
    true,
    false,
  ])
  expect(ownWordsIn(folder).all()).toEqual(['Ádjá', 'tjejgruppen'])
  expect(readFileSync(file(), 'utf8')).toBe('tjejgruppen\nÁdjá\n')
})

test('a word with its marks apart is the same word', () => {
  const words = ownWordsIn(folder)
  words.add('Ánná'.normalize('NFD'))
  expect(words.has('Ánná')).toBe(true)
  expect(words.all()).toEqual(['Ánná'])
})

test('a removed word is unknown again', () => {
  const words = ownWordsIn(folder)
  words.add('banana')
  words.remove('banana')
  expect(words.has('banana')).toBe(false)
  expect(ownWordsIn(folder).all()).toEqual([])
})

test('a file that somebody else has written is read with its empty and endless lines left out', () => {
  writeFileSync(file(), `ett\n\n  två \r\n${'x'.repeat(longestSpelledWord + 1)}\n`)
  expect(ownWordsIn(folder).all()).toEqual(['ett', 'två'])
})
