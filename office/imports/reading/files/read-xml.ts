import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { deepestElement } from '../limits'
import { utf8Letters } from '../utf8-letters'

/** An element as its reader sees it: its name without the prefix, and its attributes with theirs. */
export type XmlElement = { readonly name: string; readonly attributes: Readonly<Record<string, string>> }

/** What a reader of XML does at each part of it. */
export type XmlWatch = {
  readonly opened: (element: XmlElement) => void
  readonly closed?: (name: string) => void
  readonly text?: (text: string) => void
}

/** Returns a name without its prefix. Programs choose prefixes as they like. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Takes XML piece by piece. */
export type XmlReader = { readonly write: (piece: Uint8Array) => void; readonly end: () => void }

/**
 * Reads XML in UTF-8 piece by piece. Throws `entities` at a document type, which could define texts that grow without end and which no workbook
 * has, `too-deep`, and `broken` with the line and column.
 */
export function xmlReader(part: string, watch: XmlWatch): XmlReader {
  const parser = new SaxesParser({ xmlns: false })
  const letters = utf8Letters()
  let depth = 0
  const broken = () => new Unreadable('broken', { said: part, line: parser.line, column: parser.column })
  parser.on('doctype', () => {
    throw new Unreadable('entities', { said: part })
  })
  parser.on('error', () => {
    throw broken()
  })
  parser.on('opentag', (tag: SaxesTagPlain) => {
    depth += 1
    if (depth > deepestElement) throw new Unreadable('too-deep', { said: part })
    watch.opened({ name: localName(tag.name), attributes: tag.attributes })
  })
  parser.on('closetag', (tag: SaxesTagPlain) => {
    depth -= 1
    watch.closed?.(localName(tag.name))
  })
  const { text } = watch
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  const decoded = (piece?: Uint8Array): string => {
    try {
      return piece ? letters.decode(piece, { stream: true }) : letters.decode()
    } catch {
      throw broken()
    }
  }
  return {
    write: piece => void parser.write(decoded(piece)),
    end: () => {
      parser.write(decoded())
      parser.close()
    },
  }
}

/** Reads a part of XML that is there in one piece. */
export function readXml(part: string, bytes: Uint8Array, watch: XmlWatch): void {
  const reader = xmlReader(part, watch)
  reader.write(bytes)
  reader.end()
}
