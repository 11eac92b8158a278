import { Unreadable } from '../../../src-shared/imports/unreadable'
import { markedEncoding } from './decode-text'

/** What a text is: the kind of its records and the form they are written in. */
export type RecognisedText =
  | { readonly kind: 'office-file' | 'office-archive' }
  | { readonly kind: 'mail' | 'contacts' | 'calendar' | 'separated' }
  | { readonly kind: 'members' | 'documents' | 'riksdag-calendar'; readonly form: 'json' | 'xml' | 'csv' }

const peeked = 64 * 1024

/** Returns the beginning of a text. Letters outside ASCII may be wrong, since the encoding is not decided yet. */
function beginning(bytes: Uint8Array): string {
  const some = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, peeked))
  const encoding = markedEncoding(bytes)
  // The bytes are copied, since they are swapped in place.
  const swapped = encoding === 'utf-16be' ? Buffer.from(some.subarray(0, some.byteLength & ~1)).swap16() : some
  return (encoding?.startsWith('utf-16') ? swapped.toString('utf16le') : some.toString('latin1'))
    .replace(/^(\ufeff|\u00ef\u00bb\u00bf)/, '')
    .trimStart()
}

/** True if the text has too many control characters, apart from tabs and line breaks, to be one. */
function isBinary(text: string): boolean {
  let controls = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x20 && (code < 0x09 || code > 0x0d)) controls += 1
  }
  return controls > 8 && controls * 50 > text.length
}

/** What the outermost element or key of an answer of the Riksdag holds. */
const riksdagKinds: Readonly<Record<string, 'members' | 'documents' | 'riksdag-calendar'>> = {
  personlista: 'members',
  person: 'members',
  dokumentlista: 'documents',
  dokumentstatus: 'documents',
  kalenderlista: 'riksdag-calendar',
  kalender: 'riksdag-calendar',
}

function recogniseJson(text: string): RecognisedText {
  const key = /^\{\s*"([^"]*)"/.exec(text)?.[1] ?? ''
  const kind = riksdagKinds[key.toLowerCase()]
  if (kind) return { kind, form: 'json' }
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
  const kind = riksdagKinds[root]
  if (kind) return { kind, form: 'xml' }
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

/** The columns of the Riksdag’s own table of members that no other table has together. */
const isMemberTable = (text: string): boolean => {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  return ['Valkrets', 'Uppdragsroll', 'Uppdragstyp', 'Parti'].every(name => first.includes(name))
}

/** What files of other programs begin with that are not read. */
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

/** Recognises a text by its beginning. Throws `unknown-kind`, `web-page`, `no-rows` or `old-workbook` for what cannot be read. */
export function recogniseText(bytes: Uint8Array): RecognisedText {
  const text = beginning(bytes)
  if (text === '') throw new Unreadable(bytes.byteLength > peeked ? 'unknown-kind' : 'no-rows')
  if (otherPrograms.some(mark => text.startsWith(mark)) || isBinary(text)) throw new Unreadable('unknown-kind')
  if (/^BEGIN:VCARD\s/i.test(text)) return { kind: 'contacts' }
  if (/^BEGIN:VCALENDAR\s/i.test(text)) return { kind: 'calendar' }
  if (/^(\{\s*["}]|\[\s*[[{"\]\d])/.test(text)) return recogniseJson(text)
  if (/^<[!?a-z]/i.test(text)) return recogniseMarkup(text)
  if (isMemberTable(text)) return { kind: 'members', form: 'csv' }
  return isMail(text) ? { kind: 'mail' } : { kind: 'separated' }
}
