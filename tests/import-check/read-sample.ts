import { readFile } from '../../office/imports/reading/read-file'
import type { ReadOptions } from '../../office/imports/reading/readers'
import type { Reading } from '../../office/imports/reading/reading'
import { Unreadable } from '../../src-shared/imports/unreadable'

/** A file as the program reads it: recognised by its bytes alone, and read or refused. */
export type ReadSample = {
  readonly bytes: Uint8Array
  readonly name: string
  readonly reading: Reading | Unreadable
  readonly milliseconds: number
}

/** Says that a file was read as something else than its checker expects, or was refused. */
export class WrongReading extends Error {
  constructor(
    readonly wanted: Reading['kind'],
    readonly got: string,
  ) {
    super(`${got} instead of ${wanted}`)
  }
}

/** Reads a file as the program does. */
export async function readSample(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<ReadSample> {
  const started = performance.now()
  const refused = (error: unknown): Unreadable => {
    if (error instanceof Unreadable) return error
    throw error
  }
  const reading = await readFile(bytes, options).catch(refused)
  return { bytes, name, reading, milliseconds: performance.now() - started }
}

/** Returns what was read of a file as records of a kind. Throws a `WrongReading` if it was not read as that. */
export function readAs<Kind extends Reading['kind']>(
  { reading }: ReadSample,
  kind: Kind,
): Extract<Reading, { readonly kind: Kind }> {
  if (reading instanceof Unreadable) throw new WrongReading(kind, `refused: ${reading.reason}`)
  const isOfKind = (read: Reading): read is Extract<Reading, { readonly kind: Kind }> => read.kind === kind
  if (!isOfKind(reading)) throw new WrongReading(kind, reading.kind)
  return reading
}
