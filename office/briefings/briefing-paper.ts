import type { BriefingLine, BriefingVersion } from '../../src-shared/briefings/briefing'
import {
  type BriefingPart,
  type NumberedSource,
  numberedSources,
  numbersOf,
  readParts,
} from '../../src-shared/briefings/briefing-layout'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import { type OfficeName, officeIn } from '../../src-shared/records/office-name'
import { sharedWords } from '../../src-shared/text/shared-words'
import type { BriefingWords } from '../../src-shared/text/sv/briefing'

/** A briefing ready for layout in every paper format: its parts in order, and its sources by number. */
export type BriefingPaper = {
  readonly version: BriefingVersion
  readonly words: BriefingWords
  /** The line above the title: that this is a briefing, and the office's name. */
  readonly kicker: readonly string[]
  /** The facts of the meeting, shown in a separate box at the top. */
  readonly meeting: readonly BriefingLine[]
  readonly parts: readonly BriefingPart[]
  readonly sources: readonly NumberedSource[]
  readonly numbersOf: (line: BriefingLine) => readonly number[]
  /** Which version this is, and by whom and when it was saved. */
  readonly colophon: string
  readonly madeOn: string
}

/**
 * Returns everything the paper says. It is made from a saved version and the office's name alone, so that the same version gives the same
 * bytes.
 */
export function briefingPaper(version: BriefingVersion, office: OfficeName | null): BriefingPaper {
  const { content, own, number, savedBy, savedAt } = version
  const words = sharedWords(content.language).briefing
  const numbered = numberedSources(content)
  const madeOn = dayInStockholm(new Date(savedAt))
  const parts = readParts(content, own)
  const isMeeting = (part: BriefingPart) => part.kind === 'section' && part.section.id === 'meeting'
  return {
    version,
    words,
    kicker: [words.name, ...officeIn(office, content.language)],
    meeting: parts.flatMap(part => (isMeeting(part) && part.kind === 'section' ? part.section.lines : [])),
    parts: parts.filter(part => !isMeeting(part)),
    sources: [...numbered.values()],
    numbersOf: line => numbersOf(line, numbered),
    colophon: [words.version(number), words.savedBy(savedBy), madeOn].join(' · '),
    madeOn,
  }
}
