import { countedIn, isOne, written } from '../counted'
import type { PageWords } from '../sv/pages'

const counted = countedIn('en')
const number = (value: number): string => written(value, 'en')
const contacts = (count: number): string => counted(count, 'interaction', 'interactions')
const issues = (count: number): string => counted(count, 'issue', 'issues')
const none = (count: number): string => (count === 0 ? 'none' : number(count))
const are = (count: number): string => (isOne(count, 'en') ? 'is' : 'are')

const ended = (lastDay: string): string => `Ended ${lastDay}`

const leftOut: PageWords['leftOut']['kinds'] = {
  'page-start': null,
  'key-figures': () => 'the key figures of page 1',
  'third-ask': () => 'one thing asked for',
  'result-text': count => (count === 1 ? 'the text of one result' : `the texts of ${number(count)} results`),
  picture: count => (count === 1 ? 'one picture' : `${number(count)} pictures`),
  'older-ask': count => (count === 1 ? 'one older ask' : `${number(count)} older asks`),
  'gap-table': () => 'the table of gaps',
  'done-commitment': count => (count === 1 ? 'one commitment that is done' : `${number(count)} commitments that are done`),
  date: count => (count === 1 ? 'one date' : `${number(count)} dates`),
  process: count => (count === 1 ? 'one process' : `${number(count)} processes`),
  months: () => 'the chart of months',
  aims: () => 'the table by aim',
  commitment: count => (count === 1 ? 'one commitment' : `${number(count)} commitments`),
  'appendix-row': count => (count === 1 ? 'one row of the appendix' : `${number(count)} rows of the appendix`),
}

/** The words of the pages of a pack, in English. */
export const pagesEn: PageWords = {
  headings: {
    issues: 'Your issues, in your words',
    commitments: 'Commitments',
    figures: 'Activities and figures',
    voice: 'Joint voice: for whom on which issue',
    coverage: 'Whom we have met about what',
    gaps: 'Gaps to close',
    indicators: 'Indicators',
    funding: 'Funding',
    coming: 'What is coming',
    dates: 'Dates to watch',
    late: 'Logged afterwards, moved and changed in locked periods',
    method: 'How things are counted',
    appendix: 'Appendix: the interactions of the period, masked',
  },
  jointIssues: 'Joint issues',
  otherIssues: 'Issues with interactions for you',
  officeIssues: 'The interactions of the whole office, by issue',
  continued: heading => `${heading}, continued`,
  contents: 'Contents',
  header: { running: lastDay => `goes on until ${lastDay}`, ended: 'not locked yet', locked: day => `locked ${day}` },
  footer: (office, day) => `${office}${office === '' ? 'F' : ' · f'}acts as of ${day}`,
  state: { running: lastDay => `Goes on until ${lastDay}`, ended, locked: ended },
  facts: day => `Facts as of ${day}`,
  interim: 'Interim report, not locked',
  notLocked: 'Not locked yet',
  locked: (day, version) => `Locked ${day}, version ${version}`,
  opened: (version, day, reason) => `Version ${version} opened ${day}: ${reason}`,
  results: 'What the period led to',
  resultsOfQuarter: 'What the quarter led to',
  inBrief: 'The period in brief',
  quiet: 'A quiet period for you',
  quietQuarter: 'A quiet quarter for you',
  quietNone: (all, partner) =>
    all === 0
      ? `No interactions took place, neither for ${partner} nor for the whole office.`
      : isOne(all, 'en')
        ? `The office’s only interaction did not concern ${partner} directly.`
        : `None of the office’s ${contacts(all)} concerned ${partner} directly.`,
  quietMarked: (count, all, partner) =>
    `${contacts(count)} of the office’s ${number(all)} concerned ${partner}. ${count === 1 ? 'It is secrecy-marked and is' : 'They are secrecy-marked and are'} counted in the total and the shares only.`,
  yetChosen: count =>
    `${['', 'One thing', 'Two things', 'Three things'][count] ?? `${number(count)} things`} may matter to you all the same:`,
  notMember: 'You take part in no project in the period, so no interactions are counted.',
  partlyMember: spans => `You take part during a part of the period: ${spans}. Only those days are counted.`,
  yourIssues: 'Your issues',
  noOwnIssues: 'You have not named any issues of your own.',
  noOwnIssuesOffice: (all, reached) =>
    `You have not named any issues of your own. The office works by the ${number(all)} joint ones instead; ${
      reached === 0 ? 'none of them' : isOne(reached, 'en') ? 'one of them' : `${number(reached)} of them`
    } had interactions in the period${reached === 0 ? '' : ', see the next page'}.`,
  ownIssuesQuiet: own =>
    isOne(own, 'en')
      ? 'Your issue had no interactions for you in the period. The work of the whole office is on the next page, by issue.'
      : `None of your ${issues(own)} had interactions for you in the period. The work of the whole office is on the next page, by issue.`,
  asks: 'What we ask of you',
  nextDates: 'Nearest dates',
  nextDatesOffice: 'Nearest dates for the whole office',
  contact: 'Contact',
  colleague: partner => `${partner}, colleague at the office`,
  approved: 'Approved',
  approvedInterim: 'Approved as an interim report',
  notApproved: 'Not approved',
  keys: {
    contacts: count => (isOne(count, 'en') ? 'interaction' : 'interactions'),
    contactsForYou: count => (isOne(count, 'en') ? 'interaction for you' : 'interactions for you'),
    contactsOffice: count => (isOne(count, 'en') ? 'interaction, whole office' : 'interactions, whole office'),
    people: count => (isOne(count, 'en') ? 'person' : 'different people'),
    ownIssues: all => (isOne(all, 'en') ? 'of your only issue' : `of your ${number(all)} issues`),
    jointIssues: all => `of ${number(all)} joint issues`,
    joint: 'with a joint message',
    before: (value, period) => `${value} ${period}`,
  },
  periodBefore: 'the period before',
  shortQuarter: quarter => `Q${quarter}`,
  quarterName: (quarter, year) => `quarter ${quarter}${year === null ? '' : ` of ${year}`}`,
  quarterBefore: 'the quarter before',
  issueReferences: numbers =>
    numbers.length < 2
      ? `Issue ${numbers[0] ?? ''}`
      : `Issues ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`,
  quarters: {
    note: (running, logFrom) =>
      `The bars: interactions by quarter, on one scale for all issues.${running ? ' Hatched bar: the quarter goes on.' : ''}${
        logFrom === null ? '' : ` Short dash: no log that quarter (the log begins ${logFrom}).`
      }`,
    alternative: (issue, parts, noLog) =>
      `${issue}: interactions by quarter. ${parts}.${noLog ? ' Earlier quarters: no log.' : ''}`,
    part: (quarter, count, running) => `${quarter}${running ? ' so far' : ''}: ${number(count)}`,
  },
  exchange: { day: 'Day', asked: 'Asked', answered: 'Answered', imprint: 'Imprint' },
  noAsk: 'Nothing asked is noted',
  noAnswer: 'No answer yet',
  noImprint: 'None yet',
  answers: { yes: 'Yes', partly: 'Partly', no: 'No' },
  olderAsks: count => `${isOne(count, 'en') ? '1 older' : `${number(count)} older`} in the Excel file.`,
  seeAlso: places => `Asked together with ${places}.`,
  seeAlsoPlace: (issue, day) => `issue ${issue} (${day})`,
  foldedIssues: running => (running ? 'No reported interaction for you so far:' : 'No reported interaction for you:'),
  foldedJoint: running => (running ? 'No reported interaction so far:' : 'No reported interaction:'),
  foldedIssue: (name, office, isFirst) =>
    office === null ? name : `${name} (${isFirst ? 'whole office ' : ''}${number(office)})`,
  otherIssuesFold: 'Other issues with interactions for you:',
  commitments: { who: 'Who', what: 'What', issues: 'Issue', due: 'Due', state: 'State' },
  we: name => (name === '' ? 'We' : `We, ${name}`),
  they: 'The other side',
  late: days => `Late by ${counted(days, 'day', 'days')}`,
  open: 'Open',
  done: day => (day === null ? 'Done' : `Done ${day}`),
  moreInExcel: count => `${number(count)} more ${are(count)} in the Excel file.`,
  moreDates: count => `${counted(count, 'more date', 'more dates')} ${are(count)} in the Excel file.`,
  moreProcesses: count => `${counted(count, 'more process', 'more processes')} ${are(count)} in the Excel file.`,
  total: (count, before, { until, beforeName }) =>
    `${contacts(count)} took place${until === null ? '' : ` up to ${until}`}, against ${none(before)} in ${
      until === null ? '' : 'the whole of '
    }${beforeName}.`,
  shareOfOffice: (percent, all) => `That is ${percent} of the office’s ${number(all)}.`,
  mostAbout: list => `Most were about ${list}.`,
  marked: count => `Of these, ${number(count)} secrecy-marked.`,
  markedText: (count, rest) =>
    `${count === 1 ? 'It is' : 'They are'} counted in the total and the shares, but in no breakdown below. The breakdowns therefore hold ${contacts(rest)}.`,
  months: 'Interactions by month',
  project: 'The whole project, by project quarter',
  barPart: (name, count, state) => `${name} ${number(count)}${state === 'running' ? ' so far' : ''}`,
  barComing: name => `${name} still to come`,
  barNoLog: name => `${name} no log`,
  projectTotal: count => `${contacts(count)} in all.`,
  barsNote: (running, day, noLog, coming) =>
    [
      running ? `Hatched bar: goes on, counted up to ${day}.` : '',
      noLog ? 'Short dash: no log.' : '',
      coming ? 'Dot: still to come.' : '',
    ]
      .filter(part => part !== '')
      .join(' '),
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
    loggedLate: (count, days) => `${counted(count, 'interaction was', 'interactions were')} logged more than ${days} days afterwards.`,
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
        ? `On ${issue} we have reached all four kinds.`
        : `On ${issue}, which has the most interactions, we have reached ${met} but not ${missing}.`,
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
      total: amount => (amount === null ? 'The amount for the whole project is not stated' : `${amount} for the whole project`),
      ceiling: amount => (amount === null ? 'The highest amount is not stated' : `At most ${amount} for the whole project`),
      annual: amount => (amount === null ? 'The amount a year is not stated' : `${amount} a year`),
      rent: amount => (amount === null ? 'Rents office space; the amount is not stated' : `Rents office space for ${amount}`),
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
    kinds: { added: 'Logged afterwards', changed: 'Changed', moved: 'Moved here from a locked period', removed: 'Removed' },
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
        running ? '; a period that goes on is counted up to the day of the facts' : ''
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
    lead: (carried, all) => `${number(carried)} of ${issues(all)} ${isOne(carried, 'en') ? 'was' : 'were'} carried by at least two regions.`,
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
