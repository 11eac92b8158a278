import { expect, test } from 'vitest'
import { chosenForms, type MeasuredPaper, type MeasuredPiece } from '../../../src-shared/paper/chosen-forms'

const piece = (number: number, height: number, more: Partial<MeasuredPiece['block']> = {}): MeasuredPiece => ({
  number,
  isContents: false,
  block: {
    gap: 0,
    startsPage: false,
    keepsNext: false,
    head: 0,
    resumed: 0,
    least: 1,
    units: [{ height, keepsNext: false }],
    ...more,
  },
})

const paper = (given: Partial<MeasuredPaper>): MeasuredPaper => ({
  main: [],
  side: [],
  foot: [],
  rest: [],
  room: { first: 200, whole: 250 },
  firstForms: [[]],
  forms: [[]],
  words: [],
  most: 8,
  contentsAbove: 10,
  ...given,
})

const numbers = (from: number, count: number): number[] => Array.from({ length: count }, (_, index) => from + index)
const fullPages = (from: number, count: number): MeasuredPiece[] => numbers(from, count).map(at => piece(at, 250))

test('a short paper keeps its fullest forms', () => {
  const found = chosenForms(paper({ main: [piece(1, 100)], firstForms: [[1]], rest: [piece(2, 100)], forms: [[2]] }))
  expect(found).toMatchObject({ firstForm: 0, form: 0, pages: 2, fits: true })
})

test('page 1 is shortened until both columns and the figures at its foot are one page', () => {
  const main = [piece(1, 120), piece(2, 70), piece(3, 30)]
  const firstForms = [
    [1, 2, 9],
    [1, 2],
    [1, 3],
  ]
  const found = chosenForms(paper({ main, foot: [piece(9, 20)], firstForms }))
  expect(found).toMatchObject({ firstForm: 1, fits: true })
  expect(found.foot).toEqual([])
})

test('the first form whose pages suffice is taken, and no shorter one', () => {
  const rest = fullPages(1, 9)
  const forms = [numbers(1, 9), numbers(1, 8), numbers(1, 7), numbers(1, 6)]
  expect(chosenForms(paper({ rest, forms }))).toMatchObject({ form: 2, pages: 8, fits: true })
})

test('where no form suffices the shortest is taken, and that it does not fit is said', () => {
  const rest = fullPages(1, 12)
  expect(chosenForms(paper({ rest, forms: [numbers(1, 12), numbers(1, 9)] }))).toMatchObject({
    form: 1,
    pages: 10,
    fits: false,
  })
})

test('a paper of ten pages has no contents, one of eleven has them on page 2', () => {
  const contents = { ...piece(0, 40, { startsPage: true }), isContents: true }
  const withPages = (count: number) => {
    const rest = [
      contents,
      ...fullPages(1, count).map(each => ({ ...each, block: { ...each.block, startsPage: true } })),
    ]
    return chosenForms(paper({ rest, forms: [[0, ...numbers(1, count)]], most: 12 }))
  }
  expect(withPages(9)).toMatchObject({ pages: 10 })
  expect(withPages(9).rest[0]).toEqual([{ number: 1, from: 0, to: 1 }])
  expect(withPages(10)).toMatchObject({ pages: 12, fits: true })
  expect(withPages(10).rest[0]).toEqual([{ number: 0, from: 0, to: 1 }])
})

test('columns that are too long in every form go on, on a page of their own', () => {
  const main = [piece(1, 150), piece(2, 150)]
  const found = chosenForms(paper({ main, side: [piece(3, 50)], firstForms: [[1, 2, 3]] }))
  expect(found).toMatchObject({ pages: 2, fits: false })
  expect(found.columns).toEqual([
    { main: [{ number: 1, from: 0, to: 1 }], side: [{ number: 3, from: 0, to: 1 }] },
    { main: [{ number: 2, from: 0, to: 1 }], side: [] },
  ])
})

const start = { startsPage: true }
/** A part that is a little longer than a page, and a part that starts a page or, by its other number, flows on. */
const overflowing = [piece(1, 250), piece(2, 30), piece(3, 200, start), piece(4, 200), piece(5, 250, start)]

test('a part flows on where the page before it would be nearly empty, if that leaves no words out', () => {
  const forms = [
    [1, 2, 3, 5],
    [1, 2, 4, 5],
    [1, 3, 5],
  ]
  expect(chosenForms(paper({ rest: overflowing, forms, words: [0, 0, 1] }))).toMatchObject({ form: 1, pages: 4 })
  expect(chosenForms(paper({ rest: overflowing, forms, words: [0, 1, 2] }))).toMatchObject({ form: 0, pages: 5 })
})

test('a part flows on where that saves a last page with few lines', () => {
  const rest = [piece(1, 120), piece(2, 100, start), piece(3, 100), piece(4, 150), piece(5, 30)]
  const forms = [
    [1, 2, 4, 5],
    [1, 3, 4, 5],
  ]
  expect(chosenForms(paper({ rest, forms, words: [0, 0] }))).toMatchObject({ form: 1, pages: 3 })
  expect(chosenForms(paper({ rest, forms: forms.slice(0, 1), words: [0] }))).toMatchObject({ form: 0, pages: 4 })
})

test('two parts do not lose their page starts for one page with few lines', () => {
  const rest = [piece(1, 120), piece(2, 100, start), piece(3, 100), piece(4, 150, start), piece(5, 150), piece(6, 30)]
  const forms = [
    [1, 2, 4, 6],
    [1, 3, 5, 6],
  ]
  const long = [...rest.slice(0, 5), piece(6, 110), piece(7, 30)]
  expect(chosenForms(paper({ rest, forms, words: [0, 0] }))).toMatchObject({ form: 0, pages: 4 })
  const withSeven = forms.map(form => [...form, 7])
  expect(chosenForms(paper({ rest: long, forms: withSeven, words: [0, 0] }))).toMatchObject({ form: 0, pages: 5 })
})

test('a page that is a quarter full is left as it is', () => {
  const rest = [piece(1, 250), piece(2, 70), piece(3, 150, start), piece(4, 150)]
  const forms = [
    [1, 2, 3],
    [1, 2, 4],
  ]
  expect(chosenForms(paper({ rest, forms, words: [0, 0] }))).toMatchObject({ form: 0, pages: 4 })
})
