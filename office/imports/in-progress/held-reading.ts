import type { Reader } from '../../../db/schema'
import type { Turns } from '../../../db/work-step'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { TableKind } from '../../../src-shared/imports/import-state'
import type { LogMap } from '../../../src-shared/imports/log-map'
import type { Language } from '../../../src-shared/text/language'
import { type LogNames, logNames } from '../mapping/names/log-names'
import type { ReadOptions } from '../reading/readers'
import type { Reading } from '../reading/reading'
import { type ColumnChange, usedBefore, withColumns } from './change-choice'
import { type KeptMap, keptMaps } from './kept-maps'
import { officeNames } from './office-names'
import type { ImportedFile } from './read-for-import'
import type { ReadToPlan } from './rows-to-plan'
import { canBeRead, likelyChoice, likelyKind, problemsOf, type TableChoice } from './table-choice'

/** A file that was read, and how it is mapped. */
export type HeldReading = ReadToPlan & {
  readonly file: ImportedFile
  readonly sha256: string
  readonly how: ReadOptions
  readonly names: LogNames
  /** The maps of earlier imports, the latest first. */
  readonly maps: readonly KeptMap[]
}

/** What the user changes of how a table is mapped. */
export type ChoiceChange = {
  readonly sheet?: number | undefined
  readonly kind?: TableKind | undefined
  readonly columns?: readonly ColumnChange[] | undefined
  readonly dayOrder?: LogMap['dayOrder'] | undefined
  readonly dayCount?: LogMap['dayCount'] | undefined
  readonly usualKind?: LogMap['usualKind'] | undefined
}

type Mapped = Pick<HeldReading, 'sheet' | 'choice'>
type Known = Pick<HeldReading, 'names' | 'maps'>

const none: Mapped = { sheet: null, choice: null }

/** Returns how a sheet is read by itself, or as in an earlier import of such a table. */
function mappedSheet(
  reading: Reading & { kind: 'table' },
  at: number,
  kind: TableKind | undefined,
  known: Known,
): Mapped {
  const sheet = reading.table.sheets[at]
  if (!sheet) return none
  const proposed = likelyChoice(sheet, at, kind ?? likelyKind(sheet, known.names), known.names)
  return { sheet, choice: usedBefore(sheet, known.maps, proposed) ?? proposed }
}

/** Returns the first sheet that is seen and can be read as it is; otherwise the first with rows. */
function likelySheet(reading: Reading & { kind: 'table' }, known: Known): Mapped {
  const { sheets } = reading.table
  const withRows = sheets.flatMap((sheet, at) => (sheet.rows.length > 0 && !sheet.isHidden ? [at] : []))
  for (const at of withRows) {
    const mapped = mappedSheet(reading, at, undefined, known)
    if (mapped.sheet && mapped.choice && canBeRead(problemsOf(mapped.choice, mapped.sheet))) return mapped
  }
  return mappedSheet(reading, withRows[0] ?? 0, undefined, known)
}

/** Returns a file that was read with how it is likely to be meant. `turn` is awaited between its steps. */
export async function heldReading(
  db: Reader,
  given: Pick<HeldReading, 'file' | 'sha256' | 'how' | 'reading'>,
  today: IsoDate,
  language: Language,
  turn: Turns,
): Promise<HeldReading> {
  const read = await officeNames(db, today, language)
  await turn()
  const names = logNames(read)
  await turn()
  const maps = await keptMaps(db)
  const mapped = given.reading.kind === 'table' ? likelySheet(given.reading, { names, maps }) : none
  return { ...given, names, maps, ...mapped }
}

/** Returns a file mapped as the user says. A file that is no table stays as it is. */
export function withChange(held: HeldReading, change: ChoiceChange): HeldReading {
  const { reading, choice: before } = held
  if (reading.kind !== 'table') return held
  const at = change.sheet ?? before?.sheet ?? 0
  const isOther = before === null || at !== before.sheet || (change.kind !== undefined && change.kind !== before.kind)
  const mapped = isOther ? mappedSheet(reading, at, change.kind ?? undefined, held) : held
  const { sheet, choice } = mapped
  if (!sheet || !choice) return held
  const { dayOrder, dayCount, usualKind } = { ...choice.rules, ...defined(change) }
  const ruled: TableChoice = { ...choice, rules: { dayOrder, dayCount, usualKind } }
  return { ...held, sheet, choice: withColumns(ruled, change.columns ?? []) }
}

/** The rules among what the user changes. */
function defined({ dayOrder, dayCount, usualKind }: ChoiceChange): Partial<TableChoice['rules']> {
  return {
    ...(dayOrder === undefined ? {} : { dayOrder }),
    ...(dayCount === undefined ? {} : { dayCount }),
    ...(usualKind === undefined ? {} : { usualKind }),
  }
}
