import { closeSync, readSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import type { ArchivedRow } from '../../db/archive/archive-schema'
import { openRegular } from '../../db/file/regular-file'

/** Yields a JSON array with one row per line. Every JSON reader takes it, and a large one can be read and compared line by line. */
export async function* rowsAsJson(rows: AsyncIterable<ArchivedRow>): AsyncIterable<string> {
  let between = '[\n'
  for await (const row of rows) {
    yield between + JSON.stringify(row)
    between = ',\n'
  }
  yield between === '[\n' ? '[]\n' : '\n]\n'
}

/** In UTF-16 units, longer than every row an office can hold: a file with such a line is not a file of rows. */
const longestLine = 64_000_000

/** Yields the lines of a file. Only a line feed ends a line: the other separators that Node's reader knows may occur in a text. */
function* linesOf(file: string): Iterable<string> {
  const descriptor = openRegular(file)
  const decoder = new StringDecoder('utf8')
  const buffer = Buffer.alloc(1 << 16)
  // Joined once, at the end of the line. Appending each piece to the ones before would copy a long line again for every piece.
  let pieces: string[] = []
  let length = 0
  try {
    for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer)) {
      const [first = '', ...others] = decoder.write(buffer.subarray(0, read)).split('\n')
      pieces.push(first)
      length += first.length
      if (length > longestLine) throw new SyntaxError('a line is longer than any row')
      const last = others.pop()
      if (last === undefined) continue
      yield pieces.join('')
      yield* others
      pieces = [last]
      length = last.length
    }
    const rest = pieces.join('') + decoder.end()
    if (rest !== '') yield rest
  } finally {
    closeSync(descriptor)
  }
}

/** Returns the number of rows in such an array, by counting its lines. */
export function countRows(file: string): number {
  const descriptor = openRegular(file)
  const buffer = Buffer.alloc(1 << 16)
  let lines = 0
  try {
    for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer))
      for (let at = buffer.indexOf(10); at !== -1 && at < read; at = buffer.indexOf(10, at + 1)) lines += 1
  } finally {
    closeSync(descriptor)
  }
  return Math.max(0, lines - 2)
}

/** Reads such an array row by row. Throws a `SyntaxError` if the file holds anything else. */
export function* rowsFromJson(file: string): Iterable<unknown> {
  let [isOpen, isClosed] = [false, false]
  for (const line of linesOf(file)) {
    if (isClosed) throw new SyntaxError('text after the last row')
    if (!isOpen) {
      if (line === '[]') isClosed = true
      else if (line !== '[') throw new SyntaxError('the first line is not [')
      isOpen = true
    } else if (line === ']') isClosed = true
    else yield JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line)
  }
  if (!isClosed) throw new SyntaxError('the last line is not ]')
}
