import { folded, wordsOf } from '../../../src-shared/names/folded-text'
import { choiceWords } from '../../../src-shared/text/choice-words'
import { languages } from '../../../src-shared/text/language'
import { sharedWords } from '../../../src-shared/text/shared-words'
import { markLetter } from '../../search/mention-mark'
import { stemOf } from '../../search/word-stem'
import type { MetTerm } from './met-terms'
import { isOneSlip } from './one-slip'

/** The letter of the marks of each list of codes, as migration 0042 makes them. */
const markOf = { kinds: 'k', statuses: 't', confidentialities: 'c' } as const
type Coded = keyof typeof markOf

/** What no row shows a word for, since it is the usual case. */
const unsaid: Readonly<Record<Coded, readonly string[]>> = {
  kinds: [],
  statuses: ['held'],
  confidentialities: ['open'],
}

/** The mark of a code, and the words it is shown as in one language: without marks over letters, and by their stems. */
type Label = {
  readonly mark: string
  readonly words: readonly string[]
  readonly stems: readonly string[]
  /** True if a word of it is also met by the last part: Frukostmöte by möte. A state is found by its whole word only. */
  readonly hasParts: boolean
}

const labelsOf = (coded: Coded): Label[] =>
  languages.flatMap(language =>
    Object.entries(choiceWords(coded, sharedWords(language)))
      .filter(([code]) => !unsaid[coded].includes(code))
      .map(([code, label]) => {
        const words = wordsOf(label.toLowerCase())
        const mark = `${markLetter}${markOf[coded]}${code.replaceAll('_', '')}`
        return { mark, words: words.map(folded), stems: words.map(stemOf), hasParts: coded === 'kinds' }
      }),
  )

let labels: readonly Label[] | undefined

const isPartOf = (stem: string, word: string): boolean => {
  for (let at = 3; at <= word.length - 3; at += 1) if (stemOf(word.slice(at)) === stem) return true
  return false
}

function isCalled({ words, stems, hasParts }: Label, { term, forms, isKnown }: MetTerm): boolean {
  const [first = ''] = term.words
  const typed = term.words.map(folded)
  const whole = ` ${words.join(' ')} `
  if (whole.includes(` ${typed.join(' ')}${term.isPrefix ? '' : ' '}`)) return true
  if (words.join('') === typed.join('')) return true
  if (term.words.length > 1) return false
  const stem = stemOf(first)
  const stemFolded = folded(stem)
  return words.some(
    (word, at) =>
      stems[at] === stem ||
      forms.some(form => folded(form) === word) ||
      (hasParts && stem.length > 2 && isPartOf(stemFolded, word)) ||
      (!isKnown && first.length > 4 && isOneSlip(folded(first), word)),
  )
}

/** Returns the marks of the types, states and visibilities that a term finds by their words, in either language of the window. */
export function marksOfCodes(term: MetTerm): string[] {
  labels ??= (['kinds', 'statuses', 'confidentialities'] as const).flatMap(labelsOf)
  return [...new Set(labels.filter(label => isCalled(label, term)).map(({ mark }) => mark))]
}
