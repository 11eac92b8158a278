import { expect, test } from 'playwright/test'
import { malformedQuestions } from '../faults/malformed-questions'

test('malformed questions of every kind get a refusal, throw nothing and write nothing', async () => {
  const figures = await malformedQuestions(2_000)
  expect(figures.filter(({ count, most }) => most !== undefined && count > most)).toEqual([])
  expect(figures[0]?.count).toBe(2_000)
})
