import { byMap, missingColumns } from '../../office/imports/in-progress/change-choice'
import { type HeldReading, withChange } from '../../office/imports/in-progress/held-reading'
import { type KeptMap, readMapFile } from '../../office/imports/in-progress/kept-maps'
import type { ReadingChange } from '../../office/imports/in-progress/reading-change'
import { type TableKind, tableKinds } from '../../src-shared/imports/import-state'
import { type TextEncoding, textEncodings } from '../../src-shared/imports/text-encoding'
import { sameText } from '../../src-shared/names/folded-text'
import { Refused } from '../../src-shared/refusals/refusal'
import { type Arguments, Misused } from '../arguments'
import { either } from '../either'

/** How a file is to be read and mapped, as the command says. */
export type AskedReading = {
  readonly change: Pick<ReadingChange, 'encoding' | 'headerLine'>
  readonly kind: TableKind | undefined
  /** The name of a sheet, or its number counted from 1. */
  readonly sheet: string | undefined
  readonly map: KeptMap | undefined
  readonly mapFile: string | undefined
}

function oneOf<Value extends string>(
  values: readonly Value[],
  text: string | undefined,
  option: string,
): Value | undefined {
  const found = values.find(value => value === text)
  if (text !== undefined && !found) throw new Misused(`--${option} är ${either(values)}`)
  return found
}

function lineFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new Misused('--header-line är numret på raden med kolumnernas namn')
  return Number(text)
}

/** Returns how the command says that its files are read. Refuses a map that cannot be used. */
export function askedReading(given: Arguments): AskedReading {
  const encoding = oneOf<TextEncoding>(textEncodings, given.one('encoding'), 'encoding')
  const headerLine = lineFrom(given.one('header-line'))
  const mapFile = given.one('map')
  return {
    change: { ...(encoding === undefined ? {} : { encoding }), ...(headerLine === undefined ? {} : { headerLine }) },
    kind: oneOf(tableKinds, given.one('kind'), 'kind'),
    sheet: given.one('sheet'),
    map: mapFile === undefined ? undefined : readMapFile(mapFile),
    mapFile,
  }
}

/** Returns the number of a sheet, counted from 0. Throws `Misused` for one that the workbook does not have. */
function sheetAt({ reading, file }: HeldReading, said: string): number {
  const sheets = reading.kind === 'table' ? reading.table.sheets : []
  const named = sheets.findIndex(({ name }) => name !== null && sameText(name) === sameText(said))
  const at = named < 0 && /^\d{1,3}$/.test(said) ? Number(said) - 1 : named
  if (sheets[at]) return at
  const names = sheets.flatMap(one => one.name ?? [])
  throw new Misused(
    `bladet ”${said}” finns inte i ${file.name}${names.length > 0 ? `, som har ${names.join(', ')}` : ''}`,
  )
}

/** Returns the reading mapped as the command says. A map is used of the first sheet that has all its columns. */
export function mappedAsAsked(held: HeldReading, { kind, sheet, map, mapFile = '' }: AskedReading): HeldReading {
  const { reading } = held
  if (reading.kind !== 'table') return held
  const at = sheet === undefined ? undefined : sheetAt(held, sheet)
  if (!map)
    return withChange(held, { ...(at === undefined ? {} : { sheet: at }), ...(kind === undefined ? {} : { kind }) })
  const { sheets } = reading.table
  const fitting = sheets.findIndex(one => one.rows.length > 0 && missingColumns(one, map).length === 0)
  const place = at ?? (fitting < 0 ? (held.choice?.sheet ?? 0) : fitting)
  const chosen = sheets[place]
  if (!chosen) return held
  const [missing] = missingColumns(chosen, map)
  if (missing !== undefined)
    throw new Refused({ code: 'import-map', file: mapFile, problem: 'no-such-column', where: missing })
  return { ...held, sheet: chosen, choice: byMap(chosen, place, map, 'chosen') }
}
