import { type PaperSource, sectionOf, toldOf } from './paper-items'
import type { PaperPart } from './paper-parts'

/** Returns what the paper leaves out, a phrase a part in the order of reading, with what was left out already because it is old. */
export function leftOutPhrases(source: PaperSource, parts: readonly PaperPart[], days: number): string[] {
  const { left } = source.words.paper
  const colleagues = toldOf(sectionOf(source, 'others').lines).told.length
  return [
    ...parts.flatMap(part => (part.left > 0 ? [left[part.id](part.left)] : [])),
    ...(days > 0 ? [left.days(days)] : []),
    ...(colleagues > 0 ? [left.colleagues(colleagues)] : []),
    ...(source.version.content.leftOut ?? []),
  ]
}
