import type { Deadline, ReferralDeadlines } from '../../src-shared/log/referral'
import type { ProcessDetails } from '../../src-shared/records/decision-process'
import { longDate } from '../../src-shared/text/dates'
import { facts, line, section, type Told, wordFor } from '../../src-shared/text/told-words'
import { dayText, watchLine } from './shown-rows'

function referralFacts(referral: ReferralDeadlines, { words, language }: Told): string[] {
  const { shown, referralDays } = words
  const told = ({ on, isPassed, isWorkingDay }: Deadline): string =>
    line(on, longDate(on, language), isPassed && shown.passed, !isWorkingDay && shown.notWorkingDay)
  const { draftBy, politicalPreparationBy, dispatchBy, reminders, lastDay } = referral
  return [
    '',
    shown.referral,
    ...facts(
      [referralDays['referral-draft'], told(draftBy)],
      [referralDays['referral-political-preparation'], told(politicalPreparationBy)],
      [referralDays['referral-dispatch'], told(dispatchBy)],
      ...reminders.map(day => [referralDays[`referral-reminder-${day.daysBefore}`], told(day)] as const),
      [referralDays['referral-last-day'], `${lastDay} · ${longDate(lastDay, language)}`],
    ).map(fact => `  ${fact}`),
    `  ${shown.left(referral.calendarDaysLeft, referral.workingDaysLeft)}`,
  ]
}

/** A process, with its past stages and what is to come. */
export function processLines(process: ProcessDetails, told: Told): string[] {
  const { words, nameOf } = told
  const { shown } = words
  return [
    ...facts(
      [shown.id, process.id],
      [shown.level, wordFor(words.levels, process.level)],
      [shown.owner, process.owner],
      [shown.closedOn, process.closedOn],
      [shown.issues, process.issueIds.map(nameOf).join(', ')],
      [shown.note, process.note],
    ),
    ...section(
      shown.stages,
      process.stages.map((stage, at) =>
        line(
          stage.name,
          at === process.now && words.chart.process.states.now,
          stage.happenedOn && `${shown.happened} ${stage.happenedOn}`,
          stage.plannedOn && `${shown.planned} ${dayText(stage.plannedOn, stage.plannedPrecision, told)}`,
        ),
      ),
    ),
    ...section(
      shown.documents,
      process.documents.map(paper => line(paper.designation, paper.title, paper.datedOn)),
    ),
    ...section(
      shown.watchDates,
      process.watchDates.map(day => watchLine(day, told, false)),
    ),
    ...(process.referral ? referralFacts(process.referral, told) : []),
  ]
}
