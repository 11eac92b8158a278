import { isDeepStrictEqual } from 'node:util'

/** One result that a file is said to have, and what was read. */
export type Checked = {
  readonly key: string
  readonly wanted: unknown
  readonly got: unknown
  readonly isRight: boolean
}

/** An entry of expected results: what is to be read from one file. */
export type Expected = Readonly<Record<string, unknown>>

/** Compares a wanted result with what was read, by content. Pass `isRight` where another rule decides. */
export const compared = (
  key: string,
  wanted: unknown,
  got: unknown,
  isRight = isDeepStrictEqual(wanted, got),
): Checked => ({ key, wanted, got, isRight })

/** Keys that explain an entry and state no result. */
const explaining: ReadonlySet<string> = new Set(['rule', 'note', 'trap', 'source', 'or', 'rowsPerPerson'])

/** Returns the keys of an entry that state a result, each with it. */
export const stated = (expected: Expected): readonly (readonly [key: string, wanted: unknown])[] =>
  Object.entries(expected).filter(([key]) => !explaining.has(key))

/** What was read under a key for which there is no answer. It equals nothing that is wanted, so that no key is passed over. */
export const noAnswer = 'nothing answers this key'

/** Returns each result of an entry beside what was read. A key that nothing answers is wrong, so that none is passed over. */
export const checkedBy = (
  expected: Expected,
  answers: Readonly<Record<string, (wanted: unknown) => unknown>>,
): Checked[] =>
  stated(expected).map(([key, wanted]) =>
    Object.hasOwn(answers, key)
      ? compared(key, wanted, answers[key]?.(wanted))
      : compared(key, wanted, noAnswer, false),
  )
