import { watchList } from '../../db/reads/records/processes'
import { decisionStages, valueLists } from '../../db/reads/records/value-lists'
import { daysBetween, isWorkingDay, workingDaysBetween } from '../../src-shared/days/working-days'
import type { DecisionStage } from '../../src-shared/records/decision-stage'
import type { ListValue } from '../../src-shared/records/value-list'
import { line, type Told, wordFor } from '../../src-shared/text/told-words'
import { type ListOf, listed } from '../shown/listed'
import { watchLine } from '../shown/shown-rows'

// Intl writes a minus that is no hyphen.
const steps = new Intl.NumberFormat('sv-SE', { signDisplay: 'exceptZero' })

/** Every list of the office with what can be chosen in it that day. */
export const allLists: ListOf = async (db, { asOf }, { words, language }) => {
  const inSwedish = language === 'sv'
  const valueLine = (value: ListValue): string => {
    const description = inSwedish ? value.description : value.descriptionEn
    return line(
      value.code,
      inSwedish ? value.name : value.nameEn,
      value.value !== null && steps.format(value.value),
      value.needsParticipant && words.listed.needsParticipant,
      value.countsInReport === false && words.listed.notInReports,
      value.isComputed === false && words.listed.byHand,
      description,
    )
  }
  return listed(await valueLists(db, asOf), list =>
    [
      `${inSwedish ? list.name : list.nameEn} (${list.code}, ${list.values.length})`,
      ...list.values.map(valueLine),
    ].join('\n'),
  )
}

function stageText(stage: DecisionStage, { words, language }: Told): string {
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

/** The stages decisions go through, in their order. */
export const allStages: ListOf = async (db, { asOf }, told) =>
  listed(await decisionStages(db, asOf), stage => stageText(stage, told))

/** The days to watch from a day on, in order: those entered, and those that follow from a referral. */
export const watchDates: ListOf = async (db, { asOf, days }, told) => {
  const rows = (await watchList(db, { from: asOf, days })).map(day => ({
    ...day,
    name: wordFor(told.words.referralDays, day.what),
    isWorkingDay: isWorkingDay(day.on),
    calendarDaysLeft: daysBetween(asOf, day.on),
    workingDaysLeft: workingDaysBetween(asOf, day.on),
  }))
  return listed(rows, row => watchLine(row, told, true))
}
