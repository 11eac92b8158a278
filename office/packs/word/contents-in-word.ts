import type { Contents, PageSectionId } from '../../../src-shared/packs/blocks/pack-pages'
import type { WordBlock } from '../../files/word/word-model'
import { paragraphOf, says } from '../../files/word/word-paragraph'
import { textRun } from '../../files/word/word-run'

/** Returns the name that links to a part of a report lead to; page 1 for null. */
export const bookmarkOf = (section: PageSectionId | null): string => `talan_${section ?? 'first'}`

/** Returns the list of contents. Each line leads to its part, and the program that shows the document reckons the pages. */
export const contentsInWord = ({ heading, entries }: Contents): WordBlock[] =>
  entries.length === 0
    ? []
    : [
        says('Heading1', heading, { before: 0 }),
        ...entries.map(entry => {
          const to = bookmarkOf(entry.section)
          return paragraphOf('Contents', [
            {
              kind: 'link',
              to,
              runs: [textRun(entry.heading), { kind: 'tab' }, { kind: 'field', code: `PAGEREF ${to} \\h`, shown: '' }],
            },
          ])
        }),
      ]
