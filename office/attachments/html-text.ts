/** Parts without text of their own: comments, and all of a style, script or title, up to its end or the end of the page. */
const unread = /<!--[\s\S]*?(?:-->|$)|<(style|script|title)\b[\s\S]*?(?=<\/\1|$)/gi

/** A tag that begins or ends a line. */
const block = /<\/?(?:p|div|br|tr|table|ul|ol|li|h[1-6]|blockquote|hr|pre|section|article|header|footer)\b[^<>]*>/gi
const cell = /<\/?t[dh]\b[^<>]*>/gi
const tag = /<[a-z/!?][^<>]*>/gi

/** The entities for the letters and signs of Swedish and English. Every other entity is left as it is written. */
const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '' },
  ...{
    aring: 'å',
    auml: 'ä',
    ouml: 'ö',
    Aring: 'Å',
    Auml: 'Ä',
    Ouml: 'Ö',
    eacute: 'é',
    Eacute: 'É',
    uuml: 'ü',
    Uuml: 'Ü',
  },
  ...{ aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø', agrave: 'à', egrave: 'è', ccedil: 'ç', szlig: 'ß' },
  ...{ ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', euro: '€', sect: '§', deg: '°', frac12: '½' },
  ...{ lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»' },
}

function entity(whole: string, code: string): string {
  if (!code.startsWith('#')) return Object.hasOwn(named, code) ? (named[code] ?? whole) : whole
  const number = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1))
  return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : ''
}

/**
 * Returns the text of a page or an HTML letter, line by line, for search. The page is read in one pass whatever it holds, since anyone can
 * send a letter.
 */
export const htmlText = (html: string): string =>
  html
    .replace(unread, ' ')
    .replace(block, '\n')
    .replace(cell, ' ')
    .replace(tag, '')
    .replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]\w{1,9});/gi, entity)
    .split('\n')
    .map(line => line.split(/\s+/).filter(Boolean).join(' '))
    .filter(Boolean)
    .join('\n')
