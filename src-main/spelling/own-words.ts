import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRegular } from '../../db/file/regular-file'
import { swedishOrder } from '../../src-shared/names/swedish-order'
import { longestSpelledWord, mostOwnWords } from '../../src-shared/program/spelling'

/** The words that the user of this laptop has added to the dictionary, in a file of theirs: a word a line. */
export type OwnWords = {
  readonly all: () => readonly string[]
  /** True if the word is one of them, as written or beginning with a capital, as at the beginning of a sentence. */
  readonly has: (word: string) => boolean
  /** Adds a word. Throws the system's error if the file cannot be written; the word is then known until the program is closed. */
  readonly add: (word: string) => void
  readonly remove: (word: string) => void
}

const fileIn = (folder: string): string => join(folder, 'own-words.txt')

const asWord = (line: string): string => line.normalize('NFC').trim()

function readIn(folder: string): string[] {
  try {
    const lines = readRegular(fileIn(folder)).split('\n').map(asWord)
    return lines.filter(word => word !== '' && word.length <= longestSpelledWord).slice(0, mostOwnWords)
  } catch {
    // There is none before the first word. One that cannot be read makes words misspelled, which hinders nobody.
    return []
  }
}

const uncapitalised = (word: string): string => word.slice(0, 1).toLocaleLowerCase('sv') + word.slice(1)

/** Keeps the own words of a profile. They are read when they are first asked for. */
export function ownWordsIn(folder: string): OwnWords {
  let read: Set<string> | undefined
  const words = (): Set<string> => {
    read ??= new Set(readIn(folder))
    return read
  }
  function keep(): void {
    const unfinished = `${fileIn(folder)}.new`
    writeFileSync(unfinished, [...words()].map(word => `${word}\n`).join(''), { flush: true })
    renameSync(unfinished, fileIn(folder))
  }
  return {
    all: () => [...words()].sort(swedishOrder),
    has: word => words().has(asWord(word)) || words().has(uncapitalised(asWord(word))),
    add: word => {
      const added = asWord(word)
      if (added === '' || added.length > longestSpelledWord || words().size >= mostOwnWords) return
      words().add(added)
      keep()
    },
    remove: word => {
      if (words().delete(asWord(word))) keep()
    },
  }
}
