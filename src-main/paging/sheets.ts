import type { ChosenForms, MeasuredPaper, PlacedPiece } from '../../src-shared/paper/chosen-forms'
import { flowNames } from '../../src-shared/paper/flow-marks'
import { marked } from './measured-pieces'
import { placedElement } from './placed-element'

const box = (className: string, ...inside: readonly Node[]): HTMLElement => {
  const made = document.createElement('div')
  made.className = className
  made.append(...inside)
  return made
}

/** The elements of the pieces by their number, and how many units each of them was measured in. */
type Pieces = { readonly element: (number: number) => HTMLElement; readonly count: (number: number) => number }

function piecesBy(paper: MeasuredPaper): Pieces {
  const elements = new Map(
    marked(document, flowNames.piece).map(piece => [Number(piece.dataset[flowNames.piece]), piece] as const),
  )
  const measured = [...paper.main, ...paper.side, ...paper.foot, ...paper.rest]
  const counts = new Map(measured.map(({ number, block }) => [number, block.units.length] as const))
  return {
    element: number => {
      const found = elements.get(number)
      if (!found) throw new Error(`the page has no piece ${number}`)
      return found
    },
    count: number => counts.get(number) ?? 1,
  }
}

const copies = (placed: readonly PlacedPiece[], pieces: Pieces): HTMLElement[] =>
  placed.map((piece, index) =>
    placedElement(pieces.element(piece.number), piece, pieces.count(piece.number), index === 0),
  )

const runningCopy = (name: string): HTMLElement | null => {
  const [found] = marked(document, flowNames.running, name)
  return found ? (found.cloneNode(true) as HTMLElement) : null
}

/** Returns the line that names the part again, for a page that begins in the middle of it. */
function resumedLine(first: PlacedPiece | undefined, pieces: Pieces): HTMLElement[] {
  const piece = first && pieces.element(first.number)
  if (!piece || (first.from === 0 && piece.querySelector('h2[id]'))) return []
  const line = runningCopy(piece.dataset[flowNames.part] ?? '')
  return line ? [line] : []
}

function columnSheets({ columns, foot }: ChosenForms, pieces: Pieces): HTMLElement[] {
  return columns.map(({ main, side }, page) => {
    const text = box('text columns', box('column', ...copies(main, pieces)), box('column', ...copies(side, pieces)))
    if (page > 0) return box('sheet', text)
    text.append(box('foot', ...copies(foot, pieces)))
    const opening = document.querySelector('.opening')
    const sheet = box('sheet first', ...[...(opening?.children ?? [])].map(child => child.cloneNode(true)), text)
    sheet.id = opening?.id ?? ''
    return sheet
  })
}

/** Puts the header on every page but the first, and the footer with the page's number on each. */
function addRunning(sheets: readonly HTMLElement[]): void {
  for (const [index, sheet] of sheets.entries()) {
    const header = index === 0 ? null : runningCopy('header')
    const footer = runningCopy('footer')
    const number = footer?.querySelector('.number')
    if (number) number.textContent = `${index + 1} (${sheets.length})`
    sheet.append(...[header, footer].filter(element => element !== null))
  }
}

/** Writes the numbers of pages into the contents. A part that was left out is not in them. */
function addPageNumbers(sheets: readonly HTMLElement[]): void {
  for (const place of sheets.flatMap(sheet => marked(sheet, flowNames.pageOf))) {
    const id = place.dataset[flowNames.pageOf] ?? ''
    const page = sheets.findIndex(sheet => sheet.id === id || sheet.querySelector(`[id="${id}"]`) !== null)
    if (page === -1) place.closest('li')?.remove()
    else place.textContent = String(page + 1)
  }
}

/** Returns the page boxes of the chosen forms, filled, with headers, footers and the numbers of the contents. */
export function sheetsOf(chosen: ChosenForms, paper: MeasuredPaper): HTMLElement[] {
  const pieces = piecesBy(paper)
  const rest = chosen.rest.map(placed =>
    box('sheet', box('text', ...resumedLine(placed[0], pieces), ...copies(placed, pieces))),
  )
  const sheets = [...columnSheets(chosen, pieces), ...rest]
  addRunning(sheets)
  addPageNumbers(sheets)
  return sheets
}
