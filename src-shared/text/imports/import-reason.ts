import type { MatchReason, PlanReason } from '../../imports/plan-reason'
import { duplicateWords } from '../duplicate-words'
import { importEn } from '../en/import-words'
import { ruleEn } from '../en/rule'
import type { Language } from '../language'
import { problemSentence } from '../read-words'
import { type ImportWords, importSv, type ReasonParts } from '../sv/import-words'
import { ruleSv } from '../sv/rule'
import { importFieldInSentence } from './import-field-label'

/** Returns the words of an import in a language. */
export const importWords = (language: Language): ImportWords => (language === 'sv' ? importSv : importEn)

/** Returns why two are thought to be the same, in words. */
export const likenessText = (by: MatchReason, language: Language): string => {
  const { likeness } = importWords(language)
  return by in likeness
    ? likeness[by as keyof typeof likeness]
    : duplicateWords([by as Parameters<typeof duplicateWords>[0][number]], language)
}

function partsOf(reason: PlanReason, language: Language): ReasonParts {
  const { of } = importWords(language)
  const by = reason.what === 'matched' ? [reason.by] : reason.what === 'may-be' ? reason.by : []
  return {
    problem: reason.what === 'read' ? problemSentence(language, reason.problem) : '',
    field:
      reason.what === 'unknown'
        ? of[reason.field]
        : 'field' in reason
          ? importFieldInSentence(reason.field, language)
          : '',
    likeness: by.map(one => likenessText(one, language)).join(', '),
    rule: reason.what === 'against-rule' ? (language === 'sv' ? ruleSv : ruleEn)[reason.rule] : '',
  }
}

/** Returns why a row of a plan has its verb, in words. */
export function planReasonText(reason: PlanReason, language: Language): string {
  const say = importWords(language).reasons[reason.what] as (reason: PlanReason, parts: ReasonParts) => string
  return say(reason, partsOf(reason, language))
}

/** Returns what the row of the office was known again by, all together. */
export function knownAgainText(reasons: readonly PlanReason[], language: Language): string {
  const matched = reasons.flatMap(reason => (reason.what === 'matched' ? [reason] : []))
  const [first] = matched
  if (!first) return ''
  const likeness = matched.map(({ by }) => likenessText(by, language)).join(', ')
  return importWords(language).reasons.matched(first, { ...partsOf(first, language), likeness })
}
