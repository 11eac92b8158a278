import type { DuplicateReason } from '../names/duplicate'
import type { MatchReason, PlanReason } from '../imports/plan-reason'
import type { ReadProblem } from '../imports/read-problem'
import { duplicateWords } from './duplicate-words'
import { importEn } from './en/import'
import { ruleEn } from './en/rule'
import type { Language } from './language'
import { importSv } from './sv/import'
import { ruleSv } from './sv/rule'
import { wordFor } from './told-words'

/** Returns what the window and the command line say of imports, in one language. */
export const importWords = (language: Language): typeof importSv => (language === 'sv' ? importSv : importEn)

/** Returns the label of a field of a plan or of a column. An id of a register has the register in its name, such as `id riksdagen`. */
export function importFieldWord(field: string, language: Language): string {
  const { fields } = importWords(language)
  return wordFor(fields, field.startsWith('id ') ? 'id' : field)
}

/** Returns why two are thought to be the same, in words: "samma rubrik, samma deltagare". */
export function matchText(reasons: readonly MatchReason[], language: Language): string {
  const { likeness } = importWords(language)
  return reasons
    .map(reason => (Object.hasOwn(likeness, reason) ? wordFor(likeness, reason) : duplicateWords([reason as DuplicateReason], language)))
    .join(', ')
}

/** Returns what was doubtful in a row, with the words of the file: "Dagen finns inte: ”31/2”". */
export function problemText({ code, field, said, proposed }: ReadProblem, language: Language): string {
  const words = importWords(language)
  const where = field !== undefined && Object.hasOwn(words.fields, field) ? ` ${words.inField(importFieldWord(field, language))}` : ''
  return [
    `${words.problems[code]}${where}${said === undefined ? '' : `: ${words.said(said)}`}`,
    ...(proposed === undefined ? [] : [words.proposed(proposed)]),
  ].join(', ')
}

/** Returns why a row of a plan has its verb, as one sentence without its full stop. */
export function planReasonText(reason: PlanReason, language: Language): string {
  const { reasons } = importWords(language)
  const word = (field: string) => importFieldWord(field, language)
  switch (reason.what) {
    case 'read':
      return problemText(reason.problem, language)
    case 'not-allowed':
      return reasons.notAllowed(word(reason.field))
    case 'read-before':
      return reasons.readBefore
    case 'removed-since':
      return reasons.removedSince
    case 'repeats-line':
      return reasons.repeatsLine(reason.line, reason.hasOtherNote)
    case 'joined-with-line':
      return reasons.joinedWithLine(reason.line)
    case 'matched':
      return reasons.matched(matchText([reason.by], language))
    case 'may-be':
      return reasons.mayBe(matchText(reason.by, language))
    case 'name-unsure':
      return reasons.nameUnsure(reason.said)
    case 'unknown':
      return reasons.unknown[reason.field](reason.said)
    case 'differs':
      return reasons.differs(word(reason.field))
    case 'secrecy-marked':
      return reasons.secrecyMarked
    case 'locked-period':
      return reasons.lockedPeriod
    case 'suggestion':
      return reasons.suggestion
    case 'cancelled':
      return reasons.cancelled
    case 'names-gone':
      return reasons.namesGone
    case 'changed-since-plan':
      return reasons.changedSincePlan
    case 'against-rule':
      return reasons.againstRule((language === 'sv' ? ruleSv : ruleEn)[reason.rule])
  }
}

/** Returns why a row has its verb, on one line. Fields that differ are counted when there are several. */
export function planReasonsText(reasons: readonly PlanReason[], language: Language): string {
  const differing = reasons.filter(({ what }) => what === 'differs').length
  const found = reasons.filter((reason): reason is Extract<PlanReason, { what: 'matched' }> => reason.what === 'matched')
  const { reasons: words } = importWords(language)
  const others = reasons.filter(({ what }) => what !== 'matched' && (what !== 'differs' || differing === 1))
  return [
    ...(differing > 1 ? [words.differing(differing)] : []),
    ...others.map(reason => planReasonText(reason, language)),
    ...(found.length > 0 ? [words.matched(matchText(found.map(({ by }) => by), language))] : []),
  ].join(' · ')
}
