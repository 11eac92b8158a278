import { commitsSeen, mergeSearchIndex } from '../db/search/search-maintenance'
import type { Store } from '../db/store'
import { giveBack } from './give-back'
import type { RequestsUnderWay } from './requests-under-way'
import { restBeforeCare, restBetweenCareSteps } from './waits'

const pagesInStep = 64

/**
 * Merges the search index's small pieces and empties the log into the file while no questions come, so that no save ("Loggat") waits for
 * it. Then it frees the memory that questions took.
 */
export type IdleCare = { readonly asked: (store: Store) => void; readonly stop: () => Promise<void> }

/** Counts a store as idle when no question has come for some seconds, and none is still being answered. */
export function caringWhenIdle(requests: Pick<RequestsUnderWay, 'isAny'>): IdleCare {
  let timer: NodeJS.Timeout | undefined
  let step: Promise<void> = Promise.resolve()
  const merged = new WeakMap<Store, number>()

  const later = (store: Store, delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (requests.isAny()) return later(store, restBeforeCare)
      // A step that fails is skipped: the index is right without it, and the next idle moment tries again.
      step = merge(store).catch(() => undefined)
    }, delay)
    timer.unref()
  }
  const merge = async (store: Store) => {
    if (merged.get(store) !== (await commitsSeen(store.read))) {
      const { result: isMore } = await store.change(db => mergeSearchIndex(db, pagesInStep))
      if (isMore) return later(store, restBetweenCareSteps)
      store.checkpoint()
      merged.set(store, await commitsSeen(store.read))
    }
    store.forgetPages()
    giveBack()
  }
  return {
    asked: store => later(store, restBeforeCare),
    stop: async () => {
      clearTimeout(timer)
      await step
      clearTimeout(timer)
    },
  }
}
