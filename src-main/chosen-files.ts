import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import type { ImportFile } from '../src-shared/imports/import-state'
import { Refused } from '../src-shared/refusals/refusal'

/** The most files that are remembered. The oldest are forgotten first. */
const mostKept = 500

/** Remembers the paths of files that the user chose or dropped, each under a token that cannot be guessed. A page only has the tokens. */
export function chosenFiles() {
  const paths = new Map<string, string>()
  return {
    /** Returns a token for each path, with the name of the file. */
    keep: (chosen: readonly string[]): readonly ImportFile[] =>
      chosen.map(path => {
        const token = randomBytes(16).toString('hex')
        paths.set(token, path)
        for (const oldest of paths.keys()) {
          if (paths.size <= mostKept) break
          paths.delete(oldest)
        }
        return { token, name: basename(path) }
      }),
    /** Returns the file of a token. Refuses a token that was never given, or that is forgotten. */
    of: (token: string): { readonly path: string; readonly name: string } => {
      const path = paths.get(token)
      if (path === undefined) throw new Refused({ code: 'no-import' })
      return { path, name: basename(path) }
    },
  }
}
