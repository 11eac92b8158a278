import { groupsByAim } from '../../src-shared/packs/indicators'
import type { PackMaterial, PackName } from '../../src-shared/packs/pack'
import { indicatorWords } from '../../src-shared/text/indicator-words'
import type { Language } from '../../src-shared/text/language'

/** The short word of an aim, as over its indicators. Its English name is a sentence, which no table has room for. */
function shortAim(aim: PackName): PackName {
  const group = groupsByAim[aim.id]
  return group ? { ...aim, nameEn: indicatorWords('en').groups[group] } : aim
}

/**
 * Returns a pack's material with its issues and aims named in the language. Decided wordings are Swedish, so an English pack has the English
 * name of an issue in place of both; an issue without one keeps its Swedish words.
 */
export const inLanguage = (material: PackMaterial, language: Language): PackMaterial =>
  language === 'sv'
    ? material
    : {
        ...material,
        names: { ...material.names, aims: material.names.aims.map(shortAim) },
        issues: material.issues.map(issue => {
          const name = issue.nameEn.trim()
          return name === '' ? issue : { ...issue, shortName: name, wording: name }
        }),
      }
