import type { MeasuredPaper, MeasuredPiece } from '../../src-shared/paper/chosen-forms'
import { type FlowName, flowAttribute, flowNames, readForms } from '../../src-shared/paper/flow-marks'
import type { FlowBlock, FlowUnit } from '../../src-shared/paper/flow-plan'

/** Returns the elements below a root that have an attribute, and with that value if one is given. */
export const marked = (root: ParentNode, name: FlowName, value?: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(
    value === undefined ? `[${flowAttribute(name)}]` : `[${flowAttribute(name)}="${value}"]`,
  ),
]

const given = (element: HTMLElement, name: FlowName): string => element.dataset[name] ?? ''

/** The height of a page's text, and that of page 1, in CSS pixels. A half millimetre less than the paper has, for what is rounded. */
const pixels = (millimetres: number): number => ((millimetres - 0.5) * 96) / 25.4
const room = { first: pixels(297 - 70 - 22), whole: pixels(297 - 25 - 22) }

/** Returns the element of a piece that may be divided. A table in a pair is not one: the two stay beside each other. */
function dividedIn(piece: HTMLElement): HTMLElement | null {
  const { firstElementChild: block } = piece
  return block instanceof HTMLElement && flowNames.divided in block.dataset ? block : null
}

/** Returns the parts of a piece that stay whole, if it may be divided: always, or since it is higher than a page. */
function unitsOf(divided: HTMLElement | null, height: number): readonly HTMLElement[] {
  if (!divided || (given(divided, flowNames.divided) === 'tall' && height <= room.whole)) return []
  return marked(divided, flowNames.unit)
}

/** Returns the units of a piece that can be divided. Their heights include the space between them; the last has all that is below it. */
function dividedBlock(units: readonly HTMLElement[], whole: DOMRect): Pick<FlowBlock, 'head' | 'units'> {
  const edges = units.map(unit => unit.getBoundingClientRect())
  const top = edges[0]?.top ?? whole.top
  return {
    head: top - whole.top,
    units: units.map((unit, index): FlowUnit => {
      const bottom = index === units.length - 1 ? whole.bottom : (edges[index]?.bottom ?? 0)
      const above = edges[index - 1]?.bottom ?? top
      return { height: bottom - above, keepsNext: flowNames.keepsNext in unit.dataset }
    }),
  }
}

/** Returns a unit for a sum, which is kept with the row above it. */
const withSums = (units: readonly FlowUnit[], elements: readonly HTMLElement[]): FlowUnit[] =>
  units.map((unit, index) => (elements[index + 1]?.matches('.sum') ? { ...unit, keepsNext: true } : unit))

function measured(piece: HTMLElement, resumed: ReadonlyMap<string, number>): MeasuredPiece {
  const whole = piece.getBoundingClientRect()
  const divided = dividedIn(piece)
  const elements = unitsOf(divided, whole.height)
  const parts = elements.length > 0 ? dividedBlock(elements, whole) : null
  const isHeading = piece.querySelector('h2[id]') !== null
  const isContents = flowNames.contents in piece.dataset
  return {
    number: Number(given(piece, flowNames.piece)),
    isContents,
    block: {
      gap: Number.parseFloat(getComputedStyle(piece).marginTop) || 0,
      startsPage: isContents || flowNames.startsPage in piece.dataset,
      keepsNext: flowNames.keepsNext in piece.dataset,
      head: parts?.head ?? 0,
      resumed: isHeading ? 0 : (resumed.get(given(piece, flowNames.part)) ?? 0),
      units: parts ? withSums(parts.units, elements) : [{ height: whole.height, keepsNext: false }],
      least: divided ? Number(given(divided, flowNames.least)) : 1,
    },
  }
}

/** Returns the heights of the lines that name a part again, by part. They are measured in a page box of their own. */
function resumedHeights(): ReadonlyMap<string, number> {
  const sheet = document.createElement('div')
  sheet.className = 'sheet'
  const text = document.createElement('div')
  text.className = 'text'
  sheet.append(text)
  const lines = marked(document, flowNames.running).filter(element => element.matches('.resumed'))
  text.append(...lines.map(line => line.cloneNode(true)))
  document.body.append(sheet)
  const heights = new Map(
    [...text.children].map((line, index) => [
      given(lines[index] as HTMLElement, flowNames.running),
      line.getBoundingClientRect().height,
    ]),
  )
  sheet.remove()
  return heights
}

/** Returns every piece of the page with its measures, and what its body says of forms and limits. */
export function measuredPaper(): MeasuredPaper {
  const resumed = resumedHeights()
  const piecesOf = (place: string): MeasuredPiece[] =>
    marked(document, flowNames.place, place).flatMap(element =>
      marked(element, flowNames.piece).map(piece => measured(piece, resumed)),
    )
  return {
    main: piecesOf('main'),
    side: piecesOf('side'),
    foot: piecesOf('foot'),
    rest: piecesOf('rest'),
    room,
    firstForms: readForms(given(document.body, flowNames.firstForms)),
    forms: readForms(given(document.body, flowNames.forms)),
    words: readForms(given(document.body, flowNames.words))[0] ?? [],
    most: Number(given(document.body, flowNames.most)),
    contentsAbove: Number(given(document.body, flowNames.contentsAbove)),
  }
}
