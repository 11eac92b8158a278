import { zip } from '@cj-tech-master/excelts/archive'
import { type Block, bodyOf } from './docx-blocks'
import { type DocumentFacts, documentOpening, docxParts, docxPictures } from './docx-parts'

/** Returns a Word document with headings, real tables, page numbers, and drawings as pictures. The same blocks give the same bytes. */
export async function wordDocument(facts: DocumentFacts, blocks: readonly Block[]): Promise<Uint8Array> {
  const { xml, drawings } = bodyOf(blocks)
  const pictures: Uint8Array[] = []
  if (drawings.length > 0) {
    // Loaded when first needed: the program that draws letters is larger than the rest of a report together.
    const { chartPng } = await import('./chart-png')
    for (const drawing of drawings) pictures.push(await chartPng(drawing, 'page'))
  }
  const archive = zip({ reproducible: true, noSort: true })
  const document = `${documentOpening}<w:body>${xml}</w:body></w:document>`
  for (const [name, part] of [...docxParts(facts, pictures.length), ['word/document.xml', document] as const])
    archive.add(name, new TextEncoder().encode(part))
  for (const [name, bytes] of docxPictures(pictures)) archive.add(name, bytes)
  return archive.bytesSync()
}
