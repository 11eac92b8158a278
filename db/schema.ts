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

declare const isOneState: unique symbol

/**
 * A reader that sees one state of the office however many questions it is asked; only `Store.snapshot` hands one out. What gathers figures
 * and rows that must agree takes this and no other reader.
 */
export type Snapshot = Reader & { readonly [isOneState]: true }

/** What a changing query takes; only `Store.change` hands one out, inside a transaction. */
export type Writer = Kysely<Tables>
