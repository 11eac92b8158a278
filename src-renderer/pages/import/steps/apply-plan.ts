import { change } from '../../../state/commands/done-actions'
import { importing } from '../../../state/office/importing'
import { ask } from '../../../state/office/office'
import { queryClient } from '../../../state/office/query-client'
import { question } from '../../../state/office/question'
import type { Words } from '../../../text/words'

/** Writes the plan as one batch, and says how many rows were read in. */
export async function applyPlan(words: Words): Promise<void> {
  const state = queryClient.getQueryData(question('import:state', {}).queryKey)
  const file = state?.state === 'planned' ? state.reading.file : ''
  await importing('rows', async () => {
    await change(
      'import:apply',
      {},
      { tell: ({ added, changed }) => ({ text: words.imports.done.notice(added + changed, file), words }) },
    )
    return ask('import:state', {})
  })
}
