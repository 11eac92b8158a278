import { expect, test } from 'vitest'
import { flowAttribute, flowNames, readForms, writtenForms } from '../../../src-shared/paper/flow-marks'

test.each([[[[1, 2, 3], [1, 3], []]], [[[0]]], [[[]]]])('forms %j are read as they were written', forms =>
  expect(readForms(writtenForms(forms))).toEqual(forms),
)

test('an attribute is written as the page’s own name for it is read', () => {
  expect(flowAttribute(flowNames.startsPage)).toBe('data-starts-page')
  expect(flowAttribute(flowNames.piece)).toBe('data-piece')
})
