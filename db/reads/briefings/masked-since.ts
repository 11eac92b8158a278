import { type BriefingLine, type BriefingVersion, noOwnText } from '../../../src-shared/briefings/briefing'
import type { InteractionId } from '../../../src-shared/records/ids'
import type { Subject } from '../../../src-shared/records/subject'
import { sharedWords } from '../../../src-shared/text/shared-words'
import type { Reader } from '../../schema'
import { metOnlyMasked } from '../figures/may-be-told'
import { maskedAmong } from './briefing-promises'

/** The parts of a version that a mark may mask. */
type Version = Pick<BriefingVersion, 'content' | 'own'>

/**
 * Returns what a saved version may tell today. If an interaction was secrecy-marked after the saving, every sentence that came from it is
 * masked. So is every sentence about a person met nowhere else. If the meeting itself was marked, so are the title and all that a person
 * wrote for it. The stored version is unchanged, so removing the mark brings the text back.
 */
export async function maskedSince<Saved extends Version>(db: Reader, version: Saved, subject: Subject): Promise<Saved> {
  const { content } = version
  const contactsOf = (line: BriefingLine) =>
    line.sources.flatMap(({ table, id }) => (table === 'interaction' ? [id as InteractionId] : []))
  const meeting = subject.subjectTable === 'interaction' ? [subject.subjectId as InteractionId] : []
  const named = content.sections.flatMap(({ lines }) => lines.flatMap(contactsOf))
  const masked = await maskedAmong(db, [...new Set([...meeting, ...named])])
  const peopleOf = (line: BriefingLine) =>
    line.sources.flatMap(({ table, id }) => (table === 'person' && id !== subject.subjectId ? [id] : []))
  const untold = await metOnlyMasked(
    db,
    content.sections.flatMap(({ lines }) => lines.flatMap(peopleOf)),
  )
  if (masked.size === 0 && untold.size === 0) return version
  const isMasked = (line: BriefingLine) =>
    contactsOf(line).some(id => masked.has(id)) || peopleOf(line).some(id => untold.has(id))
  const { masked: told, headings } = sharedWords(content.language).briefing
  const lineNow = (line: BriefingLine): BriefingLine =>
    line.tone === 'masked' || !isMasked(line)
      ? line
      : {
          id: line.id,
          lead: '',
          text: told,
          detail: '',
          tone: 'masked',
          sources: line.sources.map(source => ({ ...source, label: told })),
        }
  const isMeetingMasked = meeting.some(id => masked.has(id))
  const sections = content.sections.map(section => ({
    ...section,
    // A heading may name the person.
    ...(untold.size > 0 && { heading: headings[section.id] }),
    lines: section.lines.map(lineNow),
  }))
  return isMeetingMasked
    ? { ...version, own: noOwnText, content: { ...content, title: told, subtitle: '', sections } }
    : { ...version, content: { ...content, sections } }
}
