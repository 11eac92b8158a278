import { expect, test } from 'vitest'
import { confidentialities, interactionKinds, interactionStatuses } from '../../src-shared/log/interaction'
import { clock, longDate, quarterName, week } from '../../src-shared/text/dates'
import { languages } from '../../src-shared/text/language'
import { sharedWords } from '../../src-shared/text/shared-words'

test.each(languages)('in %s every form, status and confidentiality has a word', language => {
  const words = sharedWords(language)
  for (const kind of interactionKinds) expect(words.kinds[kind]).toMatch(/\S/)
  for (const status of interactionStatuses) expect(words.statuses[status]).toMatch(/\S/)
  for (const value of confidentialities) expect(words.confidentialities[value]).toMatch(/\S/)
})

test('a refusal says what happened, what is safe and what to do', () => {
  const sentence = sharedWords('sv').refusal({
    code: 'store-is-newer',
    file: 'kontor.talan',
    storeVersion: 9,
    programVersion: 5,
  })
  expect(sentence).toBe(
    'Kontorsdatabasen kontor.talan kommer från en nyare version av Talan (version 9, den här läser till och med 5). Den är orörd. Uppdatera Talan och öppna den igen.',
  )
})

test('days and times are written as Swedish authorities write them', () => {
  expect(longDate('2026-11-24', 'sv')).toBe('tisdag 24 november 2026')
  expect(clock('09:15', 'sv')).toBe('kl. 9.15')
  expect(week('2026-11-24', 'sv')).toBe('v. 48')
  expect(week('2027-01-01', 'sv')).toBe('v. 53')
  expect(quarterName({ year: 2026, number: 4 }, 'sv')).toBe('kvartal 4 2026')
})
