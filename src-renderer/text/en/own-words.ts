import type { TextRow } from '../../../src-shared/packs/text-fields'
import { placeKeys } from '../../../src-shared/program/keys'
import { countedIn } from '../../../src-shared/text/counted'
import type { ownWordsSv } from '../sv/own-words'

const counted = countedIn('en')
const rows: Record<TextRow, string> = {
  result: 'the result',
  ask: 'the request',
  issue: 'the text about the issue',
  gap: 'the proposal',
  signing: 'the contact and the approval',
}

/** The words of the step where people write what a pack is to say, in English. */
export const ownWordsEn: typeof ownWordsSv = {
  ownWords: {
    intro:
      'What you write here is in the report. What nobody has written is left out. Everything is saved as you write, and earlier wordings are kept.',
    tabs: 'Whose report the words are for',
    all: 'All partners',
    allHint:
      'For the joint report, and used for each partner that has no words of its own about it. Results are chosen for each partner.',
    locked: (at, by) =>
      `The report was locked ${by === null ? at : `${at} by ${by}`} and keeps the words it had then. What you write now is in the next version, once the report is unlocked.`,
    left: characters => `${counted(characters, 'character', 'characters')} left`,
    over: characters =>
      `${counted(characters, 'character', 'characters')} too many. The text is saved in the report once it is shorter; what you have written stays here.`,
    unsaved: 'Saved when you leave the field',
    saved: 'Saved',
    mark: (at, by) => (by === null ? `Changed ${at}` : `Changed ${at} by ${by}`),
    results: {
      heading: 'What the quarter led to',
      hint: 'Three to five results in your own words, at most four beside three requests.',
      add: 'New result',
      one: number => `Result ${number}`,
      title: 'Heading',
      text: 'Text',
      outcome: 'What came of it',
      issues: 'Issues',
      issuesHint: 'Add an issue',
      needsHeading: 'Without a heading the result is not in the report.',
    },
    asks: {
      heading: 'What we ask of you',
      hint: 'One to three requests. Begin with the verb.',
      add: 'New request',
      one: number => `Request ${number}`,
      ask: 'What we ask for',
      askHint: 'For example: Appoint two speakers for the meeting in Luleå.',
      by: 'By whom',
      when: 'When',
      whenHint: 'For example: by 8 December',
    },
    issues: {
      heading: 'The issues',
      hint: 'One sentence about each issue, and a picture if there is one.',
      none: 'The partner has no issues of its own in the period.',
      sentence: 'One sentence',
      picture: 'Picture',
      noPicture: 'No picture',
      chosenPicture: 'Chosen picture',
      addPicture: 'Add a picture…',
      added: 'The picture is now among the issue’s attachments. Choose it once it is described.',
      pictureHint: 'JPEG or PNG, at most 10 MB. It is cut to 3:2 in the report.',
      caption: 'Caption: what, where and when',
      alt: 'What the picture shows',
      altHint: 'Needed by those who cannot see the picture. Without it no picture is shown.',
    },
    gaps: {
      heading: 'Gaps',
      hint: 'Talan works out the gaps. Write what the office proposes.',
      none: 'There are no gaps in the period.',
      proposal: issue => `Proposal about ${issue}`,
    },
    signing: {
      heading: 'Contact and approval',
      contact: 'Contact',
      role: 'Role, if it differs from the title',
      telephone: 'Telephone',
      approvedBy: 'Approved by',
      approvedOn: 'Approved on',
      dayHint: 'For example 2026-11-29 or today',
      notADay: 'That is not a date. It has not been saved. Write for example 2026-11-29.',
      nobody: 'Nobody chosen',
    },
    chosen: {
      heading: 'If the quarter was quiet',
      hint: 'If the partner had no contact of its own in the period, up to three of the whole office’s results can be shown here.',
      none: 'No results are written under All partners.',
    },
    proposals: {
      heading: 'Proposals',
      hint: `From imprints, answers and positions of the period. ↑ ↓ chooses, ${placeKeys.open} makes a result of the proposal, ${placeKeys.create} a sentence about its issue. Nothing is added by itself.`,
      list: 'Proposals to take',
      asResult: 'Make a result of the proposal',
      asSentence: 'Make a sentence about the issue of the proposal',
      none: 'There is nothing to propose: no open interaction of the period has an answer or an imprint.',
      taken: 'The proposal is now a result. Change it as you like.',
      takenAsSentence: 'The proposal is now the sentence about the issue. Change it as you like.',
      source: parts => `Source: ${parts.join(' · ')}`,
      openSource: 'Open the interaction',
    },
    earlier: {
      open: 'Earlier wordings',
      openOf: row => `Earlier wordings of ${rows[row]}`,
      close: 'Close',
      none: 'There is no earlier wording.',
      take: 'Take this one back',
      takeOf: at => `Take this one back: ${at}`,
      taken: 'The earlier wording is back.',
      empty: '(empty)',
    },
    noRoom: 'The report has no room for this one, since it takes the first. Remove another or move this one up.',
    up: name => `Move up ${name}`,
    down: name => `Move down ${name}`,
    remove: name => `Remove ${name}`,
    removed: name => `${name} has been removed.`,
  },
}
