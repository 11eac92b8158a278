import type { PackPages } from '../../src-shared/packs/blocks/pack-pages'
import type { PackContent, PackSection } from '../../src-shared/packs/pack-content'

const withoutDrawings = (sections: readonly PackSection[]): readonly PackSection[] =>
  sections.map(section => ({ ...section, tables: section.tables.map(({ drawing: _, ...table }) => table) }))

/** The pages without the bytes of pictures, and without what could still be left out, which is no part of the report. */
function withoutPictures({ shortenings: _, ...pages }: PackPages) {
  const said = (key: string, value: unknown) => (key === 'data' ? undefined : value)
  return JSON.parse(JSON.stringify(pages, said)) as object
}

/** Returns a pack for programs: its figures as they were counted, and every sentence and table of the other files, but no pictures. */
export function packToJson({ figures, before, sections, pages, ...content }: PackContent): Uint8Array {
  const told = {
    format: 'talan-pack',
    ...content,
    figures,
    before,
    sections: withoutDrawings(sections),
    ...(pages && { pages: withoutPictures(pages) }),
  }
  return new TextEncoder().encode(`${JSON.stringify(told, null, 2)}\n`)
}
