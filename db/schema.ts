import type { Kysely } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { BesideTables } from './tables/beside'
import type { BriefingTables } from './tables/briefings'
import type { CareTables } from './tables/care'
import type { ListTables } from './tables/lists'
import type { LogTables } from './tables/log'
import type { PartnerTables } from './tables/partners'
import type { PeopleTables } from './tables/people'
import type { ProcessTables } from './tables/processes'
import type { RecordTables } from './tables/record'

export type Tables = RecordTables &
  PeopleTables &
  PartnerTables &
  LogTables &
  ProcessTables &
  BesideTables &
  ListTables &
  CareTables &
  BriefingTables

/** What a reading query takes: its signature promises that nothing is changed. */
export type Reader = ReadonlyKysely<Tables>

/** What a changing query takes; only `Store.change` hands one out, inside a transaction. */
export type Writer = Kysely<Tables>
