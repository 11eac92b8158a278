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

/** A part of a briefing as it is laid out: what is generated, or what somebody wrote. */
export type BriefingPart =
  | { readonly kind: 'section'; readonly section: BriefingSection }
  | { readonly kind: 'own'; readonly part: OwnPart; readonly text: string }

/** What is written for the beginning stands right after who is met; the rest comes last. */
const early: readonly OwnPart[] = ['purpose', 'messages']
const before: readonly BriefingSectionId[] = ['meeting', 'who']

/** The one order of window, paper and Word: who is met, what we want, what is owed, what is known, and what to have in mind. */
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

/** The parts that have something to read; an empty heading on paper says nothing. */
export const readParts = (content: BriefingContent, own: OwnText): readonly BriefingPart[] =>
  briefingLayout(content, own).filter(part =>
    part.kind === 'own' ? part.text.trim() !== '' : part.section.lines.length > 0,
  )

/** Whether the circumstances have room on the line of the sentence itself. */
export const isAside = ({ detail }: BriefingLine): boolean => detail.length <= 32

/** What a record is called among the sources: itself where something came from it, else what of it something came from. */
export type NumberedSource = { readonly label: string; readonly number: number }

/** What tells one record among the sources from another. */
export const keyOfSource = ({ place, id }: BriefingSource): string => (place ? placeKey(place) : id)

/** Every record the sentences came from, once, numbered from one in the order they are first met with; `placeKey` or id names them. */
export function numberedSources(content: BriefingContent): ReadonlyMap<string, NumberedSource> {
  const told = content.sections.flatMap(({ lines }) => lines.filter(({ tone }) => tone !== 'masked'))
  // What has no screen has nothing to be looked up in; whom of us it names stands in the sentence.
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

/** The numbers of a sentence's sources, in order; a masked one has none, since paper is not to lead anywhere from it. */
export const numbersOf = ({ sources, tone }: BriefingLine, numbered: ReadonlyMap<string, NumberedSource>): number[] =>
  tone === 'masked'
    ? []
    : [...new Set(sources.flatMap(source => numbered.get(keyOfSource(source))?.number ?? []))].sort((a, b) => a - b)
