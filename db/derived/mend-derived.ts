import { type DerivedPart, derivedParts } from '../../src-shared/program/derived-part'
import type { Reader } from '../schema'
import type { Store } from '../store'
import { isWrong, rebuildParts } from './derived-faults'

/** Makes some parts anew, as one change, without looking at the others: a recount of those would hold up whoever asks meanwhile. */
export const rebuild = async (store: Store, parts: readonly DerivedPart[]): Promise<void> => {
  if (parts.length > 0) await store.change(db => rebuildParts(db, parts))
}

/** Which parts are not what the office's own data gives. What is known to be wrong already is not compared. */
export async function wrongParts(read: Reader, known: readonly DerivedPart[]): Promise<readonly DerivedPart[]> {
  const wrong: DerivedPart[] = []
  for (const part of derivedParts) if (known.includes(part) || (await isWrong(read, part))) wrong.push(part)
  return wrong
}
