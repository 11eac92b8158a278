import type { Reader } from '../../db/schema'
import { newestSeal } from '../../db/seals/heads'
import type { PackPages } from '../../src-shared/packs/blocks/pack-pages'
import type { PackContent } from '../../src-shared/packs/pack-content'
import { sealText } from '../../src-shared/packs/seal-code'
import { sharedWords } from '../../src-shared/text/shared-words'
import { paragraph } from './blocks/block-parts'

/** Puts a sentence after the lines of how things are counted. */
const afterMethod = (pages: PackPages, text: string): PackPages => ({
  ...pages,
  sections: pages.sections.map(section =>
    section.id === 'method' ? { ...section, blocks: [...section.blocks, paragraph('seal', text, 'caption')] } : section,
  ),
})

/**
 * Returns a pack that is about to be locked, with the seal of the history as the last paragraph of how things are counted. The report then
 * keeps the seal outside the office's file, where nobody can make it again.
 */
export async function withSeal(read: Reader, content: PackContent): Promise<PackContent> {
  const seal = await newestSeal(read)
  if (!seal) return content
  const said = sharedWords(content.language).pack.said.seal(sealText(seal))
  const sections = content.sections.map(section =>
    section.id === 'method' ? { ...section, paragraphs: [...section.paragraphs, said] } : section,
  )
  return { ...content, sections, ...(content.pages && { pages: afterMethod(content.pages, said) }) }
}
