import type { ImportState } from '../../../../src-shared/imports/import-state'
import { screenKeys } from '../../../../src-shared/program/keys'
import type { Command } from '../../../state/commands/command'
import { importStep, importWork, makePlan } from '../../../state/office/importing'
import { queryClient } from '../../../state/office/query-client'
import { question } from '../../../state/office/question'
import type { Words } from '../../../text/words'
import { applyPlan } from './apply-plan'

/** How many rows the plan would write. */
export const rowsToWrite = ({ totals }: Extract<ImportState, { state: 'planned' }>): number =>
  totals.adding + totals.changing

/** True if the file has columns, so that there is a step where they are chosen. Any other format says itself what each value is. */
export const hasColumns = (state: ImportState | undefined): boolean =>
  state !== undefined && 'reading' in state && state.reading.table !== null

/** True if the import can go on to its next step. */
export function canGoOn(state: ImportState | undefined): boolean {
  if (state?.state === 'read') return (importStep.get() === 'file' && hasColumns(state)) || state.reading.canPlan
  if (state?.state === 'planned') return importStep.get() !== 'review' || rowsToWrite(state) > 0
  return false
}

/** Goes on to the next step: to the columns, to the plan, or to writing it. */
export async function goOn(state: ImportState | undefined, words: Words): Promise<void> {
  if (importWork.get() !== null || !canGoOn(state)) return
  if (importStep.get() === 'file' && hasColumns(state)) importStep.set('columns')
  else if (state?.state === 'read') await makePlan()
  else if (importStep.get() !== 'review') importStep.set('review')
  else await applyPlan(words)
}

/** Goes back to the step before. What was read and planned stays. */
export const goBack = (state: ImportState | undefined): void =>
  importStep.set(importStep.get() === 'review' && hasColumns(state) ? 'columns' : 'file')

const stateNow = () => queryClient.getQueryData(question('import:state', {}).queryKey)

/** The command that goes on to the next step of the import. */
export const nextCommands = (): readonly Command[] => [
  {
    id: 'import-next',
    group: 'do',
    words: words => words.imports.next,
    keys: screenKeys['import-next'],
    isAvailable: () => canGoOn(stateNow()),
    run: ({ words }) => void goOn(stateNow(), words),
  },
]
