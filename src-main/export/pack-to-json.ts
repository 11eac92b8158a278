import type { PackContent } from '../../src-shared/domain/pack-content'

/** A pack for programs: its figures as they were counted, and every sentence and table of the other files. */
export function packToJson({ figures, before, sections, ...content }: PackContent): Uint8Array {
  return new TextEncoder().encode(
    `${JSON.stringify({ format: 'talan-pack', ...content, figures, before, sections }, null, 2)}\n`,
  )
}
