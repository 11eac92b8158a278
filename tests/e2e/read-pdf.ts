import { readFileSync } from 'node:fs'
import { getDocumentProxy } from 'unpdf'

type Document = Awaited<ReturnType<typeof getDocumentProxy>>

/** A piece of text as a PDF draws it: its words, and where its line stands above the foot of the page, in points. */
type Run = { readonly text: string; readonly y: number }

/** A PDF, read by a library that did not write it. */
export type ReadPdf = {
  readonly bytes: Buffer
  readonly document: Document
  /** The runs of each page, in the order in which they are drawn. */
  readonly pages: readonly (readonly Run[])[]
}

/** Reads a PDF from the disk. */
export async function readPdf(file: string): Promise<ReadPdf> {
  const bytes = readFileSync(file)
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const pages: Run[][] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(
      items.flatMap(item =>
        'str' in item && item.str.trim() !== '' ? [{ text: item.str, y: Number(item.transform[5]) }] : [],
      ),
    )
  }
  return { bytes, document, pages }
}

/** Returns the text of a page, or of all pages, with a space between what is drawn separately. */
export const textOf = (pages: ReadPdf['pages']): string =>
  pages.map(runs => runs.map(({ text }) => text).join(' ')).join(' ')

const point = 72 / 25.4
/** The foot of a page's text, in points above the edge of the paper. The footer is below it. */
const footOfText = 21 * point

/** Returns the last line of a page's text, above the footer. */
export function lastLine(runs: readonly Run[]): string {
  const body = runs.filter(({ y }) => y > footOfText)
  const lowest = Math.min(...body.map(({ y }) => y))
  return body
    .filter(({ y }) => Math.abs(y - lowest) < 1)
    .map(({ text }) => text)
    .join(' ')
}
