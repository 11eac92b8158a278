import { type BriefingLine, type BriefingVersion, type OwnPart, ownParts } from './briefing'

/** One thing that is told otherwise in a later version: `before` is null when it is new, `after` when it is gone. */
export type BriefingDifference = {
  readonly part: { readonly own: OwnPart } | { readonly heading: string }
  readonly id: string
  readonly before: string | null
  readonly after: string | null
}

const told = ({ lead, text, detail }: BriefingLine): string =>
  [[lead, text].filter(Boolean).join(': '), detail].filter(Boolean).join(' ')

type Told = { readonly heading: string; readonly text: string }

/** Every sentence by its part and name; the same name twice within a part (masked lines) counts on. */
function sentences({ content }: Pick<BriefingVersion, 'content'>): Map<string, Told> {
  const found = new Map<string, Told>()
  for (const { id, heading, lines } of content.sections)
    for (const line of lines) {
      let key = `${id} ${line.id}`
      while (found.has(key)) key += '+'
      found.set(key, { heading, text: told(line) })
    }
  return found
}

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
