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

/** A part of a briefing on screen: a generated section, or free text. */
type BriefingPart =
  | { readonly kind: 'section'; readonly section: BriefingSection }
  | { readonly kind: 'own'; readonly part: OwnPart; readonly text: string }

/** The parts in the order of the two pages: first what one says, then whom one meets, and then what one looks up. */
const order: readonly (BriefingSectionId | OwnPart)[] = [
  'meeting',
  'messages',
  'purpose',
  'questions',
  'avoid',
  'wording',
  'who',
  'positions',
  'bench',
  'commitments',
  'logistics',
  'process',
  'results',
  'contacts-person',
  'contacts-organisation',
  'contacts-issue',
  'partners',
  'gaps',
  'others',
]

/** Returns the parts in the order in which the screen shows them, which is that of the paper. */
export function briefingLayout(content: BriefingContent, own: OwnText): readonly BriefingPart[] {
  const sections = content.sections.map(section => ({ kind: 'section' as const, section }))
  const written = ownParts.map(part => ({ kind: 'own' as const, part, text: own[part] }))
  const placeOf = (part: BriefingPart) => order.indexOf(part.kind === 'own' ? part.part : part.section.id)
  return [...sections, ...written].sort((one, other) => placeOf(one) - placeOf(other))
}

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
