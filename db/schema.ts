import type { Kysely } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { CatalogueKind, ColumnsOf, catalogue } from '../src-shared/records/catalogue/catalogue'
import type { BesideTables } from './tables/beside'
import type { BriefingTables } from './tables/briefings'
import type { CareTables } from './tables/care'
import type { ExchangeTables } from './tables/exchange'
import type { IndicatorTables } from './tables/indicators'
import type { ListTables } from './tables/lists'
import type { LogTables } from './tables/log'
import type { SettingTables } from './tables/office-settings'
import type { PartnerTables } from './tables/partners'
import type { PeopleTables } from './tables/people'
import type { ProcessTables } from './tables/processes'
import type { RecordTables } from './tables/record'
import type { Row } from './tables/row'
import type { TextTables } from './tables/texts'

/** The tables that are written out: their rows have other columns than the fields of the catalogue. */
type WrittenTables = RecordTables &
  PeopleTables &
  PartnerTables &
  LogTables &
  ProcessTables &
  BesideTables &
  ListTables &
  CareTables &
  BriefingTables &
  ExchangeTables &
  IndicatorTables &
  SettingTables &
  TextTables

/** The tables whose rows hold just the fields of their kind. */
type PlainTables = {
  [Kind in CatalogueKind as Exclude<(typeof catalogue)[Kind]['table'], keyof WrittenTables>]: Row & ColumnsOf<Kind>
}

/** All tables of an office's store, by name. */
export type Tables = WrittenTables & PlainTables

/** The database as a reading query takes it: the type promises that nothing is changed. */
export type Reader = ReadonlyKysely<Tables>

declare const isOneState: unique symbol

/**
 * A reader that sees one state of the office throughout all its queries; only `Store.snapshot` hands one out. Code that gathers figures and
 * rows that must agree takes a `Snapshot` and no other reader.
 */
export type Snapshot = Reader & { readonly [isOneState]: true }

/** The database as a changing query takes it. Only `Store.change` hands one out, inside a transaction. */
export type Writer = Kysely<Tables>
