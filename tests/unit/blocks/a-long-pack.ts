import { fc } from '@fast-check/vitest'
import type { PackPages } from '../../../src-shared/packs/blocks/pack-pages'
import { noTexts } from '../../../src-shared/packs/written-texts'
import type { IssueId, PriorityAreaId } from '../../../src-shared/records/ids'
import { asked, counts, material, pagesOf } from './a-material'

const picture = {
  mediaType: 'image/png',
  data: 'AAAA',
  width: 3,
  height: 2,
  alternative: 'Spår',
  caption: 'Spåret',
} as const

/** How much there is of everything that can be left out. */
export const amounts = fc.record({
  issues: fc.integer({ min: 0, max: 14 }),
  asks: fc.integer({ min: 0, max: 5 }),
  pictures: fc.integer({ min: 0, max: 4 }),
  dates: fc.integer({ min: 0, max: 12 }),
  processes: fc.integer({ min: 0, max: 8 }),
  open: fc.integer({ min: 0, max: 14 }),
  done: fc.integer({ min: 0, max: 6 }),
  results: fc.integer({ min: 0, max: 5 }),
  askedOfPartner: fc.integer({ min: 0, max: 3 }),
  isJoint: fc.boolean(),
})
type Amounts = typeof amounts extends fc.Arbitrary<infer Value> ? Value : never

const each = <Made>(count: number, make: (number: number) => Made): Made[] =>
  Array.from({ length: count }, (_, index) => make(index + 1))

/** Returns a pack in which there is so much of each. */
export function aLongPack(given: Amounts): PackPages {
  const ids = each(given.issues, number => `issue-${number}` as IssueId)
  const byIssue = Object.fromEntries(ids.map(id => [id, 1])) as Record<IssueId, number>
  const promise = (state: 'open' | 'done') => ({
    madeBy: 'us' as const,
    dueOn: '2026-12-01',
    state,
    doneOn: state === 'done' ? '2026-11-01' : null,
    told: { promise: 'Skicka underlag', by: 'Alva', role: null, issueIds: [] },
  })
  return pagesOf(
    {
      ...(given.isJoint && { partner: null }),
      figures: counts({ interactions: 30, byIssue, byType: { email: 30 }, byAim: { a: 2 } }),
      before: counts({ interactions: 10 }),
      all: 40,
      issues: ids.map((id, index) => ({
        id,
        areaId: 'transport' as PriorityAreaId,
        shortName: `Fråga ${index + 1}`,
        nameEn: '',
        wording: `Frågan om ${index + 1}`,
        ownNumber: given.isJoint ? null : index + 1,
      })),
      results: ids.flatMap(id => each(given.asks, number => asked({ issueIds: [id], on: `2026-10-0${number}` }))),
      coverage: ids.map(issueId => ({
        issueId,
        target: 'party',
        targetName: 'party',
        targetKind: 'party' as const,
        count: issueId === ids[0] ? 1 : 0,
        lastOn: null,
        highestLevel: null,
        organisationIds: [],
      })),
      commitments: [...each(given.open, () => promise('open')), ...each(given.done, () => promise('done'))],
      page: {
        ...material().page,
        months: { months: ['2026-09', '2026-10'], all: [1, 2], byIssue: {} },
        coming: each(given.dates, number => ({
          id: String(number),
          kind: 'entered' as const,
          on: `2026-12-${String(number).padStart(2, '0')}`,
          precision: 'day' as const,
          what: `Dag ${number}`,
          process: { id: String(number), name: 'P' },
          issueIds: ids.slice(0, 1),
        })),
        processes: each(given.processes, number => ({
          id: `p${number}`,
          name: `Process ${number}`,
          closedOn: null,
          stages: [
            {
              id: `s${number}`,
              code: 'x',
              name: 'Skede',
              plannedOn: `2027-01-0${number}`,
              plannedPrecision: 'day' as const,
              happenedOn: null,
            },
          ],
        })),
      },
      texts: {
        ...noTexts,
        results: each(given.results, number => ({
          id: String(number),
          heading: 'Resultat',
          text: 'Text',
          outcome: 'Följd',
          issueIds: [],
        })),
        asks: each(given.askedOfPartner, number => ({ id: String(number), ask: 'Gör', by: '', when: '' })),
      },
    },
    'sv',
    { pictures: new Map(ids.slice(0, given.pictures).map(id => [id, picture])) },
  )
}
