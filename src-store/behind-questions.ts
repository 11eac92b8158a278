import { constants, getPriority, setPriority } from 'node:os'

const { PRIORITY_BELOW_NORMAL } = constants.priority

/** Lets questions go before the thread that calls this. Linux takes it for that thread alone; elsewhere it would hold back the whole program. */
export function goBehindQuestions(): void {
  if (process.platform === 'linux' && getPriority() < PRIORITY_BELOW_NORMAL) setPriority(PRIORITY_BELOW_NORMAL)
}
