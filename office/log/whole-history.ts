import { historyPage } from '../../db/reads/history/history'
import type { Store } from '../../db/store'
import type { HistoryPage, HistoryRequest } from '../../src-shared/records/history'

/**
 * Returns who changed what and when, newest first, as `historyPage` does, with as many changes as the caller asks for: a window asks for a
 * few hundred. Refuses the id of a row that has never existed.
 */
export const wholeHistory = ({ read }: Pick<Store, 'read'>, request: HistoryRequest): Promise<HistoryPage> =>
  historyPage(read, request)
