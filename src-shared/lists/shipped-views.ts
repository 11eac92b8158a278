import { uncountedKinds } from '../log/interaction'
import { type Condition, me } from './list-filter'
import type { ShippedView, ViewDefinition } from './list-view'

const allOf = (sort: string, isDescending: boolean, ...rows: readonly Condition[]): ViewDefinition => ({
  filter: { match: 'all', rows },
  sort: [{ field: sort, isDescending }],
  groupBy: null,
  columns: null,
})

/** The four constituencies that the office speaks for, by the names used in roles. */
const ourBench = ['Norrbottens län', 'Västerbottens län', 'Jämtlands län', 'Västernorrlands län']
const held: Condition = { field: 'status', operator: 'any-of', codes: ['held'] }
const notInternal: Condition = { field: 'kind', operator: 'none-of', codes: uncountedKinds }

/** The ten views that every office starts with. */
export const shippedViews = [
  {
    code: 'my-open-commitments',
    list: 'commitments',
    definition: allOf(
      'dueOn',
      false,
      { field: 'owner', operator: 'has-any', ids: [me] },
      { field: 'status', operator: 'any-of', codes: ['open'] },
    ),
  },
  { code: 'overdue', list: 'commitments', definition: allOf('dueOn', false, { field: 'isOverdue', operator: 'yes' }) },
  {
    code: 'not-contacted',
    list: 'people',
    definition: allOf('lastInteractionOn', false, {
      field: 'lastInteractionOn',
      operator: 'not-since',
      day: { ago: 6, unit: 'month' },
    }),
  },
  {
    code: 'our-bench',
    list: 'people',
    definition: allOf(
      'name',
      false,
      { field: 'category', operator: 'any-of', codes: ['mp'] },
      { field: 'constituency', operator: 'any-of', codes: ourBench },
    ),
  },
  {
    code: 'my-last-30-days',
    list: 'interactions',
    definition: allOf(
      'startsOn',
      true,
      { field: 'staff', operator: 'has-any', ids: [me] },
      { field: 'startsOn', operator: 'within', period: { lastDays: 30 } },
    ),
  },
  {
    code: 'without-issue',
    list: 'interactions',
    definition: allOf('startsOn', true, held, notInternal, { field: 'issues', operator: 'is-empty' }),
  },
  {
    code: 'without-partner',
    list: 'interactions',
    definition: allOf('startsOn', true, held, notInternal, { field: 'partners', operator: 'is-empty' }),
  },
  { code: 'duplicates', list: 'people', definition: null },
  {
    code: 'roles-ending',
    list: 'people',
    definition: allOf('roleEndsOn', false, { field: 'roleEndsOn', operator: 'within', period: { nextDays: 90 } }),
  },
  {
    code: 'referrals-30-days',
    list: 'processes',
    definition: allOf(
      'referralOn',
      false,
      { field: 'isOpen', operator: 'yes' },
      { field: 'referralOn', operator: 'within', period: { nextDays: 30 } },
    ),
  },
] as const satisfies readonly ShippedView[]

export type ShippedViewCode = (typeof shippedViews)[number]['code']
