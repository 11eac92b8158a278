import { hubCalls } from './hub-calls'
import { hubChecks } from './hub-checks'
import { hubRights } from './hub-rights'
import { hubTables } from './hub-tables'

/** The first PostgreSQL that a hub runs on, as the server numbers its versions. */
export const leastServer = 150_000

/** Makes a hub in a database that has none, whole or not at all. Run it as the role that is to own the hub; that role must be able to make roles. */
export const hubSchema = ['begin;', hubTables, hubChecks, hubCalls, hubRights, 'commit;'].join('\n')
