import ICAL from 'ical.js'
import type { ReadProblem } from '../../../../src-shared/imports/read-problem'
import { longestText } from '../longest-text'
import type { ContentLine } from './content-line'
import { valueText } from './value-text'

/** A property of a card with its value as text. A property that is not read has no texts. */
export type CardProperty = Pick<ContentLine, 'name' | 'group' | 'types' | 'isPreferred' | 'label'> & {
  /** The components of a structured value or the items of a list; otherwise one text. */
  readonly texts: readonly string[]
}

/** The properties that are read. Of all others, as of a birthday, it is known that they are there; what they hold is never decoded. */
const isRead = new Set([
  ...['VERSION', 'N', 'FN', 'ORG', 'TITLE', 'ROLE', 'TEL', 'EMAIL', 'URL', 'ADR', 'LABEL', 'NOTE', 'CATEGORIES'],
  ...['KIND', 'CLASS', 'X-ABLABEL', 'X-ABSHOWAS', 'X-ADDRESSBOOKSERVER-KIND'],
])

const structured = new Set(['N', 'ADR', 'ORG'])
const lists = new Set(['CATEGORIES'])

/** The escapes of version 2.1 are fewer: there, a comma divides nothing and only a semicolon can have a backslash before it. */
const likeLater = (text: string, isList: boolean): string => {
  const escaped = text.replace(/\\(?!;)/g, '\\\\')
  return isList ? escaped : escaped.replaceAll(',', '\\,')
}

/** Returns a list of texts out of what ical.js makes of a value. A component with several values becomes one text. */
function textsOf(read: unknown, between: string): string[] {
  const text = (value: unknown): string =>
    Array.isArray(value) ? value.map(text).join(between) : typeof value === 'string' ? value : ''
  return Array.isArray(read) ? read.map(text) : [text(read)]
}

/** Returns the texts of a value as versions 3.0 and 4.0 divide and escape them. */
function divided(name: string, value: string): string[] {
  const isStructured = structured.has(name)
  const isList = lists.has(name)
  const tidied = value.replace(/\r\n?|\n/g, '\\n').replace(/\\([:"])/g, '$1')
  const readable = isStructured ? tidied : tidied.replaceAll('\\;', ';')
  if (!isStructured && !isList && !readable.includes('\\')) return [readable]
  // The text of every other property is read as that of FN is: escapes are undone, and nothing divides it.
  const read: unknown = ICAL.parse.property(
    `${isStructured || isList ? name : 'FN'}:${readable}`,
    ICAL.design.components['vcard3'],
  )
  if (!Array.isArray(read)) return ['']
  const values: readonly unknown[] = read.slice(3)
  return isList ? textsOf(values, ',') : textsOf(values[0], name === 'ADR' ? ', ' : ' ')
}

/** Returns a property with its text, and what is doubtful about it. */
export function cardProperty(
  line: ContentLine,
  version: string,
): { readonly property: CardProperty; readonly problems: readonly ReadProblem[] } {
  const { name, group, types, isPreferred, valueBytes } = line
  const of = (texts: readonly string[], label: string): CardProperty => ({
    name,
    group,
    types,
    isPreferred,
    label,
    texts,
  })
  if (!isRead.has(name) || line.encoding === 'base64')
    return { property: of(valueBytes.trim() === '' ? [''] : [], ''), problems: [] }
  // A letter is up to nine signs in quoted-printable. What is far longer is not even decoded.
  if (valueBytes.length > 9 * longestText)
    return { property: of([], ''), problems: [{ code: 'cell-too-long', field: name }] }
  const { text, doubt } = valueText(valueBytes, line.encoding === 'quoted-printable', line.charset)
  if (text.length > longestText) return { property: of([], ''), problems: [{ code: 'cell-too-long', field: name }] }
  const problems: ReadProblem[] = []
  if (doubt === 'unknown-charset') problems.push({ code: doubt, field: name, said: (line.charset ?? '').slice(0, 200) })
  else if (doubt) problems.push({ code: doubt, field: name })
  const value = version === '2.1' ? likeLater(text, lists.has(name)) : text
  const label = valueText(line.label, false, null).text.replace(/\\n|\^n/gi, '\n')
  return { property: of(divided(name, value), label), problems }
}
