/** The named letters and signs of HTML from 160 to 255, in the order of their codes. */
const latin =
  `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro
para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute
Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN
szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute
ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`.split(/\s+/)

/** Signs outside those, as they occur in Swedish texts. */
const signs: readonly (readonly [string, string])[] = [
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['hellip', '…'],
  ['bull', '•'],
  ['euro', '€'],
  ['Scaron', 'Š'],
  ['scaron', 'š'],
]

const named = new Map([...latin.map((name, index) => [name, String.fromCodePoint(160 + index)] as const), ...signs])

/** Returns the letter of a number in HTML, or the reference itself if no letter has that number. */
function letterOf(code: number, reference: string): string {
  const isLetter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isLetter ? String.fromCodePoint(code) : reference
}

/** Returns a text with its references to letters (`&amp;`, `&#229;`, `&aring;`) replaced once. Unknown ones are kept. */
export const withLetters = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]\w{1,9}));/g, (reference, ten, sixteen, name) => {
        if (ten !== undefined) return letterOf(Number(ten), reference)
        if (sixteen !== undefined) return letterOf(Number.parseInt(sixteen, 16), reference)
        return named.get(name) ?? reference
      })
    : text

/** Returns the words of a piece of HTML. Each paragraph, heading, item and line break ends a line. */
export const textOfMarkup = (html: string): string =>
  withLetters(
    html
      .replace(/\s+/gu, ' ')
      .replace(/<(?:br|\/p|\/li|\/h[1-6]|\/div|\/tr)\b[^<>]*>/gi, '\n')
      .replace(/<[^<>]*>/g, ''),
  )

/** Returns a text of several lines, each without surrounding blanks, with at most one empty line between two. */
export const tidyLines = (text: string): string =>
  text
    .split('\n')
    .map(line => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
