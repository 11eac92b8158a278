/**
 * What a reader passes over on purpose. The first words are about the file, such as its empty rows. The others are about its records, and what
 * of another office’s archive stays behind.
 */
export const passedOverWords = [
  'private',
  'blank',
  'preamble',
  'totals',
  'exchange-address',
  'replaced',
  'outside',
  'reply',
  'cancel',
  'counter',
  'declinecounter',
  'refresh',
  'todo',
  'journal',
  'freebusy',
  'group',
  'room',
  'thing',
  'repeated',
  'undated',
  'documents',
  'meetings',
  'other-pages',
  'secrecy-marked',
  'only-secret',
  'drafts',
  'closed-commitments',
  'attachments',
  'positions',
  'asks',
  'processes',
  'briefings',
  'reports',
  'texts',
  'indicators',
  'removed',
  'other',
] as const

/** A word for something that is passed over. Each has a text in both languages. */
export type PassedOverWord = (typeof passedOverWords)[number]

/** How many of each were passed over. What was not has no entry. */
export type PassedOver = Readonly<Partial<Record<PassedOverWord, number>>>

/** Returns the words with what was passed over of each, in the order of the words. */
export const passedOverOf = (passedOver: PassedOver): readonly (readonly [PassedOverWord, number])[] =>
  passedOverWords.flatMap(word => {
    const count = passedOver[word] ?? 0
    return count > 0 ? [[word, count] as const] : []
  })
