import { placeKey } from '../program/place'
import {
  type BriefingContent,
  type BriefingLine,
  type BriefingSection,
  type BriefingSectionId,
  type BriefingSource,
  type OwnPart,
  type OwnText,
  ownParts,
} from './briefing'

/** A part of a briefing in the layout: a generated section, or free text. */
export type BriefingPart =
  | { readonly kind: 'section'; readonly section: BriefingSection }
  | { readonly kind: 'own'; readonly part: OwnPart; readonly text: string }

/** Free text that belongs early, right after who is met. The rest comes last. */
const early: readonly OwnPart[] = ['purpose', 'messages']
const before: readonly BriefingSectionId[] = ['meeting', 'who']

/**
 * Returns the parts in the order that the window, the paper and the Word file share: who is met, what we want, what is owed, what is known,
 * and what to keep in mind.
 */
export function briefingLayout(content: BriefingContent, own: OwnText): readonly BriefingPart[] {
  const sections = content.sections.map(section => ({ kind: 'section' as const, section }))
  const written = (parts: readonly OwnPart[]) => parts.map(part => ({ kind: 'own' as const, part, text: own[part] }))
  return [
    ...sections.filter(({ section }) => before.includes(section.id)),
    ...written(early),
    ...sections.filter(({ section }) => !before.includes(section.id)),
    ...written(ownParts.filter(part => !early.includes(part))),
  ]
}

/** Returns the parts with content. An empty heading on paper says nothing. */
export const readParts = (content: BriefingContent, own: OwnText): readonly BriefingPart[] =>
  briefingLayout(content, own).filter(part =>
    part.kind === 'own' ? part.text.trim() !== '' : part.section.lines.length > 0,
  )

/** True if the detail is short enough, in characters, to share a line with its sentence. */
export const isAside = ({ detail }: BriefingLine): boolean => detail.length <= 32

/** An entry in the source list. The label names the record itself if it was a source, otherwise the part of it that was. */
export type NumberedSource = { readonly label: string; readonly number: number }

/** Returns the key that distinguishes a source's record from others: its place, or the id if it has none. */
export const keyOfSource = ({ place, id }: BriefingSource): string => (place ? placeKey(place) : id)

/** Returns every record that the sentences came from, by `keyOfSource`, numbered from 1 in the order of first mention. */
export function numberedSources(content: BriefingContent): ReadonlyMap<string, NumberedSource> {
  const told = content.sections.flatMap(({ lines }) => lines.filter(({ tone }) => tone !== 'masked'))
  // A source without a screen cannot be looked up. If it is a colleague, the sentence names him or her.
  const sources = told.flatMap(line => line.sources.filter(({ place }) => place !== null))
  const own = new Map(
    sources
      .filter(({ place, id }) => place && 'id' in place && place.id === id)
      .map(one => [keyOfSource(one), one.label]),
  )
  const numbered = new Map<string, NumberedSource>()
  for (const source of sources) {
    const key = keyOfSource(source)
    if (!numbered.has(key)) numbered.set(key, { label: own.get(key) ?? source.label, number: numbered.size + 1 })
  }
  return numbered
}

/** Returns the numbers of a sentence's sources, in order. A masked sentence has none, since paper must not lead from it to a record. */
export const numbersOf = ({ sources, tone }: BriefingLine, numbered: ReadonlyMap<string, NumberedSource>): number[] =>
  tone === 'masked'
    ? []
    : [...new Set(sources.flatMap(source => numbered.get(keyOfSource(source))?.number ?? []))].sort((a, b) => a - b)
