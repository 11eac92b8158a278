import type { Tables } from '../../db/schema'
import { isIsoDate } from '../../src-shared/days/iso-date'
import type { ColumnCode, LinkKind, ListCode } from '../../src-shared/lists/list-columns'
import { commitmentStatuses } from '../../src-shared/log/commitment'
import { initiatives, interactionKinds, interactionStatuses, longestHeadline } from '../../src-shared/log/interaction'
import { trimmedLine } from '../../src-shared/names/seen-text'

type Value = string | number | boolean

/** A field in a column of the list's own table. */
export type OwnField = {
  readonly column: string
  /** Returns the value as the column keeps it; undefined when the field cannot hold it. */
  readonly kept: (value: Value) => string | number | undefined
  readonly isClearable?: true
  /** The kind of row that the value names; such a row must exist. */
  readonly link?: LinkKind
}

/** A field in a table of links. */
export type LinkedField = {
  readonly table: keyof Tables & string
  readonly from: string
  readonly to: string
  readonly link: LinkKind
}
/** A field of a list that can be edited in many rows at once. */
export type EditableField = OwnField | LinkedField

const text =
  (longest: number) =>
  (value: Value): string | undefined => {
    const tidy = typeof value === 'string' ? trimmedLine(value) : ''
    return tidy === '' || tidy.length > longest ? undefined : tidy
  }
const oneOf =
  (codes: readonly string[]) =>
  (value: Value): string | undefined =>
    codes.find(code => code === value)
const flag = (value: Value) => (typeof value === 'boolean' ? Number(value) : undefined)
const day = (value: Value) => (typeof value === 'string' && isIsoDate(value) ? value : undefined)
const minutes = (value: Value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 10_080 ? value : undefined

const links = (of: 'interaction' | 'commitment' | 'process', link: LinkKind, to = `${link}_id`): LinkedField => ({
  table: `${of}_${link}` as LinkedField['table'],
  from: `${of}_id`,
  to,
  link,
})
const own = (column: string, kept: OwnField['kept']): OwnField => ({ column, kept })
const clearable = (column: string, kept: OwnField['kept']): OwnField => ({ column, kept, isClearable: true })

/** Where each editable field of each list is kept, and which values it can hold. */
export const editableFields: { readonly [List in ListCode]: Partial<Record<ColumnCode<List>, EditableField>> } = {
  interactions: {
    kind: own('kind', oneOf(interactionKinds)),
    headline: own('headline', text(longestHeadline)),
    participants: { ...links('interaction', 'person'), table: 'interaction_participant' as const },
    organisations: links('interaction', 'organisation'),
    staff: links('interaction', 'staff', 'staff_member_id'),
    issues: links('interaction', 'issue'),
    partners: links('interaction', 'partner'),
    aims: links('interaction', 'aim'),
    status: own('status', oneOf(interactionStatuses)),
    initiative: own('initiative', oneOf(initiatives)),
    mainTask: { ...clearable('main_task_id', text(100)), link: 'task' },
    confidentiality: own('confidentiality', oneOf(['open', 'internal'])),
    jointMessage: own('joint_message', flag),
    durationMinutes: clearable('duration_minutes', minutes),
    location: clearable('location', text(300)),
    caseNumber: clearable('case_number', text(100)),
  },
  people: { name: own('name', text(200)), category: clearable('category', text(100)) },
  organisations: {
    name: own('name', text(300)),
    abbreviation: clearable('abbreviation', text(50)),
    kind: own('kind', text(100)),
    county: clearable('county_code', text(10)),
  },
  issues: {},
  commitments: {
    dueOn: clearable('due_on', day),
    promise: own('promise', text(2_000)),
    madeBy: own('made_by', oneOf(['us', 'them'])),
    owner: { ...clearable('owner_staff_id', text(100)), link: 'staff' },
    status: own('status', oneOf(commitmentStatuses)),
    issues: links('commitment', 'issue'),
  },
  partners: {},
  processes: { name: own('name', text(300)), issues: links('process', 'issue') },
}
