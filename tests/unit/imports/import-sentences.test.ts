import { expect, test } from 'vitest'
import { parseMap } from '../../../office/imports/mapping/check-map'
import { droppedColumns, droppedKinds } from '../../../src-shared/imports/dropped'
import { importVerbs } from '../../../src-shared/imports/import-verb'
import { mapProblems } from '../../../src-shared/imports/map-problem'
import { passedOverWords } from '../../../src-shared/imports/passed-over'
import { mapProblemEn } from '../../../src-shared/text/en/map-problem'
import { importFieldLabel } from '../../../src-shared/text/imports/import-field-label'
import { importWords } from '../../../src-shared/text/imports/import-reason'
import { mapProblemSv } from '../../../src-shared/text/sv/map-problem'

const languages = ['sv', 'en'] as const
const ofMap = { sv: mapProblemSv, en: mapProblemEn } as const

test('every problem of a map has a sentence of its own in both languages, with and without the heading it is about', () => {
  for (const language of languages) {
    expect(Object.keys(ofMap[language]).sort()).toEqual([...mapProblems].sort())
    for (const where of ['', 'Datum']) {
      const sentences = mapProblems.map(code => ofMap[language][code](where))
      expect(new Set(sentences).size).toBe(mapProblems.length)
      // What is wrong, and then what to do.
      for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.+[.:,;] .+\.$/u)
      expect(sentences.join()).not.toMatch(/undefined|null|\s\s/)
    }
    const named = mapProblems.filter(code => ofMap[language][code]('Datum').includes('Datum'))
    expect(named).toEqual(['not-a-map', 'no-such-column', 'column-twice', 'field-twice'])
  }
  expect(mapProblemSv['no-such-column']('Dag')).not.toBe(mapProblemEn['no-such-column']('Dag'))
})

test('what a map is refused for is one of the problems that have a sentence', () => {
  const found = ['{', '{}', '{"talanMap":2,"kind":"interactions","columns":[]}'].flatMap(text => {
    const map = parseMap(text)
    return Array.isArray(map) ? map.map(({ code }) => code) : []
  })
  expect(new Set(found)).toEqual(new Set(['not-json', 'not-a-map']))
  expect(found.every(code => mapProblems.some(one => one === code))).toBe(true)
})

test('everything that is left out or passed over, and every verb, has its own words in both languages', () => {
  for (const language of languages) {
    const { verbs, passedOver } = importWords(language)
    const leftOut = droppedKinds.map(kind => importFieldLabel(kind, language))
    expect(Object.keys(verbs)).toEqual([...importVerbs])
    expect(Object.keys(passedOver).sort()).toEqual([...passedOverWords].sort())
    for (const words of [leftOut, Object.values(passedOver), Object.values(verbs)]) {
      expect(new Set(words).size).toBe(words.length)
      for (const word of words) expect(word).toMatch(/^\p{Lu}\S/u)
    }
    // A column that holds what is left out is chosen by name.
    for (const kind of droppedColumns) expect(importFieldLabel(kind, language)).not.toBe(kind)
  }
  expect(droppedKinds.filter(kind => importFieldLabel(kind, 'sv') === importFieldLabel(kind, 'en'))).toEqual([])
})
