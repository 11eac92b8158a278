import { parentPort } from 'node:worker_threads'
import { makeSpeller } from './spelling/speller'
import type { SpellingAnswer, SpellingQuestion } from './spelling/spelling-messages'

/** Knows the spelling in a separate thread: loading the words and guessing what was meant must hold up no key. */
const speller = await makeSpeller()

parentPort?.on('message', (asked: SpellingQuestion) => {
  const words = 'words' in asked ? speller.misspelled(asked.words) : speller.suggestions(asked.word, asked.first)
  parentPort?.postMessage({ id: asked.id, words } satisfies SpellingAnswer)
})
