import { isDeepStrictEqual } from 'node:util'

/** One result that a file is said to have, and what was read. */
export type Checked = {
  readonly key: string
  readonly wanted: unknown
  readonly got: unknown
  readonly isRight: boolean
}

/** An entry of `expected.json`: what is to be read from one file. */
export type Expected = Readonly<Record<string, unknown>>

/** Keys that explain an entry and state no result. */
const explains = new Set(['rule', 'note', 'trap'])

/** Returns each result of an entry beside what was read. A key that nothing answers is wrong, so that none is passed over. */
export const checkedBy = (
  expected: Expected,
  answers: Readonly<Record<string, (wanted: unknown) => unknown>>,
): Checked[] =>
  Object.entries(expected)
    .filter(([key]) => !explains.has(key))
    .map(([key, wanted]) => {
      const answer = Object.hasOwn(answers, key) ? answers[key] : undefined
      const got = answer ? answer(wanted) : 'nothing answers this key'
      return { key, wanted, got, isRight: answer !== undefined && isDeepStrictEqual(got, wanted) }
    })
