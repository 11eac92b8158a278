import { hubCalls } from './hub-calls'
import { hubChecks } from './hub-checks'
import { hubContents } from './hub-contents'
import { hubRights } from './hub-rights'
import { hubTables } from './hub-tables'

/** The first PostgreSQL that a hub runs on, as the server numbers its versions. */
export const leastServer = 150_000

/** Makes a hub in a database that has none, whole or not at all. Run it as the role that is to own the hub; that role must be able to make roles. */
export const hubSchema = ['begin;', hubTables, hubChecks, hubCalls, hubRights, hubContents, 'commit;'].join('\n')

/** Gives a hub of an earlier version what it lacks, whole or not at all. Run it as the role that owns the hub. */
export const hubUpdate = ['begin;', hubContents, 'commit;'].join('\n')
