import type { ListCode } from '../../src-shared/domain/list-columns'
import type { ListRows } from '../../src-shared/domain/list-rows'

/** A row of any list. */
export type AnyRow = ListRows[ListCode]
