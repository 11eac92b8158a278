import type { Drawing } from '../../src-shared/charts/drawing'
import { pictureRelation } from './docx-parts'
import { xmlText } from './xml-text'

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'

/** A drawing's CSS pixel in Word's units (EMU). At this scale the widest drawings fill a portrait page. */
const unitsPerPixel = 9_000
const unitsPerTwip = 635

/**
 * Returns a drawing for the text of a Word document, with its description for screen readers. `pageWidth` is in twips; a wider drawing is
 * shrunk to it.
 */
export function pictureXml({ width, height, title, description }: Drawing, number: number, pageWidth: number): string {
  const scale = Math.min(unitsPerPixel, (pageWidth * unitsPerTwip) / width)
  const size = `cx="${Math.round(width * scale)}" cy="${Math.round(height * scale)}"`
  const named = `id="${number}" name="${xmlText(title)}" descr="${xmlText(`${title}. ${description}`)}"`
  return `<w:p><w:pPr><w:keepNext/></w:pPr><w:r><w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${named}/><a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture"><pic:pic xmlns:pic="${drawing}/picture"><pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${pictureRelation(number)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
}
