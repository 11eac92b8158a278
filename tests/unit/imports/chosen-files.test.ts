import { expect, test } from 'vitest'
import { chosenFiles } from '../../../src-main/chosen-files'

test('a page gets the name of a file and a token, and never its path', () => {
  const files = chosenFiles()
  const kept = files.keep(['/hem/kontoret/logg.csv', '/hem/kontoret/logg.csv'])
  expect(JSON.stringify(kept)).not.toContain('hem')
  const [one, other] = kept
  expect([one?.name, one?.token === other?.token]).toEqual(['logg.csv', false])
  expect(one?.token).toMatch(/^[0-9a-f]{32}$/)
  expect(files.of(one?.token ?? '')).toEqual({ path: '/hem/kontoret/logg.csv', name: 'logg.csv' })
})

test('a token that was never given, or of another window, leads to no file', () => {
  const files = chosenFiles()
  const [known] = files.keep(['/hem/logg.csv'])
  for (const token of ['', '/hem/logg.csv', '0'.repeat(32), '__proto__', `${known?.token}0`])
    expect(() => files.of(token)).toThrow(expect.objectContaining({ refusal: { code: 'no-import' } }))
  expect(() => chosenFiles().of(known?.token ?? '')).toThrow()
})

test('the oldest files are forgotten first', () => {
  const files = chosenFiles()
  const [first] = files.keep(['/hem/först.csv'])
  const later = files.keep(Array.from({ length: 500 }, (_, at) => `/hem/${at}.csv`))
  expect(() => files.of(first?.token ?? '')).toThrow()
  expect(files.of(later[0]?.token ?? '').name).toBe('0.csv')
})
