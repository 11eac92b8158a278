/** Line breaks that are not written to XML: vertical tab (Word's soft break), form feed, and NEL from old mainframes. */
const oddBreaks = /[\v\f\u0085]/g
/** Every control character except tab and line breaks, and two code points that are not characters. */
const controls = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu
/** A sign that one of the functions below may change. Nearly every text has none, and is then not searched once for each kind of them. */
const odd = /[^\t\n -~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufffd]/

/**
 * Returns text that XML may contain. Odd breaks become line breaks. Other control characters become spaces, so that the words around them
 * stay apart.
 */
export const withoutControls = (text: string): string =>
  odd.test(text) ? text.replace(oddBreaks, '\n').replace(controls, ' ') : text

/**
 * Returns text for an outgoing file: like `withoutControls`, and with every kind of break (also old Mac's and Unicode's) as one line break,
 * and no unpaired surrogates. All text that leaves the house must pass through it.
 */
export const outgoingText = (text: string): string =>
  odd.test(text) ? withoutControls(text.replace(/\r\n|[\r\u2028\u2029]/g, '\n')).replace(/\p{Surrogate}/gu, ' ') : text

/** The beginnings that make a spreadsheet run text as a formula, including the full-width signs of East Asian keyboards. */
const formula = /^[=+\-@\t\r＝＋－＠]/

/**
 * Returns text for a cell that a spreadsheet interprets, from a file or the clipboard. It is marked as text if it would be run as a
 * formula.
 */
export const unrunText = (text: string): string => (formula.test(text) ? `'${text}` : text)
