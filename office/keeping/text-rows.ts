import { sortOrder } from '../../db/sort-order'
import { type OnlyKind, onlyTextId } from '../packs/texts/only-text-id'
import type { OfficeFile, Rows } from './office-file'

/** Returns the rows, by table, of the words that an office file has for packs. Pictures are no part of such a file. */
export function textRows(
  { texts = [] }: OfficeFile,
  named: (id: string) => string,
): readonly (readonly [string, Rows])[] {
  const scoped = texts.map(({ from, to, partnerId, ...words }) => ({
    ...words,
    scope: { period_from: from, period_to: to, partner_id: partnerId },
    idOf: (kind: OnlyKind, issueId: string | null) =>
      named(onlyTextId(kind, { period: { from, to }, partnerId }, issueId)),
  }))
  const results = scoped.flatMap(({ results: rows = [], scope }) =>
    rows.map((row, at) => ({ ...row, id: named(row.id), scope, at })),
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
    [
      'written_result_issue',
      results.flatMap(({ id, issueIds = [] }) =>
        issueIds.map(issue => ({ id: `${id}:${issue}`, written_result_id: id, issue_id: issue })),
      ),
    ],
    [
      'written_result_partner',
      results.flatMap(({ id, shownToIds = [] }) =>
        shownToIds.map(partner => ({ id: `${id}:${partner}`, written_result_id: id, partner_id: partner })),
      ),
    ],
    [
      'written_ask',
      scoped.flatMap(({ asks = [], scope }) =>
        asks.map(({ id, ask, by = '', when = '' }, at) => ({
          id: named(id),
          ...scope,
          ask,
          by_whom: by,
          by_when: when,
          sort_order: sortOrder(at),
        })),
      ),
    ],
    [
      'written_issue',
      scoped.flatMap(({ issues = [], scope, idOf }) =>
        issues.map(({ issueId, sentence }) => ({
          id: idOf('written-issue', issueId),
          ...scope,
          issue_id: issueId,
          sentence,
        })),
      ),
    ],
    [
      'written_gap',
      scoped.flatMap(({ gaps = [], scope, idOf }) =>
        gaps.map(({ issueId, proposal }) => ({
          id: idOf('written-gap', issueId),
          ...scope,
          issue_id: issueId,
          proposal,
        })),
      ),
    ],
    [
      'written_signing',
      scoped.flatMap(({ contact, approval, scope, idOf }) =>
        contact || approval
          ? [
              {
                id: idOf('written-signing', null),
                ...scope,
                contact_staff_id: contact ? named(contact.userId) : null,
                contact_role: contact?.role ?? '',
                contact_telephone: contact?.telephone ?? '',
                approved_by_id: approval ? named(approval.userId) : null,
                approved_on: approval?.on ?? null,
              },
            ]
          : [],
      ),
    ],
  ]
}
