import { mostSpelledWords } from '../../src-shared/program/spelling'
import type { Language } from '../../src-shared/text/language'
import type { ReportBug } from '../../src-store/answer'
import { spellingThread } from '../../src-store/spelling/spelling-thread'
import type { StoreClient } from '../../src-store/store-client'
import { type OwnWords, ownWordsIn } from './own-words'

/** The spelling of what is written in the window. Everything it needs is on this laptop: the dictionaries ship with the program. */
export type Spelling = {
  /** Returns the words that are in no dictionary, no name of the open office and not among the own words of this laptop. */
  readonly misspelled: (words: readonly string[]) => Promise<readonly string[]>
  readonly suggestions: (word: string, first: Language) => Promise<readonly string[]>
  readonly own: OwnWords
}

type Needed = {
  readonly folder: string
  readonly store: Pick<StoreClient, 'have'>
  readonly reportBug: ReportBug
}

/** Names of the register are right. An office that is not open has none. */
async function namesAmong({ store }: Needed, words: readonly string[]): Promise<readonly string[]> {
  try {
    return await store.have('names-among', { words })
  } catch {
    return []
  }
}

/** Returns the spelling of a profile. Nothing is loaded before the first word. */
export function spellingFor(needed: Needed): Spelling {
  const thread = spellingThread(fault => needed.reportBug('spelling', 'spelling', fault))
  const own = ownWordsIn(needed.folder)
  return {
    misspelled: async given => {
      const unknown = (await thread.misspelled(given.slice(0, mostSpelledWords))).filter(word => !own.has(word))
      if (unknown.length === 0) return []
      const names = new Set(await namesAmong(needed, unknown))
      return unknown.filter(word => !names.has(word))
    },
    suggestions: thread.suggestions,
    own,
  }
}
