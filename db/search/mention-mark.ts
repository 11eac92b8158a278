import type { Mentioned } from '../../src-shared/text/note/note-parts'

/** The letter that every mark begins with. It is of those set aside for private use, so nobody can type it. */
export const markLetter = '\ue000'

/** Returns the mark of an interaction whose note mentions a record: one word of the index, with the id of the record in it. */
export const mentionMark = ({ kind, id }: Mentioned): string =>
  `${markLetter}m${kind}${id.replace(/[^0-9A-Za-z]/gu, '').toLowerCase()}`
