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

/** A briefing ready to be laid out on paper, whichever the format: its parts in order, and its sources by number. */
export type BriefingPaper = {
  readonly version: BriefingVersion
  readonly words: BriefingWords
  /** What stands above the title: that it is a briefing, and whose office's. */
  readonly kicker: readonly string[]
  /** The meeting's own facts, which stand as a box of their own at the top. */
  readonly meeting: readonly BriefingLine[]
  readonly parts: readonly BriefingPart[]
  readonly sources: readonly NumberedSource[]
  readonly numbersOf: (line: BriefingLine) => readonly number[]
  /** Which version, and by whom and when it was saved. */
  readonly colophon: string
  readonly madeOn: string
}

/** Everything that paper says, from a saved version and the office's name and nothing else, so that the same version gives the same bytes. */
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
