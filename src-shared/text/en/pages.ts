import { countedIn, isOne, written } from '../counted'
import type { PageWords } from '../sv/pages'
import { pagePartsEn } from './page-parts'

const counted = countedIn('en')
const number = (value: number): string => written(value, 'en')
const contacts = (count: number): string => counted(count, 'interaction', 'interactions')
const issues = (count: number): string => counted(count, 'issue', 'issues')
const none = (count: number): string => (count === 0 ? 'none' : number(count))
const are = (count: number): string => (isOne(count, 'en') ? 'is' : 'are')

const ended = (lastDay: string): string => `Ended ${lastDay}`

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
  approval: 'Approval',
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
  seeAlsoPlace: (issue, name, day) => (issue === null ? `the issue ${name} (${day})` : `issue ${issue} (${day})`),
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
  total: (count, before, { until, beforeName, ahead }) => {
    const against = `against ${none(before)} in ${until === null ? '' : 'the whole of '}${beforeName}.`
    if (until === null) return `${contacts(count)} took place, ${against}`
    if (ahead === 0) return `${contacts(count)} took place up to ${until}, ${against}`
    return `${contacts(count)} ${are(count)} noted as held, ${number(ahead)} of them on days after ${until}, ${against}`
  },
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
      running ? `Hatched bar: goes on, as it was noted on ${day}.` : '',
      noLog ? 'Short dash: no log.' : '',
      coming ? 'Dot: still to come.' : '',
    ]
      .filter(part => part !== '')
      .join(' '),
  ...pagePartsEn,
}
