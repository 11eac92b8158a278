import {
  type BriefingContent,
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

/** Every record the sentences came from, once, numbered from one in the order they are first met with. */
export function numberedSources(content: BriefingContent): ReadonlyMap<string, BriefingSource & { number: number }> {
  const numbered = new Map<string, BriefingSource & { number: number }>()
  for (const { lines } of content.sections)
    for (const { sources, tone } of lines)
      for (const source of tone === 'masked' ? [] : sources)
        if (!numbered.has(source.id)) numbered.set(source.id, { ...source, number: numbered.size + 1 })
  return numbered
}
