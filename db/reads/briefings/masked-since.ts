import type { BriefingContent, BriefingLine } from '../../../src-shared/briefings/briefing'
import type { InteractionId } from '../../../src-shared/records/ids'
import type { Subject } from '../../../src-shared/records/subject'
import { sharedWords } from '../../../src-shared/text/shared-words'
import type { Reader } from '../../schema'
import { metOnlyMasked } from '../figures/may-be-told'
import { maskedAmong } from './briefing-promises'

/**
 * Returns what a saved version may tell today. If an interaction was secrecy-marked after the saving, every sentence that came from it is
 * masked. So is every sentence about a person met nowhere else, and the title if the meeting itself was marked. The stored version is
 * unchanged, so removing the mark brings the text back.
 */
export async function maskedSince(db: Reader, content: BriefingContent, subject: Subject): Promise<BriefingContent> {
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
  if (masked.size === 0 && untold.size === 0) return content
  const isMasked = (line: BriefingLine) =>
    contactsOf(line).some(id => masked.has(id)) || peopleOf(line).some(id => untold.has(id))
  const { masked: told, headings } = sharedWords(content.language).briefing
  const lineNow = (line: BriefingLine): BriefingLine =>
    line.tone === 'masked' || !isMasked(line)
      ? line
      : {
          ...line,
          lead: '',
          text: told,
          detail: '',
          tone: 'masked',
          sources: line.sources.map(source => ({ ...source, label: told })),
        }
  const isMeetingMasked = meeting.some(id => masked.has(id))
  return {
    ...content,
    ...(isMeetingMasked && { title: told, subtitle: '' }),
    sections: content.sections.map(section => ({
      ...section,
      // A heading may name the person.
      ...(untold.size > 0 && { heading: headings[section.id] }),
      lines: section.lines.map(lineNow),
    })),
  }
}
