import { pictureUnits } from './word-measures'
import type { PictureSource, WordPicture } from './word-model'
import { wordText } from './word-text'

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'
/** Marks a picture as an ornament, which a screen reader passes over. Word calls it "decorative". */
const ornament =
  '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

const endings = { 'image/png': 'png', 'image/jpeg': 'jpg' } as const

/** A picture of the file: where it lies in the file, and where it comes from. */
export type ShelvedPicture = { readonly path: string; readonly relation: string; readonly source: PictureSource }

/**
 * Returns a shelf for the pictures of one document. The same picture lies there once, however often it is shown, and pictures are numbered
 * in the order of their first use.
 */
export function pictureShelf(nextNumber: () => number) {
  const shelved = new Map<string, ShelvedPicture>()

  const relationOf = (source: PictureSource): string => {
    const key = source.kind === 'svg' ? source.svg : source.data
    const kept = shelved.get(key)
    if (kept) return kept.relation
    const number = shelved.size + 1
    const ending = source.kind === 'svg' ? 'png' : endings[source.mediaType]
    const relation = `rIdPicture${number}`
    shelved.set(key, { path: `media/picture${number}.${ending}`, relation, source })
    return relation
  }

  /** Returns a picture as an element of a run. It stands in the line, so that no program moves it. */
  const pictureXml = ({ source, width, height, alternative }: WordPicture): string => {
    const number = nextNumber()
    const size = `cx="${pictureUnits(width)}" cy="${pictureUnits(height)}"`
    const words = alternative === null ? '' : wordText(alternative)
    const named = `id="${number}" name="Bild ${number}" descr="${words}"`
    const inside = alternative === null ? ornament : ''
    return `<w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${named}>${inside}</wp:docPr><a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture"><pic:pic xmlns:pic="${drawing}/picture"><pic:nvPicPr><pic:cNvPr ${named}>${inside}</pic:cNvPr><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relationOf(source)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`
  }

  return { pictureXml, pictures: (): readonly ShelvedPicture[] => [...shelved.values()] }
}
