import type { Store } from '../../db/store'

/** The work of one kind under way: does the next operation and returns what to acknowledge, or undefined when there is no more to do. */
export type Work = {
  readonly next: (nth: number) => Promise<unknown>
  readonly close: () => Promise<unknown>
}

/** What is wrong after a kill: acknowledged operations that are gone, and operations of which only a part is there. */
export type Wrong = { readonly lost: readonly string[]; readonly half: readonly string[] }

/** One kind of work that is killed. It works in a folder with the office that `prepare` has made there. */
export type KillKind = {
  readonly prepare: (folder: string) => Promise<unknown>
  readonly begin: (folder: string) => Promise<Work>
  /** Looks at what the kill left, in the office that is open again. */
  readonly look: (store: Store, acks: readonly unknown[], folder: string) => Promise<Wrong>
  /** How often one child does it at most. */
  readonly most?: number
}
