import { interactionFacts } from '../../db/reads/records/interaction-record'
import { referenceLists } from '../../db/reads/records/reference-lists'
import type { Reader } from '../../db/schema'
import type { Commitment } from '../../src-shared/log/commitment'
import type { Ask, InteractionFacts } from '../../src-shared/log/interaction-facts'
import { isToldInside } from '../../src-shared/packs/disclosure'
import type { InteractionId, IssueId } from '../../src-shared/records/ids'
import { printedRole } from '../../src-shared/records/role-assignment'
import { Refused } from '../../src-shared/refusals/refusal'
import { dayInText, timeInFigures } from '../../src-shared/text/dates'
import type { Language } from '../../src-shared/text/language'
import { outgoingText } from '../../src-shared/text/outgoing-text'
import { sharedWords } from '../../src-shared/text/shared-words'
import { type Inside, type Markup, tag } from '../paper/markup'
import { type PaperToPrint, paperToPrint } from '../paper/paper-to-print'
import { noteOnPaper } from './note-on-paper'

/** Names by id, and the words, that a printed interaction is written with. */
type Reading = { readonly language: Language; readonly issueName: (id: IssueId) => string }

const headed = (heading: string, inside: Inside, isEmpty: boolean): Markup | null =>
  isEmpty ? null : tag('section', {}, tag('h2', {}, heading), inside)

const entries = (all: readonly Markup[]): Markup => tag('ul', { class: 'entries' }, all)

/** A line, and what is said of it beside or under it. */
const entry = (text: string, beside: readonly (string | null)[]): Markup => {
  const said = beside.filter(one => one !== null && one !== '').join(' · ')
  return tag('li', {}, outgoingText(text), said === '' ? null : [' ', tag('small', {}, outgoingText(said))])
}

const people = ({ participants, organisations }: InteractionFacts, removed: string): readonly Markup[] => [
  ...participants.map(({ name, title, organisation, isRemoved }) =>
    entry(name, [printedRole({ title: title ?? '', organisation: organisation ?? '' }), isRemoved ? removed : null]),
  ),
  ...organisations.map(({ name }) => entry(name, [])),
]

function askEntry({ issueId, ask, response, responseKind }: Ask, { language, issueName }: Reading): Markup {
  const { pack } = sharedWords(language)
  const answer = [pack.responses[responseKind], response].filter(Boolean).join(': ')
  return entry(ask ?? '', [issueId && issueName(issueId), answer])
}

function commitmentEntry({ madeBy, promise, dueOn, status }: Commitment, { language }: Reading): Markup {
  const { printed, list, commitmentStatuses } = sharedWords(language)
  const due = dueOn === null ? null : printed.due(dayInText(dueOn, language))
  return entry(promise, [list.madeBy[madeBy], status === 'open' ? due : commitmentStatuses[status]])
}

/** The day, the time, the kind and the state, in one line. */
function aboutLine(
  { startsOn, startsTime, durationMinutes, kind, status, confidentiality }: InteractionFacts,
  language: Language,
) {
  const words = sharedWords(language)
  const time = startsTime && timeInFigures(startsTime, language)
  return [
    words.kinds[kind],
    dayInText(startsOn, language),
    time,
    durationMinutes === null ? null : words.printed.minutes(durationMinutes),
    status === 'held' ? null : words.statuses[status],
    confidentiality === 'internal' ? words.confidentialities.internal : null,
  ]
    .filter(Boolean)
    .join(' · ')
}

/**
 * Returns one interaction as a paper for the office itself: who took part with their role then, what was said, asked and promised. Refuses
 * one that no paper may tell of, since paper is left behind in rooms, and an unknown one.
 */
export async function interactionPaper(db: Reader, id: InteractionId, language: Language): Promise<PaperToPrint> {
  const facts = await interactionFacts(db, id)
  if (!isToldInside(facts)) throw new Refused({ code: 'print-of-masked' })
  const words = sharedWords(language)
  const said = words.printed
  const { issues } = await referenceLists(db)
  const issueName = (issue: IssueId): string => issues.find(one => one.id === issue)?.name ?? issue
  const reading = { language, issueName }
  const present = people(facts, said.removed)
  const title = outgoingText(facts.headline) || words.kinds[facts.kind]
  return paperToPrint(
    { language, title, foot: said.inside },
    tag('h1', {}, title),
    tag('p', { class: 'about' }, aboutLine(facts, language)),
    headed(said.present, entries(present), present.length === 0),
    headed(said.fromUs, entries(facts.staff.map(({ name }) => entry(name, []))), facts.staff.length === 0),
    headed(said.issues, entries(facts.issueIds.map(one => entry(issueName(one), []))), facts.issueIds.length === 0),
    headed(said.note, noteOnPaper(facts.note), facts.note.trim() === ''),
    headed(said.asks, entries(facts.asks.map(ask => askEntry(ask, reading))), facts.asks.length === 0),
    headed(
      said.commitments,
      entries(facts.commitments.map(one => commitmentEntry(one, reading))),
      facts.commitments.length === 0,
    ),
  )
}
