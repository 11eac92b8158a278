import type { DecisionStage } from '../../src-shared/records/decision-stage'
import type { CheckedList } from '../../src-shared/records/reference'
import type { ListValue, ValueList } from '../../src-shared/records/value-list'
import { line, type Told, wordFor } from '../../src-shared/text/told-words'

// Intl writes a minus sign instead of a hyphen.
const steps = new Intl.NumberFormat('sv-SE', { signDisplay: 'exceptZero' })

function valueLine(value: ListValue, { words, language }: Told): string {
  const inSwedish = language === 'sv'
  return line(
    value.code,
    inSwedish ? value.name : value.nameEn,
    value.value !== null && steps.format(value.value),
    value.needsParticipant && words.listed.needsParticipant,
    value.countsInReport === false && words.listed.notInReports,
    value.isComputed === false && words.listed.byHand,
    inSwedish ? value.description : value.descriptionEn,
  )
}

/** Returns when and against what a list that ships was checked. */
export const checkText = ({ on, against, againstEn }: CheckedList, { words, language }: Told): string =>
  words.listed.checked(on, language === 'sv' ? against : againstEn)

/** Returns a value list of the office with the values to choose from, and when it was checked. */
export const valueListText = (list: ValueList, told: Told): string =>
  [
    `${told.language === 'sv' ? list.name : list.nameEn} (${list.code}, ${list.values.length})`,
    ...(list.checked ? [checkText(list.checked, told)] : []),
    ...list.values.map(value => valueLine(value, told)),
  ].join('\n')

/** Returns a stage that decisions go through. */
export function stageText(stage: DecisionStage, { words, language }: Told): string {
  const { listed: labels, levels } = words
  const inSwedish = language === 'sv'
  const dates = stage.keyDates.map(({ name, nameEn }) => (inSwedish ? name : nameEn))
  const rule = inSwedish ? stage.deadlineRule : stage.deadlineRuleEn
  const paper = inSwedish ? stage.document : stage.documentEn
  return [
    line(inSwedish ? stage.name : stage.nameEn, wordFor(levels, stage.level), stage.code),
    line(inSwedish ? stage.actor : stage.actorEn, paper),
    `${labels.watch}: ${dates.join(', ')}`,
    `${labels.leverage}: ${inSwedish ? stage.leverage : stage.leverageEn}`,
    rule && `${labels.deadline}: ${line(rule, stage.source)}`,
  ]
    .filter(Boolean)
    .join('\n')
}
