import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { child } from './loose-shape'
import type { RiksdagFile } from './riksdag-file'
import { riksdagRoots } from './riksdag-root'

/** Returns where in a text a parser stopped, by its words. Without a position, it is the end of the text. */
function placeIn(text: string, message: string) {
  const at = Number(/position (\d+)/.exec(message)?.[1] ?? text.length)
  const before = text.slice(0, at)
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof RangeError) throw new Unreadable('too-deep')
    throw new Unreadable('broken', placeIn(text, error instanceof Error ? error.message : ''))
  }
}

/**
 * Reads JSON of the Riksdag. Throws `broken` with line and column for a text that is no JSON, `no-rows` for an empty answer, and
 * `unknown-kind` for JSON of something else.
 */
export function riksdagJson(text: string): RiksdagFile {
  const value = parsed(text)
  const root = riksdagRoots.find(name => child(value, name) !== undefined)
  if (root !== undefined) return { root, body: child(value, root), lines: null }
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0
  throw new Unreadable(isEmpty ? 'no-rows' : 'unknown-kind')
}
