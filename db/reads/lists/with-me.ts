import type { ListQuery } from '../../../src-shared/lists/list-filter'
import type { Doer } from '../../../src-shared/program/doer'
import type { Reader } from '../../schema'
import { currentUser } from '../home/current-user'

/** Fills in who "me" means, unless the query says so: the colleague who works at this laptop. A window does not send that. */
export const withMe = async <Query extends ListQuery>(db: Reader, doer: Doer, query: Query): Promise<Query> =>
  query.me === null ? { ...query, me: (await currentUser(db, doer)).staffId } : query
