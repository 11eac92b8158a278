import { type DerivedPart, derivedParts } from '../../src-shared/program/derived-part'
import type { Reader } from '../schema'
import type { Store } from '../store'
import { isWrong, rebuildParts } from './derived-faults'

/**
 * Builds some parts again as one change, without checking the others: a recount of those would delay every other request in the meantime.
 */
export const rebuild = async (store: Store, parts: readonly DerivedPart[]): Promise<void> => {
  if (parts.length > 0) await store.change(db => rebuildParts(db, parts))
}

/**
 * Returns the parts that differ from what the office's own data would give. Parts already known to be wrong are included without comparing
 * them.
 */
export async function wrongParts(read: Reader, known: readonly DerivedPart[]): Promise<readonly DerivedPart[]> {
  const wrong: DerivedPart[] = []
  for (const part of derivedParts) if (known.includes(part) || (await isWrong(read, part))) wrong.push(part)
  return wrong
}
