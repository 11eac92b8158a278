import { historyPage } from '../../db/reads/history/history'
import type { Store } from '../../db/store'
import type { HistoryPage, HistoryRequest } from '../../src-shared/records/history'

/**
 * Who changed what, when, newest first, as `historyPage` tells it, with as many changes at once as are asked for: a window takes a few
 * hundred. Refuses the id of a row that there has never been.
 */
export const wholeHistory = ({ read }: Pick<Store, 'read'>, request: HistoryRequest): Promise<HistoryPage> =>
  historyPage(read, request)
