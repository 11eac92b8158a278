import type { MatchReason, PlanReason } from '../imports/plan-reason'
import type { ReadProblem } from '../imports/read-problem'
import { importColumnsEn } from './en/import-columns'
import { likenessText, planReasonText } from './import-reason'
import type { Language } from './language'
import { problemSentence } from './read-words'
import { type ImportColumnWords, importColumnsSv } from './sv/import-columns'
import { atStart } from './thing-name'
import { wordFor } from './told-words'

/** Returns the words of the columns of a file in a language. */
export const importColumnWords = (language: Language): ImportColumnWords =>
  language === 'sv' ? importColumnsSv : importColumnsEn

/** Returns the label of what a column is read as or a row changes. An id has its register in its name, such as `id riksdagen`. */
export const importFieldLabel = (field: string, language: Language): string =>
  wordFor(importColumnWords(language).fields, field.startsWith('id ') ? 'id' : field)

/** Returns why two are thought to be the same, in words: "samma rubrik, samma personer". */
export const matchText = (reasons: readonly MatchReason[], language: Language): string =>
  reasons.map(reason => likenessText(reason, language)).join(', ')

/** Returns what is doubtful in a row, with a capital first letter. */
export const problemLine = (problem: ReadProblem, language: Language): string =>
  atStart(problemSentence(language, problem))

/** Returns why a row has its verb, with a capital first letter. */
export const reasonLine = (reason: PlanReason, language: Language): string => atStart(planReasonText(reason, language))

/** Returns why a row has its verb, all on one line. Fields that differ are counted when there are several. */
export function reasonsLine(reasons: readonly PlanReason[], language: Language): string {
  const differing = reasons.filter(({ what }) => what === 'differs').length
  const others = reasons.filter(({ what }) => what !== 'differs' || differing === 1)
  return [
    ...(differing > 1 ? [importColumnWords(language).differing(differing)] : []),
    ...others.map(reason => reasonLine(reason, language)),
  ].join(' · ')
}
