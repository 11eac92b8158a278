import {
  type BriefingContent,
  type BriefingLine,
  type BriefingSection,
  type BriefingSectionId,
  type BriefingVersion,
  briefingTemplate,
  noOwnText,
  type OwnText,
} from '../../../src-shared/briefings/briefing'
import type { BriefingVersionId, Id } from '../../../src-shared/records/ids'
import { sharedWords } from '../../../src-shared/text/shared-words'

/** Returns a line of a briefing, with a source of its own. */
export const aLine = (id: string, line: Partial<BriefingLine> = {}): BriefingLine => ({
  id,
  lead: '',
  text: '',
  detail: '',
  tone: 'plain',
  sources: [{ table: 'issue', id, label: `Fråga: Källa till ${id}`, place: { view: 'issue', id: id as Id<'issue'> } }],
  ...line,
})

/** Returns a section with the heading that the program gives it. */
export const aSection = (id: BriefingSectionId, lines: readonly BriefingLine[]): BriefingSection => ({
  id,
  heading: sharedWords('sv').briefing.headings[id],
  lines,
})

/** Returns a saved version of a briefing in Swedish. */
export const aVersion = (
  sections: readonly BriefingSection[],
  own: Partial<OwnText> = {},
  content: Partial<BriefingContent> = {},
): BriefingVersion => ({
  id: 'v' as BriefingVersionId,
  number: 1,
  savedAt: '2026-11-29T10:00:00.000Z',
  savedBy: 'Alva Teststråle',
  own: { ...noOwnText, ...own },
  content: {
    template: briefingTemplate,
    language: 'sv',
    title: 'Inför planbeslutet',
    subtitle: 'Malmbanan · Fakta per 29 november 2026',
    asOf: '2026-11-29',
    sections,
    ...content,
  },
})
