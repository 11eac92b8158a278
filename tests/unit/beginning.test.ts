import { expect, test } from 'vitest'
import { type Beginning, beginningSteps } from '../../src-shared/program/beginning'

const nothing: Beginning = {
  me: null,
  colleagues: [],
  hasReadIn: false,
  hasLogged: false,
  isShared: false,
  isJoined: false,
}

const marks = (beginning: Beginning, hasSecondPlace: boolean) =>
  beginningSteps(beginning, hasSecondPlace).map(({ step, isDone }) => `${isDone ? '✓' : '–'} ${step}`)

test('a new office has five steps left, in the order in which they help', () => {
  expect(marks(nothing, false)).toEqual(['– me', '– colleagues', '– read-in', '– copy', '– first-meeting'])
})

test('each step is done by what is there, and no other step with it', () => {
  const done = (beginning: Partial<Beginning>, hasSecondPlace = false) =>
    marks({ ...nothing, ...beginning }, hasSecondPlace).filter(mark => mark.startsWith('✓'))
  expect(done({ me: 'Alva Lind' })).toEqual(['✓ me'])
  expect(done({ colleagues: ['Bo Ek'] })).toEqual(['✓ colleagues'])
  expect(done({ hasReadIn: true })).toEqual(['✓ read-in'])
  expect(done({}, true)).toEqual(['✓ copy'])
  expect(done({ hasLogged: true })).toEqual(['✓ first-meeting'])
})

test('whoever joins an office that others share is not asked for colleagues and contacts that are there', () => {
  expect(marks({ ...nothing, isShared: true, isJoined: true }, false)).toEqual(['– me', '– copy', '– first-meeting'])
})

test('whoever was the first to share the office has the same steps as before', () => {
  expect(marks({ ...nothing, isShared: true }, false)).toHaveLength(5)
})
