import { basename, resolve } from 'node:path'
import type { AppliedImport } from '../../../office/imports/batches/apply-import'
import { rowsLeft } from '../../../office/imports/batches/failed-rows'
import type { ImportInProgress } from '../../../office/imports/in-progress/import-in-progress'
import { importOf } from '../../../office/imports/in-progress/import-of'
import { keptMap } from '../../../office/imports/in-progress/table-choice'
import { importOffice as makeOffice } from '../../../office/keeping/import-office'
import type { Office } from '../../../office/questions/open-office'
import type { ImportState, ShownReading } from '../../../src-shared/imports/import-state'
import { type Refusal, Refused } from '../../../src-shared/refusals/refusal'
import { type Arguments, Misused } from '../../arguments'
import type { Said } from '../../command'
import { type AskedReading, askedReading, mappedAsAsked } from '../../given/import-from'
import { importLines, mailLines, mapLines, type ReadInFile } from '../../shown/import-lines'
import { user, withOffice } from '../../with-office'

const isOffice = (refusal: Refusal): boolean =>
  refusal.code === 'import-unreadable' && refusal.reason === 'whole-office'

/** Reads a file, and maps it as asked. Throws the refusal of a file that cannot be read, or not so. */
async function read(current: ImportInProgress, path: string, asked: AskedReading, now: Date): Promise<ImportState> {
  const state = await current.start({ path: resolve(path), name: basename(path) }, asked.change, 'sv', now)
  if (state.state === 'unreadable') throw new Refused(state.refusal)
  return state.state === 'read' ? current.remap(held => mappedAsAsked(held, asked)) : state
}

/** Refuses what cannot be planned: a sheet without rows, or a map that does not say enough. */
function requirePlannable(reading: ShownReading, { mapFile }: AskedReading): void {
  if (reading.canPlan) return
  const { file, table } = reading
  const problem = table?.mapProblems.find(({ code }) => code !== 'no-kind')
  if (problem && problem.code !== 'no-kind')
    throw new Refused({ code: 'import-map', file: mapFile ?? file, problem: problem.code, where: problem.header ?? '' })
  const sheet = table?.sheets[table.sheet]?.name ?? null
  throw new Refused({ code: 'import-unreadable', file, reason: 'no-rows', sheet, line: null, column: null, said: null })
}

/** Plans a file that was read, and writes what is sure unless it is a rehearsal. */
async function planned(current: ImportInProgress, isRehearsal: boolean, now: Date): Promise<ReadInFile> {
  const state = await current.makePlan(now)
  if (state.state !== 'planned') throw new Error(`a plan ended as ${state.state}`)
  const { reading, totals } = state
  const applied: AppliedImport | null = isRehearsal ? null : await current.apply(now)
  const { refusals: _, ...written } = applied ?? { refusals: null }
  return {
    file: reading.file,
    kind: reading.kind,
    rows: reading.rows,
    totals,
    leftOut: reading.leftOut,
    passedOver: reading.passedOver,
    written: applied ? (written as Omit<AppliedImport, 'refusals'>) : null,
    waiting: rowsLeft(current.outcome.plan, current.outcome.refusals),
  }
}

async function readFiles(office: Office, given: Arguments, now: Date): Promise<Said> {
  const current = await importOf(office.store)
  const asked = askedReading(given, now)
  const { words: paths } = given
  // Every file is read before the first is written, so that nothing is written if one cannot be read.
  if (paths.length > 1)
    for (const path of paths) {
      const state = await read(current, path, asked, now)
      if (state.state === 'read') requirePlannable(state.reading, asked)
    }
  const files: ReadInFile[] = []
  const sentences: string[] = []
  for (const path of paths) {
    const state = await read(current, path, asked, now)
    if (state.state === 'mails') {
      sentences.push(mailLines(state))
      continue
    }
    if (state.state !== 'read') throw new Error(`reading ended as ${state.state}`)
    if (given.has('write-map')) {
      const { choice } = current.held
      return mapLines(state.reading.file, choice && keptMap(choice))
    }
    requirePlannable(state.reading, asked)
    const file = await planned(current, given.has('dry-run'), now)
    files.push(file)
    sentences.push(importLines(file))
  }
  return {
    value: { files: files.map(({ waiting, ...file }) => ({ ...file, waiting: waiting.map(waitingValue) })) },
    sentence: sentences.join('\n\n'),
  }
}

const waitingValue = ({ row, reasons }: ReadInFile['waiting'][number]) => ({
  ...row.place,
  verb: row.verb,
  label: row.label,
  reasons,
})

/** Reads the rows of files into an office that exists. */
export async function readIn(given: Arguments, now: Date): Promise<Said> {
  const [first] = given.words
  if (first === undefined) throw new Misused('filen som ska läsas in saknas')
  try {
    return await withOffice(given, now, office => readFiles(office, given, now))
  } catch (error) {
    // An office file makes an office of its own, which refuses the file that is there.
    if (!(error instanceof Refused) || !isOffice(error.refusal) || given.words.length > 1) throw error
    return { value: await makeOffice(first, given.file, user, now), sentence: '' }
  }
}
