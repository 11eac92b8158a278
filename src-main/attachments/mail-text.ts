import { decodedText } from './decoded-text'

/** A part of a letter: its head by lower-cased name, and its body as the bytes it is made of, one a character. */
type Part = { readonly head: ReadonlyMap<string, string>; readonly body: string }

/** Letters in letters in letters are read no deeper than anybody sends them. */
const deepest = 8

function partOf(text: string): Part {
  const [, head = '', body = ''] = /^([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(text) ?? [text, text, '']
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

function textOf(part: Part, depth: number): string {
  const type = part.head.get('content-type') ?? 'text/plain'
  if (/attachment/i.test(part.head.get('content-disposition') ?? '')) return ''
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type) ?? []
  const boundary = quoted ?? bare
  if (/^multipart\//i.test(type) && boundary !== undefined && depth < deepest) {
    const parts = `\n${part.body}`.split(`\n--${boundary}`)
    return parts
      .slice(1)
      .filter(piece => !piece.startsWith('--'))
      .map(piece => textOf(partOf(piece.replace(/^[ \t]*\r?\n/, '')), depth + 1))
      .filter(Boolean)
      .join('\n')
  }
  return /^text\/plain/i.test(type) ? decodedText(bodyBytes(part)).trim() : ''
}

/** What a saved letter (.eml) says as plain text; its own attachments and a body that is only HTML are left out. */
export const mailText = (bytes: Uint8Array): string => textOf(partOf(Buffer.from(bytes).toString('latin1')), 0)
