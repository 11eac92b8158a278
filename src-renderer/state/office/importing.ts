import { mostImportFiles } from '../../../src-shared/imports/import-limits'
import type { PlanTotals } from '../../../src-shared/imports/import-plan'
import type { ImportFile, ImportState } from '../../../src-shared/imports/import-state'
import type { ImportPart } from '../../../src-shared/program/work-progress'
import type { Refusal } from '../../../src-shared/refusals/refusal'
import { openPlace } from '../router/router'
import { sharedState } from '../screen/shared-state'
import { type Asked, ask } from './office'
import { queryClient } from './query-client'
import { question } from './question'
import { refusalOf } from './refusal-of'

/** The steps before anything is written, in order. */
export type ImportStep = 'file' | 'columns' | 'review'

/** The step in view. The import itself may have come further: the user can go back to look. */
export const importStep = sharedState<ImportStep>('file')
/** True if the file in progress has columns, or none was read yet. It is remembered while the file is planned and written. */
export const importHasColumns = sharedState(true)
/** What the store does for the import right now; null if nothing. */
export const importWork = sharedState<ImportPart | null>(null)
/** Why the latest step was refused or called off; null if it was not. */
export const importRefusal = sharedState<Refusal | null>(null)
/** The files chosen together. They are read one after the other; `at` is the one in progress. */
export const importFiles = sharedState<{ readonly files: readonly ImportFile[]; readonly at: number }>({
  files: [],
  at: 0,
})

const stateKey = question('import:state', {}).queryKey

/** Forgets the rows and names of a plan that were read, after a decision or when there is another plan. */
async function readPlanAgain(): Promise<void> {
  const keys = [['import:rows'], ['import:names']]
  await Promise.all(keys.map(queryKey => queryClient.invalidateQueries({ queryKey })))
}

function noteState(state: ImportState): void {
  queryClient.setQueryData(stateKey, state)
  if ('reading' in state) importHasColumns.set(state.reading.table !== null)
  for (const name of ['import:rows', 'import:names']) queryClient.removeQueries({ queryKey: [name] })
}

/** Shows what the plan would write now, and reads its rows again. */
export async function noteTotals(totals: PlanTotals): Promise<void> {
  queryClient.setQueryData(stateKey, now => (now?.state === 'planned' ? { ...now, totals } : now))
  await readPlanAgain()
}

let last: Promise<unknown> = Promise.resolve()

/** Does one step of the import after the ones before it. Returns the new state; null if the step was refused or called off. */
export function importing(part: ImportPart, work: () => Promise<ImportState>): Promise<ImportState | null> {
  const doing = last.then(async () => {
    importWork.set(part)
    importRefusal.set(null)
    try {
      const state = await work()
      noteState(state)
      return state
    } catch (thrown) {
      importRefusal.set(refusalOf(thrown))
      await queryClient.invalidateQueries({ queryKey: stateKey })
      return null
    } finally {
      importWork.set(null)
    }
  })
  last = doing
  return doing
}

/** The file in progress; null if it was chosen before the window was loaded again. */
export const fileNow = (): ImportFile | null => {
  const { files, at } = importFiles.get()
  return files[at] ?? null
}

/** Reads one of the chosen files in the place of the import in progress. */
export async function readFileAt(at: number, how: Asked<'import:start'>['how'] = {}): Promise<ImportState | null> {
  const { files } = importFiles.get()
  const file = files[at]
  if (!file) return null
  importFiles.set({ files, at })
  importStep.set('file')
  importHasColumns.set(true)
  return importing('reading', () => ask('import:start', { token: file.token, how }))
}

/** Takes files that were chosen or dropped, and reads the first. */
async function take(chosen: Promise<{ readonly files: readonly ImportFile[] }>): Promise<ImportState | null> {
  try {
    const { files } = await chosen
    importFiles.set({ files, at: 0 })
    openPlace({ view: 'import' })
    return await readFileAt(0)
  } catch (thrown) {
    importRefusal.set(refusalOf(thrown))
    openPlace({ view: 'import' })
    return null
  }
}

/** Asks for files in the system’s dialog and reads the first. */
export const chooseImport = (): Promise<ImportState | null> => take(ask('import:choose', {}))
/** Reads the first of the files that were dropped on the window. */
export const dropImport = (files: readonly File[]): Promise<ImportState | null> =>
  take(ask('import:add-dropped', { files: files.slice(0, mostImportFiles) }))

/** Reads or maps the file in another way. A file that cannot be read as it is, is read from the start. */
export async function changeReading(how: Asked<'import:change'>): Promise<void> {
  const known = queryClient.getQueryData(stateKey)
  const token = fileNow()?.token
  await importing('reading', () =>
    known?.state === 'unreadable' && token ? ask('import:start', { token, how }) : ask('import:change', how),
  )
}

/** Compares what was read with the office, and shows the plan. */
export async function makePlan(): Promise<void> {
  const state = await importing('planning', () => ask('import:plan', {}))
  if (state?.state === 'planned') importStep.set('review')
}

/** Forgets the import in progress. */
export async function giveUpImport(): Promise<void> {
  importFiles.set({ files: [], at: 0 })
  await importing('reading', async () => {
    await ask('import:give-up', {})
    return { state: 'none' }
  })
  importStep.set('file')
}
