import { type BriefingLine, type BriefingVersion, type OwnPart, ownParts } from './briefing'

/** One thing that is told otherwise in a later version: `before` is null when it is new, `after` when it is gone. */
export type BriefingDifference = {
  /** The heading is empty for the title of the whole. */
  readonly part: { readonly own: OwnPart } | { readonly heading: string }
  /** The part and the sentence in it. */
  readonly id: string
  readonly before: string | null
  readonly after: string | null
}

/** One text per part and sentence, to find what differs where it stands. */
export const differenceKey = ({ id }: BriefingDifference): string => id

const told = ({ lead, text, detail }: BriefingLine): string =>
  [[lead, text].filter(Boolean).join(': '), detail].filter(Boolean).join(' ')

type Told = { readonly heading: string; readonly text: string }

/** Every sentence by its part and name. */
const sentences = ({ content }: Pick<BriefingVersion, 'content'>): Map<string, Told> =>
  new Map([
    ['title', { heading: '', text: content.title }] as const,
    ...content.sections.flatMap(({ id, heading, lines }) =>
      lines.map(line => [`${id} ${line.id}`, { heading, text: told(line) }] as const),
    ),
  ])

/** What a later version says otherwise than an earlier one, in reading order, what is gone last; a sentence whose sources alone changed is the same. */
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
