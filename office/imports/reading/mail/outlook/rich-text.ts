import { decompressRTF } from '@kenjiuno/decompressrtf'
import { longestPlainText } from '../../../../../src-shared/log/log-limits'
import { fromCodePage } from './code-pages'

/** Larger texts are not unpacked. */
const largestPacked = 2 * 1024 * 1024

/** Groups within groups are read to this depth. */
const deepest = 500

/** Groups whose content is no text of the letter. Groups that begin with `\*` are left out too. */
const unread = new Set(
  'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf footnote fldinst filetbl listtable xe tc'.split(
    ' ',
  ),
)

/** Words of the format that are a sign of the text. */
const signs: Readonly<Record<string, string>> = {
  ...{ par: '\n', line: '\n', row: '\n', sect: '\n', page: '\n', tab: '\t', cell: '\t' },
  ...{ emdash: '—', endash: '–', bullet: '•', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”' },
  ...{ emspace: ' ', enspace: ' ', '~': ' ', _: '-', '{': '{', '}': '}', '\\': '\\', '\n': '\n', '\r': '\n' },
}

/** The code pages by the number of a font’s character set. */
const pageOfCharset: Readonly<Record<number, number>> = {
  ...{
    0: 1252,
    77: 10000,
    128: 932,
    129: 949,
    134: 936,
    136: 950,
    161: 1253,
    162: 1254,
    163: 1258,
    177: 1255,
    178: 1256,
  },
  ...{ 186: 1257, 204: 1251, 222: 874, 238: 1250 },
}

/** What holds in a group until it ends. `skipped` is how many characters stand for one in Unicode, for older programs. */
type Group = { readonly isUnread: boolean; readonly isHidden: boolean; readonly skipped: number; readonly font: number }

const token = /\\'([0-9a-fA-F]{2})|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)|[\r\n]+/gy

/**
 * Returns the text of a letter in Rich Text Format, given as one character for each byte. A letter that was HTML has its tags in groups that
 * are left out, and its text beside them, so it needs no rule of its own.
 */
export function textOfRichText(rich: string, usualPage: number): string {
  const pages = new Map<number, number>()
  const groups: Group[] = []
  let group: Group = { isUnread: false, isHidden: false, skipped: 1, font: -1 }
  let [page, text, bytes, toSkip] = [usualPage, '', '', 0]
  const flush = () => {
    if (bytes !== '') text += fromCodePage(Buffer.from(bytes, 'latin1'), pages.get(group.font) ?? page)
    bytes = ''
  }
  const isShown = () => !group.isUnread && !group.isHidden
  token.lastIndex = 0
  for (let found = token.exec(rich); found !== null && text.length < longestPlainText; found = token.exec(rich)) {
    const [, code, word, number, sign, brace, plain] = found
    if (code !== undefined || plain !== undefined) {
      const letters = code === undefined ? (plain ?? '') : String.fromCharCode(Number.parseInt(code, 16))
      if (isShown()) bytes += letters.slice(toSkip)
      toSkip = Math.max(0, toSkip - letters.length)
      continue
    }
    toSkip = 0
    flush()
    if (brace === '{') {
      if (groups.length >= deepest) break
      groups.push(group)
    } else if (brace === '}') group = groups.pop() ?? group
    else if (sign === '*') group = { ...group, isUnread: true }
    else if (word === 'bin') token.lastIndex += Math.max(0, Number(number ?? 0))
    else if (word === 'ansicpg' && number !== undefined && number !== '0') page = Number(number)
    else if (word === 'f') group = { ...group, font: Number(number) }
    else if (word === 'fcharset' && group.isUnread) {
      const own = pageOfCharset[Number(number)]
      if (own !== undefined) pages.set(group.font, own)
    } else if (word === 'plain') group = { ...group, isHidden: false }
    else if (word === 'v') group = { ...group, isHidden: number !== '0' }
    else if (word === 'uc') group = { ...group, skipped: Math.min(Number(number ?? 1), 8) }
    else if (word === 'u' && number !== undefined) {
      if (isShown()) text += String.fromCharCode(Number(number) & 0xffff)
      toSkip = group.skipped
    } else if (word !== undefined && unread.has(word)) group = { ...group, isUnread: true }
    else if (isShown()) text += signs[word ?? sign ?? ''] ?? ''
  }
  flush()
  return text
}

/** Returns the text of a packed letter in Rich Text Format; empty if it cannot be unpacked. */
export function textOfPackedRichText(packed: Uint8Array, usualPage: number): string {
  // The library reads on, after the end, for as long as the letter says that it is.
  const claimed = packed.length < 16 ? 0 : Buffer.from(packed).readUInt32LE(0) + 4
  if (claimed < 16 || claimed > packed.length || packed.length > largestPacked) return ''
  let bytes: number[]
  try {
    bytes = decompressRTF([...packed])
  } catch {
    return ''
  }
  return textOfRichText(Buffer.from(bytes).toString('latin1'), usualPage)
}
