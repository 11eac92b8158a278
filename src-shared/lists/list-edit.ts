import type { ActionId } from '../records/ids'
import type { ListCode } from './list-columns'
import type { ListQuery } from './list-filter'

/** Which rows are meant: those chosen by hand, or all hits of a query but a few, however many there are. */
export type EditTarget =
  | { readonly list: ListCode; readonly ids: readonly string[] }
  | { readonly query: ListQuery; readonly except: readonly string[] }

/** What is done to one field of them: a value put in its place, links added or taken away, or what is there emptied. */
export type ListChange =
  | { readonly field: string; readonly how: 'set'; readonly value: string | number | boolean }
  | { readonly field: string; readonly how: 'add' | 'remove'; readonly ids: readonly string[] }
  | { readonly field: string; readonly how: 'clear' }

/**
 * Why a row is left as it is: it is gone; its secrecy mark has a ground, which only its own form takes away; the form it would take needs
 * somebody met and it has nobody; others rest on it (an organisation with roles, units or a partner).
 */
export type LeftReason = 'gone' | 'secrecy-marked' | 'needs-participant' | 'still-used'

/** What an edit does, before or after: how many are meant, how many really change, and which are left and why. */
export type EditEffect = {
  readonly matched: number
  readonly changing: number
  /** `ids` are the first few, to be shown. */
  readonly left: readonly { readonly reason: LeftReason; readonly count: number; readonly ids: readonly string[] }[]
}

/** An edit that was made; without a change there is no action to undo. */
export type EditDone = EditEffect & { readonly actionId: ActionId | null }

/** Rows put in the trash; `names` are what the first few of them go by. */
export type RemovalDone = EditDone & { readonly names: readonly string[] }
