import english from 'dictionary-en-gb'
import swedish from 'dictionary-sv'
import { Hunspell } from 'hunspell-wasm'
import makeProgram from 'hunspell-wasm/wasm/hunspell.js'
import program from 'hunspell-wasm/wasm/hunspell.wasm?url&inline'
import type { Language } from '../../src-shared/text/language'
import { isNoWord } from './no-word'

/** Knows the spelling of Swedish and British English, from dictionaries that ship with the program. */
export type Speller = {
  /** Returns the words that neither language knows, as they were given. */
  readonly misspelled: (words: readonly string[]) => string[]
  /** Returns what a misspelled word may have been meant as, the likeliest first. The given language comes before the other. */
  readonly suggestions: (word: string, first: Language) => string[]
}

/** The most suggestions of a word: those of the first language, those of the other, and in all. */
const most = { ofFirst: 4, ofOther: 2, inAll: 5 }

const bytesOf = (address: string): Uint8Array => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')

/** The library's own types leave out that its program can be given as bytes. Otherwise it would look for a file beside itself. */
const programFrom = makeProgram as (given: { readonly wasmBinary: Uint8Array }) => Promise<object>

/** As the dictionaries write it: one code point a letter, and the typewriter's apostrophe. */
const asInDictionary = (word: string): string => word.normalize('NFC').replace(/[’ʼ]/gu, "'")

/** Loads the dictionaries: about a second of work, and about 50 MB while they are kept. */
export async function makeSpeller(): Promise<Speller> {
  const loaded = await programFrom({ wasmBinary: bytesOf(program) })
  const dictionaries: Readonly<Record<Language, Hunspell>> = {
    sv: new Hunspell(loaded, textOf(swedish.aff), textOf(swedish.dic)),
    en: new Hunspell(loaded, textOf(english.aff), textOf(english.dic)),
  }
  const isRight = (word: string): boolean =>
    isNoWord(word) || Object.values(dictionaries).some(dictionary => dictionary.testSpelling(word))
  const guesses = (language: Language, word: string, count: number) =>
    dictionaries[language].getSpellingSuggestions(word).slice(0, count)
  return {
    misspelled: words => words.filter(word => !isRight(asInDictionary(word))),
    suggestions: (word, first) => {
      const written = asInDictionary(word)
      // No English word has these letters.
      const isSwedish = /[åäö]/iu.test(written)
      const [one, other]: readonly Language[] = first === 'sv' || isSwedish ? ['sv', 'en'] : ['en', 'sv']
      const found = [
        ...guesses(one ?? first, written, most.ofFirst),
        ...(isSwedish ? [] : guesses(other ?? first, written, most.ofOther)),
      ]
      return [...new Set(found)].slice(0, most.inAll)
    },
  }
}
