import type { ListQuery } from '../../../src-shared/lists/list-filter'
import type { Doer } from '../../../src-shared/program/doer'
import type { Reader } from '../../schema'
import { currentUser } from '../home/current-user'

/** A query about oneself means whoever works at this laptop unless it says whom; a window does not say who that is. */
export const withMe = async <Query extends ListQuery>(db: Reader, doer: Doer, query: Query): Promise<Query> =>
  query.me === null ? { ...query, me: (await currentUser(db, doer)).staffId } : query
