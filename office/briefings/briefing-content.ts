import {
  type BriefingContent,
  type BriefingLine,
  type BriefingSectionId,
  briefingSections,
  briefingTemplate,
} from '../../src-shared/briefings/briefing'
import type { BriefingMaterial } from '../../src-shared/briefings/briefing-material'
import { everyText } from '../../src-shared/text/every-text'
import type { Language } from '../../src-shared/text/language'
import { outgoingText } from '../../src-shared/text/outgoing-text'
import { commitmentLines, interactionLines, resultLines } from './about-interactions'
import { gapLines, partnerLines, positionLines, processLines, wordingLines } from './about-issues'
import { benchLines, colleagueLines, meetingLines, whenText, whoLines } from './about-people'
import { type Telling, telling } from './briefing-telling'

const lines: Readonly<Record<BriefingSectionId, (told: Telling) => readonly BriefingLine[]>> = {
  meeting: meetingLines,
  who: whoLines,
  bench: benchLines,
  commitments: commitmentLines,
  wording: wordingLines,
  positions: positionLines,
  results: resultLines,
  'contacts-person': told => interactionLines(told, told.material.contacts.person),
  'contacts-organisation': told => interactionLines(told, told.material.contacts.organisation),
  'contacts-issue': told => interactionLines(told, told.material.contacts.issue),
  process: processLines,
  partners: partnerLines,
  others: colleagueLines,
  gaps: gapLines,
}

/** Returns the heading of a section. Where it can, the heading names whom or what the section is about. */
function headingOf({ material, words, issue }: Telling, id: BriefingSectionId): string {
  const { scope, people } = material
  const { subjectTable } = scope.subject
  const isAboutPeople = subjectTable === 'interaction' || subjectTable === 'person'
  if (id === 'who' && !isAboutPeople) return subjectTable === 'organisation' ? words.whoThere : words.whoMet
  if (id === 'contacts-person' && people.length > 0 && people.length < 4)
    return words.interactionsWith(people.map(({ name }) => name).join(', '))
  if (id === 'contacts-organisation' && scope.organisations.length > 0 && scope.organisations.length < 4)
    return words.interactionsWith(scope.organisations.map(({ name }) => name).join(', '))
  if (id === 'contacts-issue' && scope.issueIds.length > 0 && scope.issueIds.length < 4)
    return words.interactionsOn(scope.issueIds.map(issue).join(', '))
  return words.headings[id]
}

/** Returns the generated part of a briefing in the words of a language. */
export function briefingContent(material: BriefingMaterial, language: Language): BriefingContent {
  const told = telling(material, language)
  const { words, day, issue, shared } = told
  const { scope } = material
  const about = scope.meeting ? whenText(told) : scope.issueIds.map(issue).join(', ')
  const content: BriefingContent = {
    template: briefingTemplate,
    language,
    title: scope.name || shared.kinds[scope.meeting?.kind ?? 'meeting_physical'],
    subtitle: [about, words.asOf(day(scope.asOf))].filter(Boolean).join(' · '),
    asOf: scope.asOf,
    sections: briefingSections.map(id => ({ id, heading: headingOf(told, id), lines: lines[id](told) })),
    leftOut: [
      ...(material.leftOut.commitments > 0 ? [words.leftOut.oldCommitments(material.leftOut.commitments)] : []),
      ...(material.leftOut.people > 0 ? [words.leftOut.peopleWithoutRole(material.leftOut.people)] : []),
    ],
  }
  return everyText(content, outgoingText)
}
