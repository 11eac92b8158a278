import { outgoingText } from '../../../src-shared/text/outgoing-text'
import { xmlText } from '../xml-text'

/** Word breaks words by itself, and a soft hyphen left in the text would hide a word from a search. */
const softHyphens = /\u00ad/g

/** Returns text as a Word document may hold it: escaped, with one kind of line break, without control characters and soft hyphens. */
export const wordText = (text: string): string => xmlText(outgoingText(text).replace(softHyphens, ''))
