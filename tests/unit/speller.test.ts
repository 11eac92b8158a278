import { beforeAll, describe, expect, test } from 'vitest'
import { makeSpeller, type Speller } from '../../src-store/spelling/speller'

let speller: Speller
beforeAll(async () => {
  speller = await makeSpeller()
})

const right = (words: string) => expect(speller.misspelled(words.split(' '))).toEqual([])

describe('spelling', () => {
  test('the Swedish of a meeting is right', () => {
    right('Vi träffade utskottets ordförande och föreslog att etappen går före i planen')
    right('möte möten mötet mötena järnväg järnvägen järnvägens budskapet kommunalrådet remissvaret')
  })

  test('compounds that no dictionary lists are right', () => {
    right('järnvägsutredning järnvägsutredningen elnätskapacitet gruvnäringen bredbandsutbyggnaden landsbygdspolitiken')
    right('godsstråket samrådsunderlag regionutvecklingsnämnden kommundirektörsmöte klimatomställningen')
  })

  test('a compound with a hyphen, also one that is left hanging, is right when its parts are', () => {
    right('EU-kommissionen gräns- nord-sydlig')
  })

  test('British English is right in the same text', () => {
    right("We met the Commission's organisation about labour and the programme don't")
  })

  test('misspelled words are told as they were given', () => {
    const given = ['järnvävg', 'utredningg', 'skicckar', 'recieve', 'möte', 'Planeen']
    expect(speller.misspelled(given)).toEqual(['järnvävg', 'utredningg', 'skicckar', 'recieve', 'Planeen'])
    const apart = 'mööte'.normalize('NFD')
    expect(speller.misspelled([apart, 'möte'.normalize('NFD')])).toEqual([apart])
  })

  test('numbers, codes and abbreviations in capitals are no words', () => {
    right('2026-11-24 E4 SFS2010 EU EU:s SKR:s MEPs a – …')
  })

  test('the likeliest word comes first, in the language that is asked for', () => {
    expect(speller.suggestions('skicckar', 'sv')[0]).toBe('skickar')
    expect(speller.suggestions('järnvävg', 'en')).toContain('järnväg')
    expect(speller.suggestions('recieve', 'en')[0]).toBe('receive')
    for (const word of ['skicckar', 'recieve', 'xqzvwk']) expect(speller.suggestions(word, 'sv').length).toBeLessThan(6)
  })

  test('an endless word is answered', () => {
    expect(speller.misspelled(['ä'.repeat(60)])).toHaveLength(1)
    expect(speller.suggestions('ä'.repeat(60), 'sv')).toEqual([])
  })
})
