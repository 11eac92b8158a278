import { SaxesParser } from 'saxes'
import { Unreadable } from '../../../../src-shared/imports/unreadable'
import type { RiksdagFile } from './riksdag-file'
import { rootNamed } from './riksdag-root'

type Fields = Record<string, unknown>

/** An element that has begun: its children so far, and the text directly in it. */
type Open = { readonly name: string; fields: Fields | null; text: string }

/** The open data is five elements deep at most. */
const deepest = 30

/** Returns fields without a prototype, so that an element may have any name. */
const noFields = (): Fields => Object.create(null)

/** Adds a value by its name. Several of one name make a list. */
function add(fields: Fields, name: string, value: unknown): void {
  const before = fields[name]
  if (before === undefined) fields[name] = value
  else if (Array.isArray(before)) before.push(value)
  else fields[name] = [before, value]
}

function noteLine(lines: Map<string, number[]>, name: string, line: number): void {
  const before = lines.get(name)
  if (before) before.push(line)
  else lines.set(name, [line])
}

/** Returns a parser that refuses whatever is not plain XML: broken markup, document types and with them entities, and deep nesting. */
function strictParser(): SaxesParser {
  const parser = new SaxesParser()
  const place = () => ({ line: parser.line, column: parser.column })
  parser.on('error', () => {
    throw new Unreadable('broken', place())
  })
  parser.on('doctype', type => {
    throw new Unreadable(/^\s*html/i.test(type) ? 'web-page' : 'entities', place())
  })
  return parser
}

/**
 * Reads XML of the Riksdag into the same form as its JSON: an element with children is a record, one without is a text. Throws
 * `web-page`, `entities`, `too-deep`, `broken` or `unknown-kind`.
 */
export function riksdagXml(text: string): RiksdagFile {
  const parser = strictParser()
  const top: Open = { name: '', fields: noFields(), text: '' }
  const open: Open[] = [top]
  const lines = new Map<string, number[]>()
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > deepest) throw new Unreadable('too-deep', { line: parser.line })
    if (open.length === 1 && rootNamed(name) === undefined)
      throw new Unreadable(name.toLowerCase() === 'html' ? 'web-page' : 'unknown-kind', { line: parser.line })
    if (open.length === 2) noteLine(lines, name, parser.line)
    const fields = noFields()
    if (open.length === 1) for (const [key, value] of Object.entries(attributes)) fields[`@${key}`] = value
    open.push({ name, fields: open.length === 1 ? fields : null, text: '' })
  })
  const addText = (more: string) => {
    const inner = open.at(-1)
    if (inner) inner.text += more
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const closed = open.pop()
    const outer = open.at(-1)
    if (!closed || !outer) return
    outer.fields ??= noFields()
    add(outer.fields, closed.name, closed.fields ?? closed.text)
  })
  parser.write(text).close()
  const [name = ''] = Object.keys(top.fields ?? {})
  const root = rootNamed(name)
  if (root === undefined) throw new Unreadable('unknown-kind')
  return { root, body: top.fields?.[name], lines }
}
