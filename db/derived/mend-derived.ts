import type { Store } from '../store'
import { type DerivedPart, derivedParts, isWrong, rebuildParts } from './derived-faults'

/** Makes some parts anew, as one change, without looking at the others: a recount of those would hold up whoever asks meanwhile. */
export const rebuild = async (store: Store, parts: readonly DerivedPart[]): Promise<void> => {
  if (parts.length > 0) await store.change(db => rebuildParts(db, parts))
}

/**
 * Makes anew what is derived and is not what the office's own data gives, as one change; answers which parts those were. Some may be
 * known to be wrong already.
 */
export async function mendDerived(store: Store, known: readonly DerivedPart[] = []): Promise<readonly DerivedPart[]> {
  const wrong = new Set(known)
  for (const part of derivedParts) if (!wrong.has(part) && (await isWrong(store.read, part))) wrong.add(part)
  const parts = [...wrong]
  await rebuild(store, parts)
  return parts
}
