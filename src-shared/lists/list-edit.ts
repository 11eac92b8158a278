import type { ActionId } from '../records/ids'
import type { ListCode } from './list-columns'
import type { ListQuery } from './list-filter'

/** The rows to edit: those chosen by hand, or all rows of a query except a few. */
export type EditTarget =
  | { readonly list: ListCode; readonly ids: readonly string[] }
  | { readonly query: ListQuery; readonly except: readonly string[] }

/** A change of one field: replace its value, add or remove links, or clear it. */
export type ListChange =
  | { readonly field: string; readonly how: 'set'; readonly value: string | number | boolean }
  | { readonly field: string; readonly how: 'add' | 'remove'; readonly ids: readonly string[] }
  | { readonly field: string; readonly how: 'clear' }

/**
 * Why a row is left unchanged. `gone`: it no longer exists. `secrecy-marked`: its mark has a ground, which only the mark's own form
 * removes. `needs-participant`: its new form of interaction needs a participant and it has none. `still-used`: other rows depend on it (an
 * organisation with roles, units or a partner). `no-ask`: nothing was asked, so there is no outcome to give.
 */
export type LeftReason = 'gone' | 'secrecy-marked' | 'needs-participant' | 'still-used' | 'no-ask'

/** What an edit will do or has done: how many rows are meant, how many change, and which are left and why. */
export type EditEffect = {
  readonly matched: number
  readonly changing: number
  /** `ids` holds only the first few, to be shown. */
  readonly left: readonly { readonly reason: LeftReason; readonly count: number; readonly ids: readonly string[] }[]
}

/** A finished edit. `actionId` is null if nothing changed. */
export type EditDone = EditEffect & { readonly actionId: ActionId | null }

/** Rows moved to the trash; `names` holds the names of the first few. */
export type RemovalDone = EditDone & { readonly names: readonly string[] }
