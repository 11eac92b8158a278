import { sortOrder } from '../../db/sort-order'
import type { PartnerId } from '../../src-shared/records/ids'
import { type OnlyKind, onlyTextId } from '../packs/texts/only-text-id'
import type { OfficeFile, Rows } from './office-file'

type Texts = NonNullable<OfficeFile['texts']>[number]
type Tables = readonly (readonly [string, Rows])[]

/** The columns that say whose words a row holds. */
const scopeOf = ({ from, to, partnerId }: Pick<Texts, 'from' | 'to' | 'partnerId'>) => ({
  period_from: from,
  period_to: to,
  partner_id: partnerId,
})

/** The results and the requests, which stand in the order of the file. */
function orderedRows(texts: readonly Texts[], named: (id: string) => string): Tables {
  const results = texts.flatMap(one =>
    (one.results ?? []).map((row, at) => ({ ...row, id: named(row.id), scope: scopeOf(one), at })),
  )
  const links = (other: 'issue' | 'partner', idsOf: (row: (typeof results)[number]) => readonly string[]): Rows =>
    results.flatMap(row =>
      idsOf(row).map(id => ({ id: `${row.id}:${id}`, written_result_id: row.id, [`${other}_id`]: id })),
    )
  return [
    [
      'written_result',
      results.map(({ id, heading, text = '', outcome = '', scope, at }) => ({
        id,
        ...scope,
        heading,
        text,
        outcome,
        sort_order: sortOrder(at),
      })),
    ],
    ['written_result_issue', links('issue', ({ issueIds = [] }) => issueIds)],
    ['written_result_partner', links('partner', ({ shownToIds = [] }) => shownToIds)],
    [
      'written_ask',
      texts.flatMap(one =>
        (one.asks ?? []).map(({ id, ask, by = '', when = '' }, at) => ({
          id: named(id),
          ...scopeOf(one),
          ask,
          by_whom: by,
          by_when: when,
          sort_order: sortOrder(at),
        })),
      ),
    ],
  ]
}

/** What is written of issues and of gaps, and who signs: one row for each issue, or for the scope. */
function onlyRows(texts: readonly Texts[], named: (id: string) => string): Tables {
  const idOf = ({ from, to, partnerId }: Texts, kind: OnlyKind, issueId: string | null): string =>
    named(onlyTextId(kind, { period: { from, to }, partnerId: partnerId as PartnerId | null }, issueId))
  return [
    [
      'written_issue',
      texts.flatMap(one =>
        (one.issues ?? []).map(({ issueId, sentence }) => ({
          id: idOf(one, 'written-issue', issueId),
          ...scopeOf(one),
          issue_id: issueId,
          sentence,
        })),
      ),
    ],
    [
      'written_gap',
      texts.flatMap(one =>
        (one.gaps ?? []).map(({ issueId, proposal }) => ({
          id: idOf(one, 'written-gap', issueId),
          ...scopeOf(one),
          issue_id: issueId,
          proposal,
        })),
      ),
    ],
    [
      'written_signing',
      texts
        .filter(({ contact, approval }) => contact || approval)
        .map(one => ({
          id: idOf(one, 'written-signing', null),
          ...scopeOf(one),
          contact_staff_id: one.contact ? named(one.contact.userId) : null,
          contact_role: one.contact?.role ?? '',
          contact_telephone: one.contact?.telephone ?? '',
          approved_by_id: one.approval ? named(one.approval.userId) : null,
          approved_on: one.approval?.on ?? null,
        })),
    ],
  ]
}

/** Returns the rows, by table, of the words that an office file has for packs. Pictures are no part of such a file. */
export const textRows = ({ texts = [] }: OfficeFile, named: (id: string) => string): Tables => [
  ...orderedRows(texts, named),
  ...onlyRows(texts, named),
]
