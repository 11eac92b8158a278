import type { SearchTerm } from '../../src-shared/domain/search-query'

const phrase = ({ words, isPrefix }: SearchTerm): string => `"${words.join(' ')}"${isPrefix ? '*' : ''}`

/**
 * Terms in the index's own syntax, quoted so that nothing typed is taken for it. One letter begins half of all words: beside
 * other words it waits for the next letter, and alone it is a word of its own.
 */
export function matching(terms: readonly SearchTerm[]): string {
  const isLetter = ({ words, isPrefix }: SearchTerm) =>
    isPrefix && words.length === 1 && [...(words[0] ?? '')].length === 1
  const telling = terms.filter(term => !isLetter(term))
  return (telling.length > 0 ? telling : terms.map(term => ({ ...term, isPrefix: false }))).map(phrase).join(' AND ')
}
