import type { BriefingVersion } from '../../src-shared/briefings/briefing'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import { cutToLines } from '../../src-shared/paper/fitted-lines'
import { type OfficeName, officeIn } from '../../src-shared/records/office-name'
import { plainDate } from '../../src-shared/text/dates'
import { sharedWords } from '../../src-shared/text/shared-words'
import type { BriefingWords } from '../../src-shared/text/sv/briefing'
import { capital } from './briefing-telling'
import { type BriefingPages, fitPages } from './pages/fit-pages'
import { looks } from './pages/paper-measures'

/** What stands above the parts: what the paper is, about what, when and where, and of which day its facts are. */
type PaperHead = {
  readonly kind: string
  readonly office: string
  readonly title: string
  readonly when: string
  /** The facts of the strip below the band, the day of the facts first. */
  readonly state: readonly string[]
  /** When the meeting is, or of which day the facts are; for the top of the second page. */
  readonly day: string
}

/** A briefing ready for every paper format: its head, its two pages, and who saved it when. */
export type BriefingPaper = {
  readonly version: BriefingVersion
  readonly words: BriefingWords
  readonly head: PaperHead
  readonly pages: BriefingPages
  /** Which version this is, and by whom and when it was saved. */
  readonly colophon: string
  readonly madeOn: string
}

/** The most characters of who comes from us, which shares a line with three other facts. */
const mostFromUs = 40

function headOf({ content, number }: BriefingVersion, words: BriefingWords, office: OfficeName | null): PaperHead {
  const lines = content.sections.find(({ id }) => id === 'meeting')?.lines ?? []
  const said = (id: string) => lines.find(line => line.id === id && line.tone !== 'masked')?.text ?? ''
  const facts = words.asOf(plainDate(content.asOf, content.language).replaceAll(' ', '\u00a0'))
  const us = said('us')
  // Without a meeting the line below the title says what else the briefing is about.
  const about = content.subtitle.split(' · ').slice(0, -1).join(' · ')
  const when = [capital(said('when')), said('where')].filter(Boolean).join(' · ') || about
  const from = us.length > mostFromUs ? `${us.slice(0, mostFromUs).trimEnd()}…` : us
  return {
    kind: words.name,
    office: officeIn(office, content.language).join(' · '),
    title: cutToLines(content.title, looks.title, 2),
    when: cutToLines(when, looks.when, 1),
    state: [facts, words.version(number), us && `${words.leads.us}: ${from}`, said('form')].filter(Boolean),
    day: cutToLines(capital(said('when')) || facts, { ...looks.when, width: 80 }, 1),
  }
}

/**
 * Returns everything the paper says. It is made from a saved version and the office's name alone, so that the same version gives the same
 * bytes.
 */
export function briefingPaper(version: BriefingVersion, office: OfficeName | null): BriefingPaper {
  const { content, number, savedBy, savedAt } = version
  const words = sharedWords(content.language).briefing
  const madeOn = dayInStockholm(new Date(savedAt))
  return {
    version,
    words,
    head: headOf(version, words, office),
    pages: fitPages(version, words),
    colophon: [words.version(number), words.savedBy(savedBy), madeOn].join(' · '),
    madeOn,
  }
}
