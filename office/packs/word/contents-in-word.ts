import type { PackPages, PageSectionId } from '../../../src-shared/packs/blocks/pack-pages'
import type { WordBlock } from '../../files/word/word-model'
import { paragraphOf, says } from '../../files/word/word-paragraph'
import { textRun } from '../../files/word/word-run'
import type { EstimatedPages } from './estimated-pages'

/** Returns the name that links to a part of a report lead to; page 1 for null. */
export const bookmarkOf = (section: PageSectionId | null): string => `talan_${section ?? 'first'}`

/** Returns the list of contents. Each line leads to its part, and its number is a field that the program showing it reckons. */
export function contentsInWord({ contents }: PackPages, { starts }: EstimatedPages): WordBlock[] {
  const { heading, entries } = contents
  if (entries.length === 0) return []
  const lines = entries.map(entry => {
    const to = bookmarkOf(entry.section)
    const page = entry.section === null ? 1 : starts.get(entry.section)
    const number = { kind: 'field', code: `PAGEREF ${to} \\h`, shown: String(page ?? '') } as const
    return paragraphOf('Contents', [{ kind: 'link', to, runs: [textRun(entry.heading), { kind: 'tab' }, number] }])
  })
  return [says('Heading1', heading, { before: 0 }), ...lines]
}
