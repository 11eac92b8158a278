import { expect, test } from 'vitest'
import { isDrawnAlike } from '../../src-renderer/pages/quick-log/change'
import type { Draft } from '../../src-renderer/state/screen/draft'

const draft = { note: 'Tar med karta', kind: 'meeting', headline: 'Samråd' } as unknown as Draft
const change = () => undefined
const props = { draft, change }

test('a field that a part does not show does not draw it again', () => {
  const typed = { ...props, draft: { ...draft, headline: 'Samråd om elnät' } }
  expect(isDrawnAlike(['note', 'kind'], props, typed)).toBe(true)
})

test.each(['note', 'kind'] as const)('a new value of its field %s draws it again', field => {
  const typed = { ...props, draft: { ...draft, [field]: 'annat' } }
  expect(isDrawnAlike(['note', 'kind'], props, typed)).toBe(false)
})

test('another of its properties draws it again: a new value, one more, and one less', () => {
  const more = { ...props, day: '2026-11-24' }
  expect(isDrawnAlike(['note'], props, { ...props, change: () => undefined })).toBe(false)
  expect(isDrawnAlike(['note'], more, { ...more, day: '2026-11-25' })).toBe(false)
  expect(isDrawnAlike(['note'], props, more)).toBe(false)
  expect(isDrawnAlike(['note'], more, props as typeof more)).toBe(false)
})
