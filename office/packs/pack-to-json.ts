import type { PackContent, PackSection } from '../../src-shared/packs/pack-content'

const withoutDrawings = (sections: readonly PackSection[]): readonly PackSection[] =>
  sections.map(section => ({ ...section, tables: section.tables.map(({ drawing: _, ...table }) => table) }))

/** Returns a pack for programs: its figures as they were counted, and every sentence and table of the other files, but no pictures. */
export function packToJson({ figures, before, sections, ...content }: PackContent): Uint8Array {
  return new TextEncoder().encode(
    `${JSON.stringify({ format: 'talan-pack', ...content, figures, before, sections: withoutDrawings(sections) }, null, 2)}\n`,
  )
}
