import type { BriefingSource } from '../../../src-shared/briefings/briefing'
import { keyOfSource } from '../../../src-shared/briefings/briefing-layout'
import { linesNeeded } from '../../../src-shared/paper/fitted-lines'
import type { BriefingWords } from '../../../src-shared/text/sv/briefing'
import { looks } from './paper-measures'
import type { PaperItem } from './paper-parts'

/** The sources that the paper cites, numbered from 1 in the order of reading, and their paragraph. */
export type CitedSources = {
  readonly numbersOf: (item: PaperItem) => readonly number[]
  /** Every source with its number in one paragraph; empty if there is none. */
  readonly paragraph: string
}

/** The lines that the paragraph should take, and how long a name may be at most; a longer list gets shorter names. */
const wantedLines = 4
const longestNames = [60, 44, 32, 24, 18, 14] as const

/** A name without the kind of its record, cut in the middle where it is long, so that a day at its end stays. */
function shortName(label: string, kinds: BriefingWords['sourceKinds'], most: number): string {
  const kind = Object.values(kinds).find(word => label.startsWith(`${word}: `))
  const name = kind === undefined ? label : label.slice(kind.length + 2)
  if (name.length <= most) return name
  const [, words = name, day = ''] = /^(.*?)((?:, )?\d{4}-\d\d-\d\d)?$/.exec(name) ?? []
  const room = Math.max(4, most - day.length)
  return words.length <= room ? words + day : `${words.slice(0, room - 1).trimEnd()}…${day}`
}

/** Returns the sources that some things on paper cite, which is all that the paper lists. */
export function citedSources(items: readonly PaperItem[], words: BriefingWords): CitedSources {
  const labels = new Map<string, string>()
  const note = (source: BriefingSource) => {
    const key = keyOfSource(source)
    const isOwn = source.place !== null && 'id' in source.place && source.place.id === source.id
    // The record's own name, where one of its sources has it, says more than that of a part of it.
    if (isOwn || !labels.has(key)) labels.set(key, source.label)
  }
  for (const { sources } of items) for (const source of sources) note(source)
  const numbers = new Map([...labels.keys()].map((key, at) => [key, at + 1]))
  const listed = (most: number) =>
    [...labels.values()].map((label, at) => `${at + 1}\u00a0${shortName(label, words.sourceKinds, most)}`).join(' · ')
  const told = (most: number) => `${words.paper.sources} ${listed(most)}. ${words.paper.byHand}`
  const fits = (most: number) => linesNeeded(told(most), looks.sources) <= wantedLines
  const most = longestNames.find(fits) ?? longestNames[longestNames.length - 1] ?? 14
  return {
    numbersOf: ({ sources }) =>
      [...new Set(sources.map(source => numbers.get(keyOfSource(source)) ?? 0))].sort((a, b) => a - b),
    paragraph: labels.size === 0 ? '' : `${listed(most)}.`,
  }
}
