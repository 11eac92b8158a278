import { metTerms } from '../../db/reads/search/met-terms'
import type { Reader } from '../../db/schema'
import { type Filter, isGroup } from '../../src-shared/lists/list-filter'
import { readWords } from '../../src-shared/names/search-query'
import { type Meets, same } from './naive-filter'

/**
 * Returns which words of a filter a text has, without an index: each word as the list of all words spells it, or in a form that it has of it. A text
 * without letters or digits is looked for as it is written.
 */
export async function meetsIn(read: Reader, { rows }: Filter): Promise<Meets> {
  const conditions = rows.flatMap(row => (isGroup(row) ? row.rows : [row]))
  const known = new Map<string, Awaited<ReturnType<typeof metTerms>>>()
  for (const one of conditions)
    if (one.operator === 'contains') known.set(one.text, await metTerms(read, readWords(one.text)))
  return (text, wanted) => {
    const terms = known.get(wanted) ?? []
    if (terms.length === 0) return same(text).includes(same(wanted))
    const words = ` ${(text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ')} `
    return terms.every(({ spelled, forms }) =>
      [...spelled, ...forms.map(form => ({ words: [form], isPrefix: false }))].some(phrase =>
        words.includes(` ${phrase.words.join(' ')}${phrase.isPrefix ? '' : ' '}`),
      ),
    )
  }
}
