import { chosenForms, type MeasuredPaper } from '../../src-shared/paper/chosen-forms'
import { flowNames, type Otherwise } from '../../src-shared/paper/flow-marks'
import type { LaidOut } from '../../src-shared/paper/laid-out'
import { writeHyphens } from './line-ends'
import { measuredPaper } from './measured-pieces'
import { sheetsOf } from './sheets'
import { showPage } from './shown-page'

/** Waits for the letters that the text needs, without which nothing can be measured. */
async function lettersLoaded(): Promise<void> {
  const text = document.body.textContent ?? ''
  const faces = [
    '400 10pt Inter',
    '600 10pt Inter',
    '700 10pt Inter',
    '400 10pt Inter Figures',
    '600 10pt Inter Figures',
  ]
  await Promise.all(faces.map(face => document.fonts.load(face, text)))
}

/** Returns by how much the text of a page box is longer than there is room for, in CSS pixels; 0 if it is not. */
function excess(sheet: HTMLElement): number {
  const text = sheet.querySelector<HTMLElement>(':scope > .text')
  if (!text) return 0
  const { bottom } = text.getBoundingClientRect()
  const columns = text.matches('.columns') ? [...text.children].flatMap(column => [...column.children]) : text.children
  return Math.max(0, ...[...columns].map(child => child.getBoundingClientRect().bottom - bottom))
}

/** How often the pages are planned again with less room, where copies of heads made one longer than it was measured. */
const mostRounds = 3

function fill(paper: MeasuredPaper, round = 1): LaidOut {
  const chosen = chosenForms(paper)
  const { firstForm, form, pages, fits } = chosen
  const isFirstFullest = firstForm === 0
  const isStopped = {
    stop: !(fits && isFirstFullest),
    'stop-at-first': !isFirstFullest,
    print: false,
  }[document.body.dataset[flowNames.otherwise] as Otherwise]
  if (isStopped) return { firstForm, form, pages, isPrinted: false }
  const sheets = sheetsOf(chosen, paper)
  document.body.append(...sheets)
  const over = Math.max(0, ...sheets.map(excess))
  if (over > 0.5 && round < mostRounds) {
    for (const sheet of sheets) sheet.remove()
    const { first, whole } = paper.room
    return fill({ ...paper, room: { first: first - over, whole: whole - over } }, round + 1)
  }
  // What is longer than a page of its own runs over the paper's edge onto the next sheet: nothing of it is lost.
  for (const sheet of sheets) if (excess(sheet) > 0.5) sheet.classList.add('long')
  document.querySelector('main')?.remove()
  for (const element of document.querySelectorAll('body > .running')) element.remove()
  return { firstForm, form, pages, isPrinted: true }
}

/** Shows a page, divides it into page boxes by measuring it, and returns what was found. The copies of pictures are ready then too. */
export async function layOutPages(html: string): Promise<LaidOut> {
  await showPage(html)
  document.documentElement.classList.add('paged')
  await lettersLoaded()
  writeHyphens(document.body)
  const laidOut = fill(measuredPaper())
  await Promise.all([...document.images].map(image => image.decode().catch(() => undefined)))
  return laidOut
}
