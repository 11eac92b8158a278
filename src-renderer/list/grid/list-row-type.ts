import type { ListCode } from '../../../src-shared/lists/list-columns'
import type { ListRows } from '../../../src-shared/lists/list-rows'

/** A row of any list. */
export type AnyRow = ListRows[ListCode]
