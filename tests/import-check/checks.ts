/** What a file should give for one key of its expected entry, and what it gave. */
export type Check = { readonly key: string; readonly wanted: unknown; readonly got: unknown; readonly isRight: boolean }

/** Compares by content; the order of keys does not matter to what is compared here. */
export const check = (key: string, wanted: unknown, got: unknown): Check => ({
  key,
  wanted,
  got,
  isRight: JSON.stringify(wanted) === JSON.stringify(got),
})

/** Keys that explain an entry and state no result. */
export const explaining: readonly string[] = ['note', 'rule', 'trap', 'source']
