import { mergeSearchIndex } from '../../../db/search/search-maintenance'
import type { Store } from '../../../db/store'

/** After so many entries the log is moved into the file, so that it stays small while much is taken in. */
const entriesInLog = 2_000
/** After so many changes the small pieces of the search index are merged: at five hundred, SQLite would merge them all at once. */
const changesInIndex = 100
/** How much of it one change merges, so that it is as short as the others. */
const pagesInStep = 64

/**
 * Returns what is to be done after each change while much is taken in, so that the file stays as it is after a day's work. It is called with how many
 * entries the change took.
 */
export function upkeepOf(store: Store): (came: number) => Promise<void> {
  let [entries, changes] = [0, 0]
  return async came => {
    entries += came
    changes += 1
    if (changes >= changesInIndex) {
      changes = 0
      while ((await store.change(db => mergeSearchIndex(db, pagesInStep))).result);
    }
    if (entries >= entriesInLog) {
      entries = 0
      store.checkpoint()
    }
  }
}
