import { type BriefingLine, type BriefingVersion, type OwnPart, ownParts } from './briefing'

/** One difference between two versions: `before` is null when the sentence is new, `after` is null when it is gone. */
export type BriefingDifference = {
  /** The part it is in. The heading is empty for the briefing's title. */
  readonly part: { readonly own: OwnPart } | { readonly heading: string }
  /** The ids of the part and of the sentence in it; only the part's for free text. */
  readonly id: string
  readonly before: string | null
  readonly after: string | null
}

/** Returns the key by which the difference is found where its sentence is shown. */
export const differenceKey = ({ id }: BriefingDifference): string => id

const told = ({ lead, text, detail }: BriefingLine): string =>
  [[lead, text].filter(Boolean).join(': '), detail].filter(Boolean).join(' ')

type Told = { readonly heading: string; readonly text: string }

/** Returns every generated sentence, by the ids of its part and of itself. */
const sentences = ({ content }: Pick<BriefingVersion, 'content'>): Map<string, Told> =>
  new Map([
    ['title', { heading: '', text: content.title }] as const,
    ...content.sections.flatMap(({ id, heading, lines }) =>
      lines.map(line => [`${id} ${line.id}`, { heading, text: told(line) }] as const),
    ),
  ])

/**
 * Returns what a later version says differently, in reading order, with removed sentences last. A change of sources alone is not a
 * difference.
 */
export function briefingDiff(
  before: Pick<BriefingVersion, 'content' | 'own'>,
  after: Pick<BriefingVersion, 'content' | 'own'>,
): readonly BriefingDifference[] {
  const own = ownParts.flatMap((part): BriefingDifference[] => {
    const [was, is] = [before.own[part].trim(), after.own[part].trim()]
    return was === is ? [] : [{ part: { own: part }, id: part, before: was || null, after: is || null }]
  })
  const [earlier, later] = [sentences(before), sentences(after)]
  const differing = [...later].flatMap(([id, { heading, text }]): BriefingDifference[] => {
    const was = earlier.get(id)?.text ?? null
    return was === text ? [] : [{ part: { heading }, id, before: was, after: text }]
  })
  const gone = [...earlier].flatMap(([id, { heading, text }]): BriefingDifference[] =>
    later.has(id) ? [] : [{ part: { heading }, id, before: text, after: null }],
  )
  return [...own, ...differing, ...gone]
}
