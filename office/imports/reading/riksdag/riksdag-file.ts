import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { child } from './loose-shape'
import type { RiksdagRoot } from './riksdag-root'

/** A file of the Riksdag in one form, whether it was JSON or XML. */
export type RiksdagFile = {
  readonly root: RiksdagRoot
  readonly body: unknown
  /** In XML, the line on which each record of a name begins, in order. Null for JSON, where records are counted. */
  readonly lines: ReadonlyMap<string, readonly number[]> | null
}

/** One record of a file, and its place: the line in XML, the number of the record in JSON. */
export type RawRecord = { readonly raw: unknown; readonly line: number }

/** Returns the records of a name, also where there is only one of them. Throws `no-rows` if there is none. */
export function recordsOf({ body, lines }: RiksdagFile, name: string): readonly RawRecord[] {
  const value = child(body, name)
  const records = Array.isArray(value) ? value : value === undefined || value === null || value === '' ? [] : [value]
  if (records.length === 0) throw new Unreadable('no-rows')
  return records.map((raw, index) => ({ raw, line: lines?.get(name)?.[index] ?? index + 1 }))
}
