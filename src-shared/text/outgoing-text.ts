/** Breaks that no XML may hold: Word's soft one, a page's, and the one of old mainframes. */
const oddBreaks = /[\v\f\u0085]/g
/** Every other control character but a tab and a line break, and two that are no characters. */
const controls = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu

/** Text as XML may hold it: a break is a line break, and another control character a space, so that words on either side of it stay apart. */
export const withoutControls = (text: string): string => text.replace(oddBreaks, '\n').replace(controls, ' ')

/**
 * Text as it is to leave in any file: as `withoutControls`, and with every break there is, the old Mac's and Unicode's too, written as one line
 * break, and no half of a letter. To be asked of all text that leaves.
 */
export const outgoingText = (text: string): string =>
  withoutControls(text.replace(/\r\n|[\r\u2028\u2029]/g, '\n')).replace(/\p{Surrogate}/gu, ' ')

/** What a spreadsheet would run as a formula, also in the full-width signs of East Asian keyboards. */
const formula = /^[=+\-@\t\r＝＋－＠]/

/** Text as a cell that a spreadsheet reads by itself, from a file or the clipboard: marked as text where it would be run as a formula. */
export const unrunText = (text: string): string => (formula.test(text) ? `'${text}` : text)
