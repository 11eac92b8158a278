import type { TextScope } from '../../../src-shared/packs/written-texts'

/** The kinds of which a scope has one row only, for each issue or in all. */
export type OnlyKind = 'written-issue' | 'written-gap' | 'written-signing'

/**
 * Returns the id of the one row of a scope, about an issue where there is one. Two laptops that write the same text therefore make the same
 * row.
 */
export function onlyTextId(kind: OnlyKind, { period, partnerId }: TextScope, issueId: string | null): string {
  const [from, to] = [period.from, period.to].map(day => day.replaceAll('-', ''))
  return [
    `${kind.slice('written-'.length)}-${from}-${to}`,
    partnerId ?? 'all',
    ...(issueId === null ? [] : [issueId]),
  ].join(':')
}
