import { byMap, missingColumns } from '../../office/imports/in-progress/change-choice'
import { type HeldReading, withChange } from '../../office/imports/in-progress/held-reading'
import { type KeptMap, readMapFile } from '../../office/imports/in-progress/kept-maps'
import type { ReadingChange } from '../../office/imports/in-progress/reading-change'
import { type TableKind, tableKinds } from '../../src-shared/imports/import-state'
import type { PriorityListOptions } from '../../src-shared/imports/priority-decision'
import { type TextEncoding, textEncodings } from '../../src-shared/imports/text-encoding'
import { sameText } from '../../src-shared/names/folded-text'
import { Refused } from '../../src-shared/refusals/refusal'
import { type Arguments, Misused } from '../arguments'
import { either } from '../either'
import { dayFrom } from './day-from'

/** How a file is to be read and mapped, as the command says. */
export type AskedReading = {
  readonly change: Pick<ReadingChange, 'encoding' | 'headerLine' | 'isList'>
  readonly kind: TableKind | undefined
  /** What a list of priorities says beside its lines; undefined if the file is no such list. */
  readonly list: PriorityListOptions | undefined
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

/** The options of a list of priorities that make it a decision. */
export const decisionOptions = ['decided-by', 'decided', 'case-number', 'from', 'partner'] as const

/** Returns what the command says of a list of priorities. Refuses its options for another kind of file. */
function listFrom(given: Arguments, kind: string | undefined, now: Date): PriorityListOptions | undefined {
  const told = [...decisionOptions, 'area' as const].find(option => given.one(option) !== undefined)
  if (kind !== 'priorities') {
    if (told) throw new Misused(`--${told} hör till --kind priorities`)
    return undefined
  }
  const isDecision = decisionOptions.some(option => given.one(option) !== undefined)
  const areaId = given.one('area') ?? null
  if (!isDecision) return { areaId, decision: null }
  return {
    areaId,
    decision: {
      ownerPartnerId: given.one('partner') ?? null,
      decidingBody: given.one('decided-by') ?? null,
      decidedOn: dayFrom(given, 'decided', now) ?? null,
      caseNumber: given.one('case-number') ?? null,
      validFrom: dayFrom(given, 'from', now) ?? dayFrom(given, 'decided', now) ?? null,
    },
  }
}

/** Returns how the command says that its files are read. Refuses a map that cannot be used. */
export function askedReading(given: Arguments, now: Date): AskedReading {
  const encoding = oneOf<TextEncoding>(textEncodings, given.one('encoding'), 'encoding')
  const headerLine = lineFrom(given.one('header-line'))
  const mapFile = given.one('map')
  const kind = oneOf([...tableKinds, 'priorities'] as const, given.one('kind'), 'kind')
  const list = listFrom(given, kind, now)
  return {
    change: {
      ...(encoding === undefined ? {} : { encoding }),
      ...(headerLine === undefined ? {} : { headerLine }),
      ...(list === undefined ? {} : { isList: true }),
    },
    kind: kind === 'priorities' ? undefined : kind,
    list,
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
export function mappedAsAsked(held: HeldReading, { kind, list, sheet, map, mapFile = '' }: AskedReading): HeldReading {
  const { reading } = held
  if (list) return { ...held, list }
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
