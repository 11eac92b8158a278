import type { Migration } from 'kysely/migration'
import * as changeRecord from './0001-change-record'
import * as organisationsAndPeople from './0002-organisations-and-people'
import * as issuesAndPartners from './0003-issues-and-partners'
import * as interactionLog from './0004-interaction-log'
import * as nameIndex from './0005-name-index'

/** In the order they are applied, the number being the schema version after it. Released steps are never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-change-record': changeRecord,
  '0002-organisations-and-people': organisationsAndPeople,
  '0003-issues-and-partners': issuesAndPartners,
  '0004-interaction-log': interactionLog,
  '0005-name-index': nameIndex,
}
