import type { CardLine } from './card-lines'

/** A line of a card in its parts. The value is still in the bytes of the file. */
export type ContentLine = {
  readonly line: number
  /** What binds lines together, such as `item1`, in lower case. Empty if there is none. */
  readonly group: string
  /** In capitals. */
  readonly name: string
  /** In lower case, without `pref`. */
  readonly types: readonly string[]
  readonly isPreferred: boolean
  readonly encoding: 'quoted-printable' | 'base64' | null
  readonly charset: string | null
  /** The address as it is printed, which version 4.0 has beside its parts. */
  readonly label: string
  readonly valueBytes: string
}

/** Returns where the value begins: after the first colon outside quotes, or the first of all if the quotes are uneven. -1 if none. */
function valueStart(bytes: string): number {
  let isQuoted = false
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === '"') isQuoted = !isQuoted
    else if (bytes[at] === ':' && !isQuoted) return at
  }
  return bytes.indexOf(':')
}

const unquoted = (text: string): string => text.replaceAll('"', '').trim()

/** The names of parameters that version 2.1 leaves out before these values. */
const nameOfBare = (value: string): string =>
  /^(?:quoted-printable|base64|b|q|7bit|8bit)$/i.test(value) ? 'ENCODING' : 'TYPE'

const encodingOf = (text: string): ContentLine['encoding'] => {
  if (/^(?:quoted-printable|q)$/i.test(text)) return 'quoted-printable'
  return /^(?:base64|b)$/i.test(text) ? 'base64' : null
}

/** The most characters before a value. A line with more is no property, and its parameters are not looked for. */
const longestHead = 10_000

/** Returns a line in its parts, whichever version wrote it; null if it has no value. */
export function contentLine({ line, bytes }: CardLine): ContentLine | null {
  const colon = valueStart(bytes)
  if (colon < 1 || colon > longestHead) return null
  const [written = '', ...said] = bytes.slice(0, colon).match(/(?:[^;"]|"[^"]*"?)+/g) ?? []
  const params = new Map<string, string[]>()
  for (const param of said) {
    const [, key, value] = /^\s*([^=]*?)\s*=(.*)$/s.exec(param) ?? [null, nameOfBare(unquoted(param)), param]
    const name = (key ?? '').toUpperCase()
    if (unquoted(value ?? '') !== '') params.set(name, [...(params.get(name) ?? []), unquoted(value ?? '')])
  }
  const first = (name: string): string => params.get(name)?.[0] ?? ''
  const types = (params.get('TYPE') ?? []).flatMap(type => type.toLowerCase().split(',')).map(type => type.trim())
  const dot = written.lastIndexOf('.')
  return {
    line,
    group: written.slice(0, Math.max(dot, 0)).trim().toLowerCase(),
    name: written
      .slice(dot + 1)
      .trim()
      .toUpperCase(),
    types: types.filter(type => type !== '' && type !== 'pref'),
    isPreferred: types.includes('pref') || first('PREF') === '1',
    encoding: encodingOf(first('ENCODING')),
    charset: first('CHARSET') || null,
    label: first('LABEL'),
    valueBytes: bytes.slice(colon + 1),
  }
}
