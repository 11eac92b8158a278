import type { IssueId } from '../records/ids'
import type { ChangedText, PackTexts, TextKind } from './written-texts'

/**
 * What a pack said in one text, as JSON. It is stored at the lock, so that the next version can report what has changed. `textId` is the id
 * of the text, or of the issue that it is about; `name` is as in `ChangedText`.
 */
export type ToldText = {
  readonly kind: TextKind
  readonly textId: string
  readonly name: string
  readonly told: string
}

const isAboutIssue = (kind: TextKind): boolean => kind === 'issue' || kind === 'gap'
const about = (kind: 'issue' | 'gap', issueId: IssueId, told: object): ToldText => ({
  kind,
  textId: issueId,
  name: '',
  told: JSON.stringify(told),
})

/**
 * Returns what a pack says in each of its texts. Who approved it is not among them: each version is approved anew, which its first page
 * says.
 */
export function toldTexts({ results, chosen, asks, issues, gaps, contact }: PackTexts): ToldText[] {
  return [
    ...[...results, ...chosen].map(
      ({ id, heading, text, outcome, issueIds }): ToldText => ({
        kind: 'result',
        textId: id,
        name: heading,
        told: JSON.stringify({ heading, text, outcome, issueIds: issueIds.toSorted() }),
      }),
    ),
    ...asks.map(
      ({ id, ...said }): ToldText => ({ kind: 'ask', textId: id, name: said.ask, told: JSON.stringify(said) }),
    ),
    ...issues.map(({ issueId, sentence, picture }) =>
      about('issue', issueId, {
        sentence,
        picture: picture && { sha256: picture.sha256, caption: picture.caption, alt: picture.alt },
      }),
    ),
    ...gaps.map(({ issueId, proposal }) => about('gap', issueId, { proposal })),
    ...(contact === null
      ? []
      : [{ kind: 'contact', textId: 'contact', name: '', told: JSON.stringify(contact) } satisfies ToldText]),
  ]
}

const keyOf = ({ kind, textId }: ToldText): string => `${kind} ${textId}`

/** Returns the texts that were added, changed or removed since an earlier version was told, in the order of the pack. */
export function changedTexts(before: readonly ToldText[], now: readonly ToldText[]): ChangedText[] {
  const earlier = new Map(before.map(text => [keyOf(text), text]))
  const kept = new Set(now.map(keyOf))
  const changed = (text: ToldText, how: ChangedText['how']): ChangedText => ({
    kind: text.kind,
    how,
    name: text.name,
    issueId: isAboutIssue(text.kind) ? (text.textId as IssueId) : null,
  })
  return [
    ...now.flatMap(text => {
      const known = earlier.get(keyOf(text))
      if (known === undefined) return [changed(text, 'added')]
      return known.told === text.told ? [] : [changed(text, 'changed')]
    }),
    ...before.filter(text => !kept.has(keyOf(text))).map(text => changed(text, 'removed')),
  ]
}
