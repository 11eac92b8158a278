import { expect, test } from 'vitest'
import { textFieldAt } from '../../office/sharing/text-field'

test('a code from a list is no text, and an ask is one', () => {
  expect(textFieldAt('organisation', 'kind')).toBeUndefined()
  expect(textFieldAt('organisation', 'name')).toEqual({ kind: 'organisation', name: 'name' })
  expect(textFieldAt('interaction', 'note')).toEqual({ kind: 'interaction', name: 'note' })
  expect(textFieldAt('interaction', 'starts_on')).toBeUndefined()
  expect(textFieldAt('ask', 'response')).toEqual({ kind: 'ask', name: 'response' })
  expect(textFieldAt('ask', 'response_kind')).toBeUndefined()
  expect(textFieldAt('interaction_participant', 'person_id')).toBeUndefined()
})
