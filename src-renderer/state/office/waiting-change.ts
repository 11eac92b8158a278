import type { Channel } from '../../../src-shared/ipc/channels'
import { wordsIn } from '../../text/words'
import { longWorkAfter } from '../waits'
import { announceUntil } from './announce'
import { ask } from './office'
import { settingsNow } from './use-settings'

/** What is itself the writing that others wait for. Its own progress says how far it has come. */
const longChanges: readonly Channel[] = ['import:apply', 'import:revert']

let isTold = false

/** True if an import is being written or taken back, which is one change like any other: the next one waits for it. */
async function isImportWritten(): Promise<boolean> {
  const { progress } = await ask('work:progress', { what: 'import' })
  return progress !== null && progress.detail !== 'reading' && progress.detail !== 'planning'
}

/**
 * Returns the answer to a change. If it waits for an import that is being written, a notice says so until it is answered: the change is neither
 * lost nor refused, and the user need not make it again.
 */
export async function toldIfWaiting<Answer>(channel: Channel, answer: Promise<Answer>): Promise<Answer> {
  if (longChanges.includes(channel)) return answer
  let isOver = false
  const over = answer.then(
    () => undefined,
    () => undefined,
  )
  const tell = async () => {
    if (isTold || !(await isImportWritten())) return
    const { language } = await settingsNow()
    if (isOver || isTold) return
    isTold = true
    try {
      const { changeWaits } = (await wordsIn(language)).imports
      await announceUntil({ text: changeWaits, isHint: true }, over)
    } finally {
      isTold = false
    }
  }
  // What cannot be told must not stop the change.
  const timer = setTimeout(() => void tell().catch(() => undefined), longWorkAfter)
  try {
    return await answer
  } finally {
    isOver = true
    clearTimeout(timer)
  }
}
