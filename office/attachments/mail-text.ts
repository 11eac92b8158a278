import { decodeWords } from 'postal-mime'
import { decodedText } from './decoded-text'
import { htmlText } from './html-text'

// The library's reader of whole letters is not used. It is too slow for a letter of very many short lines, which anyone can send. In a
// letter that does not state its encoding it also takes the characters for damaged. Only its decoder of encoded words is used.

/** A part of a letter: its headers by lower-cased name, and its body as bytes, one character for each byte. */
type Part = { readonly head: ReadonlyMap<string, string>; readonly body: string }

/** Letters inside letters are read to this depth, which is more than people send. */
const deepest = 8

function partOf(text: string): Part {
  // A part may begin with the blank line and have no headers.
  const [, head = '', body = ''] = /^()\r?\n([\s\S]*)$/.exec(text) ??
    /^([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(text) ?? [text, text, '']
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  const fields = lines.map(line => /^([\w-]+):\s*(.*)$/.exec(line)).filter(field => field !== null)
  return { head: new Map(fields.map(([, name = '', value = '']) => [name.toLowerCase(), value])), body }
}

function bodyBytes({ head, body }: Part): Uint8Array {
  const encoding = head.get('content-transfer-encoding')?.trim().toLowerCase()
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1')
  const plain = body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return Buffer.from(plain, 'latin1')
}

/** Returns the text of a part. Of a letter sent in two forms it takes the plain one, or the HTML if only that has text. */
function textOf(part: Part, depth: number, takesHtml: boolean): string {
  const type = part.head.get('content-type') ?? 'text/plain'
  if (/attachment/i.test(part.head.get('content-disposition') ?? '')) return ''
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type) ?? []
  const boundary = quoted ?? bare
  if (/^multipart\//i.test(type) && boundary !== undefined && depth < deepest) {
    const parts = `\n${part.body}`
      .split(`\n--${boundary}`)
      .slice(1)
      .filter(piece => !piece.startsWith('--'))
      .map(piece => partOf(piece.replace(/^[ \t]*\r?\n/, '')))
    const read = (html: boolean) =>
      parts
        .map(one => textOf(one, depth + 1, html))
        .filter(Boolean)
        .join('\n')
    if (!/^multipart\/alternative/i.test(type)) return read(takesHtml)
    return read(false) || (takesHtml ? read(true) : '')
  }
  if (/^text\/plain/i.test(type)) return decodedText(bodyBytes(part)).trim()
  return takesHtml && /^text\/html/i.test(type) ? htmlText(decodedText(bodyBytes(part))) : ''
}

/** Longer subjects are cut: they are not real subjects. */
const longestSubject = 1_000

/** Returns the text of a saved letter (.eml), for search: its subject, and its text in lines. The letter's own attachments are left out. */
export function mailText(bytes: Uint8Array): string {
  const letter = partOf(Buffer.from(bytes).toString('latin1'))
  const subject = letter.head.get('subject')?.slice(0, longestSubject) ?? ''
  return [decodeWords(decodedText(Buffer.from(subject, 'latin1'))).trim(), textOf(letter, 0, true)]
    .filter(Boolean)
    .join('\n')
}
