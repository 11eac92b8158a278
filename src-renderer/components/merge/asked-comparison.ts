import type { DuplicateSide } from '../../../src-shared/names/duplicate'
import type { MergedKind } from '../../../src-shared/records/merge'
import { sharedState } from '../../state/screen/shared-state'

type Side = Pick<DuplicateSide, 'id' | 'name'>

/** Two records to compare, and to merge if they are the same. */
export type Comparison = { readonly kind: MergedKind; readonly one: Side; readonly other: Side }

/** The comparison that has been asked for on the page of one of the two. It is shared, since a field that asks for it closes meanwhile. */
export const askedComparison = sharedState<Comparison | null>(null)
