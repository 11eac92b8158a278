import type { PackMaterial } from '../../src-shared/packs/pack'
import type { Language } from '../../src-shared/text/language'

/**
 * Returns a pack's material with its issues named in the language. Decided wordings are Swedish, so an English pack has the English name of an
 * issue in place of both; an issue without one keeps its Swedish words.
 */
export const inLanguage = (material: PackMaterial, language: Language): PackMaterial =>
  language === 'sv'
    ? material
    : {
        ...material,
        issues: material.issues.map(issue => {
          const name = issue.nameEn.trim()
          return name === '' ? issue : { ...issue, shortName: name, wording: name }
        }),
      }
