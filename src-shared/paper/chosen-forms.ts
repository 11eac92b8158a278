import { type FlowBlock, plannedPages } from './flow-plan'

/** A piece of a paper with its measures. The contents are a piece that is only used where the paper is long. */
export type MeasuredPiece = { readonly number: number; readonly block: FlowBlock; readonly isContents: boolean }

/** A whole paper, measured: page 1 with its two columns and its foot, and what flows over the pages after it. Lengths are in CSS pixels. */
export type MeasuredPaper = {
  readonly main: readonly MeasuredPiece[]
  readonly side: readonly MeasuredPiece[]
  readonly foot: readonly MeasuredPiece[]
  readonly rest: readonly MeasuredPiece[]
  /** The height of the text of page 1, and of every other page. */
  readonly room: { readonly first: number; readonly whole: number }
  /** The numbers of the pieces of each form of page 1 and of the rest, the fullest first. There is at least one of each. */
  readonly firstForms: readonly (readonly number[])[]
  readonly forms: readonly (readonly number[])[]
  /** The number of the words of each form: forms that say the same, and differ only in which parts start pages, have the same. */
  readonly words: readonly number[]
  readonly most: number
  readonly contentsAbove: number
}

/** The units of a piece that are on one page. */
export type PlacedPiece = { readonly number: number; readonly from: number; readonly to: number }

/** Which forms are taken, and what is on each page. `columns` has one entry for each page that begins with columns, mostly one. */
export type ChosenForms = {
  readonly firstForm: number
  readonly form: number
  readonly pages: number
  /** True if page 1 is one page, and there are no more pages than there may be. */
  readonly fits: boolean
  readonly columns: readonly { readonly main: readonly PlacedPiece[]; readonly side: readonly PlacedPiece[] }[]
  readonly foot: readonly PlacedPiece[]
  readonly rest: readonly (readonly PlacedPiece[])[]
}

const inForm = (pieces: readonly MeasuredPiece[], form: readonly number[]): MeasuredPiece[] => {
  const wanted = new Set(form)
  return pieces.filter(({ number }) => wanted.has(number))
}

const planned = (pieces: readonly MeasuredPiece[], room: (page: number) => number): PlacedPiece[][] =>
  plannedPages(
    pieces.map(({ block }) => block),
    room,
  ).map(page => page.map(({ block, from, to }) => ({ number: pieces[block]?.number ?? 0, from, to })))

const heightOf = ({ block: { gap, head, units } }: MeasuredPiece): number =>
  units.reduce((sum, { height }) => sum + height, gap + head)

type FirstPage = Pick<ChosenForms, 'columns' | 'foot'>

function firstPage(paper: MeasuredPaper, form: readonly number[]): FirstPage {
  const foot = inForm(paper.foot, form)
  const below = foot.reduce((sum, piece) => sum + heightOf(piece), 0)
  const room = (page: number) => (page === 0 ? paper.room.first - below : paper.room.whole)
  const main = planned(inForm(paper.main, form), room)
  const side = planned(inForm(paper.side, form), room)
  const count = Math.max(1, main.length, side.length)
  return {
    columns: Array.from({ length: count }, (_, page) => ({ main: main[page] ?? [], side: side[page] ?? [] })),
    foot: foot.map(({ number, block }) => ({ number, from: 0, to: block.units.length })),
  }
}

/** A page that is filled less than this share of its height has few lines. */
const leastFilled = 1 / 4

/**
 * How many parts may lose their page starts to be rid of a page with few lines. In the middle of a paper it looks like a mistake; at its end it
 * is only a page too many. A map or a table that is divided is read less well than a whole one.
 */
const worth = { amid: 4, last: 1.5 } as const

/** Returns what the pages with few lines cost, in page starts. The contents have a page of their own by design. */
function costOfThin(
  pieces: readonly MeasuredPiece[],
  pages: readonly (readonly PlacedPiece[])[],
  room: number,
): number {
  const byNumber = new Map(pieces.map(piece => [piece.number, piece]))
  const heightOn = ({ number, from, to }: PlacedPiece): number => {
    const piece = byNumber.get(number)
    return piece ? heightOf({ ...piece, block: { ...piece.block, units: piece.block.units.slice(from, to) } }) : 0
  }
  return pages.reduce((cost, page, index) => {
    const isContents = page.some(({ number }) => byNumber.get(number)?.isContents === true)
    const isFull = page.reduce((sum, placed) => sum + heightOn(placed), 0) >= room * leastFilled
    return isContents || isFull ? cost : cost + (index === pages.length - 1 ? worth.last : worth.amid)
  }, 0)
}

/** Returns the index and the value of the first that suffices, and otherwise of the last one. */
function firstOf<T>(
  count: number,
  made: (index: number) => T,
  suffices: (value: T) => boolean,
): { readonly index: number; readonly value: T } {
  let index = 0
  let value = made(0)
  while (!suffices(value) && index + 1 < count) {
    index += 1
    value = made(index)
  }
  return { index, value }
}

/**
 * Returns the fullest forms that fit: of page 1, and then of the pages after it. Where none does, the shortest ones. The contents are there
 * only if there are more pages than `contentsAbove` without them. Where a page would be nearly empty, a form with the same words
 * and fewer page starts is taken, if that is worth it.
 */
export function chosenForms(paper: MeasuredPaper): ChosenForms {
  const { firstForms, forms, words, rest, room, most, contentsAbove } = paper
  const begun = firstOf(
    firstForms.length,
    index => firstPage(paper, firstForms[index] ?? []),
    ({ columns }) => columns.length === 1,
  )
  const before = begun.value.columns.length
  const whole = () => room.whole
  const pagesOf = (index: number) => {
    const pieces = inForm(rest, forms[index] ?? [])
    const pages = planned(
      pieces.filter(({ isContents }) => !isContents),
      whole,
    )
    return before + pages.length > contentsAbove ? planned(pieces, whole) : pages
  }
  const suffices = (pages: readonly (readonly PlacedPiece[])[]) => before + pages.length <= most
  const fullest = firstOf(forms.length, pagesOf, suffices)
  const costOf = (index: number, pages: readonly (readonly PlacedPiece[])[]) => {
    const pieces = inForm(rest, forms[index] ?? [])
    const thin = costOfThin(pieces, pages, room.whole)
    return { thin, all: thin - pieces.filter(({ block }) => block.startsPage).length }
  }
  let ended = { ...fullest, cost: costOf(fullest.index, fullest.value) }
  const isThin = ended.cost.thin > 0
  for (let index = fullest.index + 1; isThin && words[index] !== undefined; index += 1) {
    if (words[index] !== words[fullest.index]) break
    const value = pagesOf(index)
    const cost = costOf(index, value)
    if (suffices(value) && cost.all < ended.cost.all) ended = { index, value, cost }
  }
  const pages = before + ended.value.length
  return {
    ...begun.value,
    firstForm: begun.index,
    form: ended.index,
    pages,
    fits: before === 1 && pages <= most,
    rest: ended.value,
  }
}
