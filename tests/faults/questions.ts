import type { Figure } from './figure'
import { type Tally, tally } from './found'
import type { Injecting } from './injecting'

type Asking = { readonly malformedQuestions: (count: number) => Promise<readonly Figure[]> }

/** The code that asks malformed questions through the page is found by its file: without it, this part says that it was not run. */
const found = import.meta.glob<Asking>('./malformed-questions.ts')

/** Asks the page's questions with malformed input. */
export async function questions({ questions: count }: Injecting): Promise<Tally> {
  const to = tally('questions', [])
  const [load] = Object.values(found)
  if (!load) {
    to.count('not run, since nothing asks them yet')
    return to
  }
  const figures = await (await load()).malformedQuestions(count)
  return { ...to, figures: () => figures }
}
