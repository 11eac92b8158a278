import type { MatchReason, PlanReason } from '../../imports/plan-reason'
import type { ReadProblem } from '../../imports/read-problem'
import type { Language } from '../language'
import { problemSentence } from '../read-words'
import { atStart } from '../thing-name'
import { importColumnWords } from './import-field-label'
import { knownAgainText, likenessText, planReasonText } from './import-reason'

/** Returns why two are thought to be the same, in words: "samma rubrik, samma personer". */
export const matchText = (reasons: readonly MatchReason[], language: Language): string =>
  reasons.map(reason => likenessText(reason, language)).join(', ')

/** Returns what is doubtful in a row, with a capital first letter. */
export const problemLine = (problem: ReadProblem, language: Language): string =>
  atStart(problemSentence(language, problem))

/** Returns why a row has its verb, a line for each reason, with a capital first letter. All that it was known again by is one line. */
export function reasonLines(reasons: readonly PlanReason[], language: Language): readonly string[] {
  const [knownBy] = reasons.filter(({ what }) => what === 'matched')
  return reasons
    .filter(reason => reason.what !== 'matched' || reason === knownBy)
    .map(reason => atStart(reason === knownBy ? knownAgainText(reasons, language) : planReasonText(reason, language)))
}

/** Returns why a row has its verb, all on one line. Fields that differ are counted when there are several. */
export function reasonsLine(reasons: readonly PlanReason[], language: Language): string {
  const differing = reasons.filter(({ what }) => what === 'differs').length
  const others = reasons.filter(({ what }) => what !== 'differs' || differing === 1)
  return [
    ...(differing > 1 ? [importColumnWords(language).differing(differing)] : []),
    ...reasonLines(others, language),
  ].join(' · ')
}
