import { Unreadable } from '../../../../src-shared/imports/unreadable'
import type { ZipEntry } from '../files/zip-directory'
import { partPieces } from '../files/zip-part'
import { utf8Letters } from '../utf8-letters'

const mostBeforeRoot = 64 * 1024
/** The longest tag or comment, in bytes. The reader of the cells takes time in the square of its length. */
const longestTag = 512 * 1024
const [endLength, overlap] = [200, 100]
/** A value or a text of a cell that is not empty. */
const value = /<(?:\w+:)?[vt](?:\s[^<>]*)?>[^<]/

/** Returns how long the tag or comment is that a piece leaves open, given how long it was before the piece. */
function openTag(text: string, before: number): number {
  if (before > 0 && !text.includes('>')) return before + text.length
  const begun = text.lastIndexOf('<')
  return begun > text.lastIndexOf('>') ? text.length - begun : 0
}

/**
 * Reads a part of a workbook through once and looks whether it is what it should be, since the reader of the cells does not: its size and sum
 * are right, it has no document type, it is in UTF-8, and its last element is closed. Returns true if a cell in it has a value.
 */
export async function provedPart(bytes: Uint8Array, entry: ZipEntry): Promise<boolean> {
  const broken = () => new Unreadable('broken', { said: entry.name })
  let head = ''
  let root: string | undefined
  let end = ''
  let hasValues = false
  let open = 0
  const letters = utf8Letters()
  const decoded = (piece?: Uint8Array): void => {
    try {
      letters.decode(piece, { stream: piece !== undefined })
    } catch {
      throw broken()
    }
  }
  for await (const piece of partPieces(bytes, entry)) {
    const text = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString('latin1')
    if (root === undefined) {
      head += text.slice(0, mostBeforeRoot)
      if (/^(\xff\xfe|\xfe\xff)/.test(head)) throw broken()
      root = /<([A-Za-z_][\w.:-]*)/.exec(head)?.[1]
      const before = root === undefined ? head : head.slice(0, head.indexOf(`<${root}`))
      if (/<!DOCTYPE|<!ENTITY/i.test(before)) throw new Unreadable('entities', { said: entry.name })
      if (root === undefined && head.length > mostBeforeRoot) throw broken()
    }
    decoded(piece)
    open = openTag(text, open)
    if (open > longestTag) throw broken()
    hasValues ||= value.test(end.slice(-overlap) + text)
    end = (end + text).slice(-endLength)
  }
  decoded()
  if (root === undefined) throw broken()
  const isClosed = end.includes(`</${root}`) || new RegExp(`<${root.replaceAll('.', '\\.')}[^<>]*/>`).test(end)
  if (!isClosed) throw broken()
  return hasValues
}
