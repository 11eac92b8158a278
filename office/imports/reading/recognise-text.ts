import { Unreadable } from '../../../src-shared/imports/unreadable'
import { decodeText } from './decode-text'
import { isPersonTable } from './riksdag/person-header'
import { rootNamed } from './riksdag/riksdag-root'

/** What a text is. Which records a file of the Riksdag holds, and whether it is JSON, XML or a table, its reader finds out. */
export type RecognisedText = {
  readonly kind: 'office-file' | 'office-archive' | 'mail' | 'contacts' | 'calendar' | 'riksdag' | 'separated'
}

const peeked = 64 * 1024

/** Returns the beginning of a text. Rare letters may be wrong, since the rest of the bytes can show another encoding. */
const beginning = (bytes: Uint8Array, encoding: string | undefined): string =>
  decodeText(bytes.subarray(0, peeked), encoding).text.trimStart()

/** True if the text has too many control characters, apart from tabs and line breaks, to be one. */
function isBinary(text: string): boolean {
  let controls = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x20 && (code < 0x09 || code > 0x0d)) controls += 1
  }
  return controls > 8 && controls * 50 > text.length
}

function recogniseJson(text: string): RecognisedText {
  const key = /^\{\s*"([^"]*)"/.exec(text)?.[1] ?? ''
  if (rootNamed(key)) return { kind: 'riksdag' }
  if (text.slice(0, 2_000).includes('"talan-archive-')) return { kind: 'office-archive' }
  if (/^\{\s*"(organisations|users|contacts|interactions)"\s*:\s*\[/.test(text)) return { kind: 'office-file' }
  throw new Unreadable(/^[[{]\s*[\]}]\s*$/.test(text) ? 'no-rows' : 'unknown-kind')
}

/** Returns the name of the outermost element, after the declaration, comments and a document type. */
function rootElement(text: string): string {
  let rest = text
  for (;;) {
    const passed = /^\s*(<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(\[[^\]]*\])?\s*>)/i.exec(rest)
    if (!passed) break
    rest = rest.slice(passed[0].length)
  }
  return (/^\s*<(?:[\w.-]+:)?([\w.-]+)/.exec(rest)?.[1] ?? '').toLowerCase()
}

const webElements = [
  'html',
  'head',
  'body',
  'title',
  'meta',
  'script',
  'style',
  'div',
  'p',
  'table',
  'h1',
  'center',
  'br',
]

function recogniseMarkup(text: string): RecognisedText {
  if (/^<!DOCTYPE\s+html/i.test(text)) throw new Unreadable('web-page')
  const root = rootElement(text)
  if (rootNamed(root)) return { kind: 'riksdag' }
  if (webElements.includes(root)) throw new Unreadable('web-page')
  // A workbook as Excel 2003 wrote it in one XML file.
  throw new Unreadable(
    root === 'workbook' && text.includes('urn:schemas-microsoft-com:office') ? 'old-workbook' : 'unknown-kind',
  )
}

/** The headers that a mail begins with; one of them alone could be a line of any text. */
const mailHeader =
  /^(from|to|cc|date|subject|received|return-path|delivered-to|message-id|mime-version|content-type|dkim-signature|x-[\w-]+|sender|reply-to|thread-topic|thread-index|authentication-results|arc-[\w-]+)[ \t]*:/i

function isMail(text: string): boolean {
  const lines = text.replace(/^From [^\n]*\n/, '').split(/\r\n|\r|\n/, 200)
  let headers = 0
  for (const line of lines) {
    if (line === '') break
    if (/^[ \t]/.test(line)) continue
    if (!/^[!-9;-~]+[ \t]*:/.test(line)) return false
    if (mailHeader.test(line)) headers += 1
  }
  return headers >= 2
}

/** What files of other programs begin with that are not read, one character a byte. */
const otherPrograms = [
  '%PDF',
  '{\\rtf',
  '\u007fELF',
  'GIF8',
  '\u0089PNG',
  '\u00ff\u00d8',
  'Rar!',
  '7z\u00bc',
  '\u001f\u008b',
  'age-encryption.org',
]

const longestMark = Math.max(...otherPrograms.map(mark => mark.length))

/** Recognises a text by its beginning. Throws `unknown-kind`, `web-page`, `no-rows` or `old-workbook` for what cannot be read. */
export function recogniseText(bytes: Uint8Array, encoding?: string): RecognisedText {
  const first = Buffer.from(bytes.subarray(0, longestMark)).toString('latin1')
  if (otherPrograms.some(mark => first.startsWith(mark))) throw new Unreadable('unknown-kind')
  const text = beginning(bytes, encoding)
  if (text === '') throw new Unreadable(bytes.byteLength > peeked ? 'unknown-kind' : 'no-rows')
  if (isBinary(text)) throw new Unreadable('unknown-kind')
  if (/^BEGIN:VCARD\s/i.test(text)) return { kind: 'contacts' }
  if (/^BEGIN:VCALENDAR\s/i.test(text)) return { kind: 'calendar' }
  if (/^(\{\s*["}]|\[\s*[[{"\]\d])/.test(text)) return recogniseJson(text)
  if (/^<[!?a-z]/i.test(text)) return recogniseMarkup(text)
  if (isPersonTable(text)) return { kind: 'riksdag' }
  return isMail(text) ? { kind: 'mail' } : { kind: 'separated' }
}
