import { countedIn, isOne, written } from '../counted'
import type { PagePartWords } from '../sv/page-parts'

const counted = countedIn('en')
const number = (value: number): string => written(value, 'en')
const contacts = (count: number): string => counted(count, 'interaction', 'interactions')
const issues = (count: number): string => counted(count, 'issue', 'issues')
const none = (count: number): string => (count === 0 ? 'none' : number(count))
const are = (count: number): string => (isOne(count, 'en') ? 'is' : 'are')

const leftOut: PagePartWords['leftOut']['kinds'] = {
  'page-start': null,
  'key-figures': () => 'the key figures of page 1',
  'third-ask': () => 'one thing asked for',
  'result-text': count => (count === 1 ? 'the text of one result' : `the texts of ${number(count)} results`),
  picture: count => (count === 1 ? 'one picture' : `${number(count)} pictures`),
  'older-ask': count => (count === 1 ? 'one older ask' : `${number(count)} older asks`),
  'gap-table': () => 'the table of gaps',
  'done-commitment': count =>
    count === 1 ? 'one commitment that is done' : `${number(count)} commitments that are done`,
  date: count => (count === 1 ? 'one date' : `${number(count)} dates`),
  process: count => (count === 1 ? 'one process' : `${number(count)} processes`),
  months: () => 'the chart of months',
  aims: () => 'the table by aim',
  'counted-issue': count =>
    count === 1
      ? 'one issue in the list of the whole office'
      : `${number(count)} issues in the list of the whole office`,
  commitment: count => (count === 1 ? 'one commitment' : `${number(count)} commitments`),
  'late-row': count => (count === 1 ? 'one row about a locked period' : `${number(count)} rows about locked periods`),
  'appendix-row': count => (count === 1 ? 'one row of the appendix' : `${number(count)} rows of the appendix`),
}

/** The words of the parts of a pack after its issues, and of what was left out, in English. */
export const pagePartsEn: PagePartWords = {
  figures: {
    tasks: 'By main task',
    task: 'Task',
    aims: 'By aim',
    aim: 'Aim',
    kinds: 'By type',
    kind: 'Type',
    categories: 'By category',
    category: 'Category',
    people: 'People',
    differentPeople: 'Different people',
    change: 'Change',
    sum: 'Sum',
    noTask: 'Without a task',
    now: 'Period',
    before: 'Before',
    several: count =>
      `An interaction may have several categories and several aims; those tables therefore do not add up to ${number(count)}.`,
    zeroLead: 'None in either period:',
    zero: 'other tasks, aims, types and categories.',
    timeLead: 'Time:',
    time: (hours, before) => `${hours} hours, ${before} before.`,
    eventsLead: 'Events:',
    events: (count, people, before) =>
      `${number(count)} with ${counted(people, 'participant', 'participants')}, ${none(before)} before.`,
    deviationLead: 'Deviation:',
    cancelled: count => `${counted(count, 'planned interaction was', 'planned interactions were')} cancelled.`,
    planned: count => `${contacts(count)} ${are(count)} still noted as planned though the day has passed.`,
    heldAhead: count => `${contacts(count)} ${are(count)} noted as held though the day has not come.`,
    loggedLate: (count, days) =>
      `${counted(count, 'interaction was', 'interactions were')} logged more than ${days} days afterwards.`,
    nothing: 'No interactions are reported in the period or in the one before.',
  },
  coverage: {
    issue: 'Issue',
    yours: 'Your issue',
    none: 'none',
    internal: count => (count === 1 ? 'internal interaction' : 'internal interactions'),
    legend: ['none', '1 interaction', '2', '3 or more'],
    remark: 'The highest level and the latest day are in the cell',
    lead: (reached, all) =>
      isOne(all, 'en')
        ? 'The issue has reached one of the four kinds of recipient.'
        : `${number(reached)} of ${issues(all)} ${isOne(reached, 'en') ? 'has' : 'have'} a reported interaction with a ministry, a committee, a party or an agency.`,
    largest: (issue, met, missing) =>
      missing === null
        ? `On the issue ${issue} we have reached all four kinds.`
        : `On the issue ${issue}, which has the most interactions, we have reached ${met} but not ${missing}.`,
    metKinds: { ministry: 'ministries', 'parliamentary-committee': 'committees', party: 'parties', agency: 'agencies' },
    foldedLead: 'Empty rows, folded:',
    outsideLead: 'Outside the map:',
    outside: (name, count, isFirst) => `${name} ${isFirst ? contacts(count) : number(count)}`,
    nothing: 'No issue has a reported interaction with a ministry, a committee, a party or an agency.',
  },
  gaps: {
    issue: 'Issue',
    missing: 'Missing',
    proposal: 'The office proposes',
    all: 'All four',
    note: 'The gaps are reckoned from the map.',
    noteWritten: 'The gaps are reckoned from the map. The proposals are written by the office.',
  },
  indicators: {
    until: (name, day) => `${name}, to ${day}`,
    whole: name => `${name}, whole`,
    target: 'Target for the period',
    lead: (reached, all) =>
      isOne(all, 'en')
        ? reached === 0
          ? 'The target is not reached.'
          : 'The target is reached.'
        : `${reached === 0 ? 'None' : number(reached)} of ${number(all)} targets ${isOne(reached, 'en') || reached === 0 ? 'is' : 'are'} reached.`,
    byHand: 'h',
    byHandNote: 'h: entered by hand.',
    dashNote: 'Dash: no value or no target.',
    noBefore: 'The period before is not shown, since there is no log of it.',
    noYearBefore: 'The same period last year is not shown, since there is no log of it.',
    noTarget: 'Targets are not shown, since none is set.',
    foldedLead: 'Zero or no value:',
    nothing: 'No indicator has a value in the period.',
  },
  funding: {
    sentence: (partner, role, project, span) => `${partner} is a ${role} in the project ${project}, ${span}.`,
    statuses: {
      proposed: 'The participation is proposed; no decision is noted.',
      decided: 'The participation is decided.',
      ended: 'The participation has ended.',
    },
    kinds: {
      total: amount =>
        amount === null ? 'The amount for the whole project is not stated' : `${amount} for the whole project`,
      ceiling: amount =>
        amount === null ? 'The highest amount is not stated' : `At most ${amount} for the whole project`,
      annual: amount => (amount === null ? 'The amount a year is not stated' : `${amount} a year`),
      rent: amount =>
        amount === null ? 'Rents office space; the amount is not stated' : `Rents office space for ${amount}`,
      in_kind: amount =>
        amount === null ? 'Contributes in kind; the value is not stated' : `Contributes in kind, worth ${amount}`,
    },
    fundingStatuses: { proposed: 'proposed', decided: 'decided', ended: 'ended' },
    amount: (amount, status) => `${amount} (${status}).`,
    noAmount: 'No amount is stated.',
  },
  coming: {
    now: 'Now',
    earlier: count => `${counted(count, 'earlier stage', 'earlier stages')} done`,
    done: day => `done ${day}`,
    until: day => `until ${day}`,
    allDone: 'All known stages are done.',
    noStages: 'No stages are noted.',
    alternative: (name, stages) => `${name}: ${stages}.`,
    stage: (name, state, day) => `${state === 'now' ? 'now ' : ''}${name}${day === null ? '' : ` (${day})`}`,
    note: 'Now is the first stage that is not done. Filled dot: done. Ring: now. Empty dot: still to come, with its planned day.',
    nothing: 'No processes are noted.',
  },
  dates: {
    day: 'Day',
    what: 'What',
    issues: 'Issue',
    planned: headline => `Planned interaction: ${headline}`,
    stage: (stage, process) => `${stage}: ${process}`,
  },
  lateTable: {
    what: 'What happened',
    period: 'Locked period',
    contact: 'Interaction',
    counted: 'Counted in',
    kinds: {
      added: 'Logged afterwards',
      changed: 'Changed',
      moved: 'Moved here from a locked period',
      removed: 'Removed',
    },
  },
  lateCounted: {
    added: period => `${period}, shown here`,
    changed: period => period,
    moved: period => `${period} and here`,
    removed: 'None',
  },
  changedTexts: {
    lead: 'Changed in the office’s own words since the earlier version:',
    kinds: {
      result: 'result',
      ask: 'thing asked for',
      issue: 'text on the issue',
      gap: 'proposal on the issue',
      contact: 'contact',
      approval: 'approval',
    },
    how: { added: 'added', changed: 'changed', removed: 'removed' },
    one: (kind, name, how) => `${kind}${name === '' ? '' : ` “${name}”`} ${how}`,
  },
  method: {
    held: running =>
      `Interactions that took place are counted by their day in Stockholm. Internal coordination, planned, cancelled and removed ones are not counted${
        running ? '; in a period that goes on, what is noted on the day of the facts is counted' : ''
      }.`,
    several:
      'An interaction with several issues, aims or partners is counted once in the total and once in each breakdown it belongs to.',
    partner:
      'For a partner, what concerns it is counted, on the days when it is a member. Its own issues stand in its own wording.',
    joint: 'An issue stands in its joint wording; where none is decided, its name stands instead.',
    shown:
      'Open interactions are shown. Internal ones are counted but shown without names and words. Secrecy-marked ones are counted in the total and the shares only, so “none” may mean that there is only such a one.',
    changed: sentence =>
      `What is logged, moved or changed in a locked period is told in the next report. Since the report before: ${sentence}`,
    brief: {
      several: 'An interaction with several issues is counted once in the total and once under each issue.',
      partner: 'For a partner, what concerns it is counted, on the days when it is a member.',
      shown: 'Internal ones are counted but shown without names and words, secrecy-marked ones in the totals only.',
      changed: sentence =>
        `What is changed in a locked period is told in the next report. Since the one before: ${sentence}`,
    },
    nothingLate: 'nothing.',
    someLate: count => `${contacts(count)}, see above.`,
  },
  appendix: {
    day: 'Day',
    kind: 'Type',
    headline: 'Headline',
    with: 'With',
    issues: 'Issue',
    internal: 'Internal: shown without names and words',
    masked: 'Secrecy-marked',
    noDay: 'no day',
    note: (rows, open, internal, marked) =>
      `${counted(rows, 'row', 'rows')}: ${[
        open === 0 ? '' : `${number(open)} open`,
        internal === 0 ? '' : `${number(internal)} internal`,
        marked === 0 ? '' : `${number(marked)} secrecy-marked`,
      ]
        .filter(part => part !== '')
        .join(', ')}. All that is told of the open interactions is in the Excel file.`,
  },
  counted: {
    issue: 'Joint issue',
    count: 'Interactions',
    zeroLead: 'None in the period:',
    sums: (sum, contactCount) =>
      `An interaction on two issues is counted under both, so the column adds up to ${number(sum)} for ${contacts(contactCount)}.`,
    marked: count =>
      `${counted(count, 'more interaction is secrecy-marked and', 'more interactions are secrecy-marked and')} counted in the total only.`,
    nothing: 'No interactions are reported on any issue.',
  },
  voice: {
    partner: 'Partner',
    remark: 'The cell says how many interactions on the issue concern the partner',
    lead: (carried, all) =>
      `${number(carried)} of ${issues(all)} ${isOne(carried, 'en') ? 'was' : 'were'} carried by at least two regions.`,
    legend: ['none', '1 interaction', '2', '3 or more'],
    numbers: 'The numbers of the issues:',
  },
  leftOut: {
    lead: 'Left out to save pages:',
    kinds: leftOut,
    end: 'All of it is in the Excel file.',
    endPartly: 'Figures and rows are in the Excel file.',
  },
}
