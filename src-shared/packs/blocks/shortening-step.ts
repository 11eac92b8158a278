/** What can be left out of a pack. A page start leaves nothing out: the part flows on where the part before it ends. */
export const shorteningKinds = [
  'page-start',
  'key-figures',
  'third-ask',
  'result-text',
  'picture',
  'older-ask',
  'gap-table',
  'done-commitment',
  'date',
  'process',
  'months',
  'aims',
  'counted-issue',
  'commitment',
  'late-row',
  'appendix-row',
] as const
export type ShorteningKind = (typeof shorteningKinds)[number]

/**
 * One thing that can be left out. `for` says what it helps: only page 1, so that it stays one page, or the number of pages in all. A writer
 * takes the first ones of that sort until the pages suffice, in order. Where a whole table goes, what went before it may come back. `drops`
 * are the ids of the blocks or rows that disappear; the picture of an issue is `ID:picture`, the text of a result `ID:text`, and the page
 * start of a part `start:ID`.
 */
export type Shortening = {
  readonly kind: ShorteningKind
  readonly for: 'first-page' | 'pages'
  readonly drops: readonly string[]
}
