import { zip } from '@cj-tech-master/excelts/archive'
import { pictureShelf, type ShelvedPicture } from './picture-shelf'
import { bodyXml } from './word-body'
import { footerPart, headerPart } from './word-edges'
import { fontFiles, fontRelationsPart, fontTablePart } from './word-fonts'
import type { WordDocument } from './word-model'
import { relationSpace, wordSpace, xmlHead } from './word-names'
import { appPart, contentTypesPart, corePart, packageRelationsPart, textRelationsPart } from './word-package'
import type { WordWriting } from './word-run'
import { settingsPart } from './word-settings'
import { stylesPart } from './word-styles'

/** Dots per CSS pixel: 300 per inch, since the drawings of a report are small and are printed. */
const printZoom = 300 / 96
/** Drawings as dots. The reports of a quarter have many in common, and are often made twice: once locked and once sent. */
const mostKept = 512
const kept = new Map<string, Uint8Array>()

/** The words of a drawing, which are read aloud and not drawn. */
const unseen = /<title>[^<]*<\/title>| aria-label="[^"]*"/g

async function dotsOf(drawing: string): Promise<Uint8Array> {
  // Many issues have the same line of quarters, with other words.
  const svg = drawing.replace(unseen, '')
  const known = kept.get(svg)
  if (known) return known
  // Loaded when first needed: the program that draws letters is larger than the rest of a report together.
  const { svgPng } = await import('../chart-png')
  const png = await svgPng(svg, printZoom)
  const [oldest] = kept.keys()
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
  kept.set(svg, png)
  return png
}

async function pictureFiles(pictures: readonly ShelvedPicture[]): Promise<(readonly [string, Uint8Array])[]> {
  const files: (readonly [string, Uint8Array])[] = []
  for (const { path, source } of pictures) {
    const bytes = source.kind === 'svg' ? await dotsOf(source.svg) : Buffer.from(source.data, 'base64')
    files.push([`word/${path}`, bytes])
  }
  return files
}

/**
 * Returns a Word document with named styles, its letters, real tables, and pictures that stand in the text. The same document gives the
 * same bytes.
 */
export async function wordFile(document: WordDocument): Promise<Uint8Array> {
  let number = 0
  const nextNumber = () => {
    number += 1
    return number
  }
  const { pictureXml, pictures } = pictureShelf(nextNumber)
  const writing: WordWriting = { locale: document.locale, pictureXml, nextNumber }
  const body = bodyXml(document.sections, writing)
  const text = `${xmlHead}<w:document ${wordSpace} xmlns:r="${relationSpace}"><w:body>${body}</w:body></w:document>`
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypesPart()],
    ['_rels/.rels', packageRelationsPart()],
    ['docProps/core.xml', corePart(document)],
    ['docProps/app.xml', appPart()],
    ['word/_rels/document.xml.rels', textRelationsPart(pictures())],
    ['word/_rels/fontTable.xml.rels', fontRelationsPart()],
    ['word/styles.xml', stylesPart(document.locale)],
    ['word/settings.xml', settingsPart(document.locale)],
    ['word/fontTable.xml', fontTablePart()],
    ['word/header1.xml', headerPart(document, writing)],
    ['word/footer1.xml', footerPart(document, writing)],
    ['word/document.xml', text],
  ]
  const archive = zip({ reproducible: true, noSort: true })
  for (const [name, part] of parts) archive.add(name, new TextEncoder().encode(part))
  for (const [name, bytes] of [...fontFiles(), ...(await pictureFiles(pictures()))]) archive.add(name, bytes)
  return archive.bytesSync()
}
