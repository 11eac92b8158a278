import { expect, test } from 'vitest'
import { type ReadProblemCode, readProblems } from '../../../../src-shared/imports/read-problem'
import { Unreadable, unreadableReasons } from '../../../../src-shared/imports/unreadable'
import { readProblemEn } from '../../../../src-shared/text/en/read-problem'
import { unreadableEn } from '../../../../src-shared/text/en/unreadable'
import { placeWords, problemSentence, unreadableSentence } from '../../../../src-shared/text/read-words'
import { readProblemSv } from '../../../../src-shared/text/sv/read-problem'
import { unreadableSv } from '../../../../src-shared/text/sv/unreadable'

const codes = Object.keys(readProblems) as ReadProblemCode[]
const languages = ['sv', 'en'] as const
const nothingRead = { sv: 'Inget är läst.', en: 'Nothing was read.' }

test('every reason not to read a file has its own sentences in both languages', () => {
  expect(Object.keys(unreadableSv).sort()).toEqual([...unreadableReasons].sort())
  expect(Object.keys(unreadableEn).sort()).toEqual([...unreadableReasons].sort())
  for (const language of languages) {
    const sentences = unreadableReasons.map(reason => unreadableSentence(language, 'logg.xlsx', new Unreadable(reason)))
    expect(new Set(sentences).size).toBe(unreadableReasons.length)
    for (const sentence of sentences) {
      expect(sentence).toContain('logg.xlsx')
      // What is safe is in the middle, and after it what to do.
      expect(sentence).toMatch(new RegExp(`\\. ${nothingRead[language]} .+\\.$`))
      expect(sentence).not.toMatch(/undefined|null|\s\s/)
    }
  }
})

test('every problem of a row has its own sentences in both languages, with and without words of the file', () => {
  expect(Object.keys(readProblemSv).sort()).toEqual([...codes].sort())
  expect(Object.keys(readProblemEn).sort()).toEqual([...codes].sort())
  const words = [{}, { said: 'v. 43' }, { said: '7', proposed: '2' }, { said: 'v. 43', proposed: '2025-10-20' }]
  for (const language of languages)
    for (const word of words) {
      const sentences = codes.map(code => problemSentence(language, { code, ...word }))
      expect(new Set(sentences).size).toBe(codes.length)
      // What the file says, and then what to do.
      for (const sentence of sentences) expect(sentence).toMatch(/^\S.+[.;] .+\.$/)
      expect(sentences.join()).not.toMatch(/undefined|null|\s\s/)
    }
})

test('a problem that lets no row in says so', () => {
  for (const code of codes.filter(one => readProblems[one] === 'error')) {
    expect(problemSentence('sv', { code })).toMatch(/läses inte in/)
    expect(problemSentence('en', { code })).toMatch(/is not imported/)
  }
})

test('a sentence about a file names sheet, line and column', () => {
  const broken = new Unreadable('broken', { sheet: 'Logg', line: 3, column: 12 })
  expect(unreadableSentence('sv', 'logg.xlsx', broken)).toMatch(
    /^logg\.xlsx är skadad eller avkortad \(bladet ”Logg”, rad 3, kolumn 12\)\. /,
  )
  expect(unreadableSentence('en', 'log.xlsx', broken)).toMatch(/ \(the sheet “Logg”, line 3, column 12\)\. /)
})

test('a sentence about a row names the field as the office calls it, or as the file does', () => {
  const week = { code: 'week-without-day', field: 'startsOn', said: 'v. 43 2025', proposed: '2025-10-20' } as const
  expect(problemSentence('sv', week)).toBe(
    'Dag: ”v. 43 2025” är en vecka och ingen dag. Välj dagen; måndagen är 2025-10-20.',
  )
  expect(problemSentence('en', { code: 'error-cell', field: 'H12', said: '#DIV/0!' })).toMatch(/^Cell H12: .*#DIV\/0!/)
  expect(problemSentence('sv', { code: 'unknown-value', field: 'DURATION', said: 'PX' })).toMatch(/^Fältet DURATION: /)
  expect(problemSentence('sv', { code: 'unknown-value', field: '14' })).toMatch(/^Rad 14: /)
})

test('a place is a sheet and a line, or the number of a record', () => {
  expect(placeWords('sv', { sheet: 'Logg', line: 12 })).toBe('bladet ”Logg”, rad 12')
  expect(placeWords('en', { sheet: null, line: 3 }, 'record')).toBe('record 3')
})
