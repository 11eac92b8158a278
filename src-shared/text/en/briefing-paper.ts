import { countedIn } from '../counted'
import type { BriefingPaperWords } from '../sv/briefing-paper'

const counted = countedIn('en')

/** The words of a briefing on paper, in English. */
export const briefingPaperEn: BriefingPaperWords = {
  messages: count =>
    count === 1
      ? 'Our message'
      : count === 2
        ? 'Our two messages'
        : count === 3
          ? 'Our three messages'
          : 'Our messages',
  wording: issues => (issues === 1 ? 'How the issue is worded' : 'How the issues are worded'),
  who: people => (people === 1 ? 'Whom we meet' : 'Those we meet'),
  positions: 'Position',
  bench: 'Our bench in the committee',
  promises: 'Promised',
  process: 'Where the decisions are',
  now: 'Now',
  nowMeans: 'Now is the first stage that is not done.',
  nearest: 'Next:',
  asked: 'Asked and answered',
  askedWithoutImprint: 'Asked and answered, no imprint yet',
  contacts: 'Latest interactions',
  joint: 'Joint voice in the last year',
  columns: { day: 'Day', asked: 'Asked', answer: 'Answer', imprint: 'Imprint', what: 'What', with: 'With' },
  groups: { person: 'With those we meet', organisation: 'With others of the organisation', issue: 'On the issue' },
  scale: { against: 'against', for: 'for' },
  scaleSaid: marks => `Position on a scale from −2 to +2: ${marks}`,
  gap: 'Gap:',
  leftOut: 'Left out to fit on two pages:',
  allIsInTalan: 'All of it is in Talan.',
  left: {
    messages: count => counted(count, 'message', 'messages'),
    want: count => counted(count, 'thing we want', 'things we want'),
    questions: count => counted(count, 'question to ask', 'questions to ask'),
    avoid: count => counted(count, 'thing not to say', 'things not to say'),
    wording: count => counted(count, 'wording', 'wordings'),
    people: count => counted(count, 'person', 'people'),
    positions: count => counted(count, 'position', 'positions'),
    bench: count => counted(count, 'member from our counties', 'members from our counties'),
    promises: count => counted(count, 'commitment', 'commitments'),
    practical: () => 'practicalities',
    process: count => counted(count, 'decision process', 'decision processes'),
    days: count => counted(count, 'day to watch', 'days to watch'),
    asked: count => counted(count, 'ask', 'asks'),
    contacts: count => counted(count, 'interaction', 'interactions'),
    joint: () => 'joint voice',
    colleagues: count => counted(count, 'colleague also in contact', 'colleagues also in contact'),
  },
  sources: 'Sources in Talan.',
  byHand: 'Text without a number was written by the official.',
  masked: count => `Information marked for secrecy${count > 1 ? ` (${count})` : ''}`,
  page: (number, of) => `${number} (${of})`,
  pocket: {
    name: 'Pocket version',
    inside: 'internal',
    want: 'We want',
    ask: 'Ask',
    avoid: 'Do not say',
    promises: 'Promised',
    next: 'Now and next',
    fold: 'Fold in the middle to A5',
  },
}
