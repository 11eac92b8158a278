import type { LineLook } from '../../../src-shared/paper/fitted-lines'
import { softHyphenated } from '../../../src-shared/paper/hyphenation'
import { letterWidth } from '../../../src-shared/paper/letter-widths'
import type { Language } from '../../../src-shared/text/language'
import { xmlText } from '../../files/xml-text'

/** How much of a line a word takes before it may be broken. */
const wide = 0.6

/**
 * Returns a text as HTML. Only a word that takes most of its line may be broken, at a joint or by the patterns of the language: the page is
 * printed without a script that could take away the hyphens that are not needed, and they would hide words from a search in the PDF.
 */
export function textHtml(text: string, { width, size, weight }: LineLook, language: Language): string {
  return text
    .split(/( +)/)
    .map(word => xmlText(letterWidth(word, size, weight) > width * wide ? softHyphenated(word, language) : word))
    .join('')
}

/** Returns the numbers of the sources of a text as HTML; they stay on the line of its last word. */
export const notesHtml = (numbers: readonly number[]): string =>
  numbers.length === 0 ? '' : `&nbsp;<span class="ref">[${numbers.join(', ')}]</span>`
