import { setImmediate } from 'node:timers/promises'
import type { WorkStep, WorkWatch } from '../src-shared/program/work-progress'
import { Refused } from '../src-shared/refusals/refusal'

/** Refuses as cancelled once the work has been called off; what it has done so far is then to be taken away. */
export function stopIfCalledOff({ signal }: WorkWatch): void {
  if (signal?.aborted) throw new Refused({ code: 'cancelled' })
}

/** Lets the process answer others in the middle of long work, so that a calling off is heard. Refuses as cancelled then. */
export async function rest(watch: WorkWatch): Promise<void> {
  await setImmediate()
  stopIfCalledOff(watch)
}

/** Tells how far long work has come, and rests. Refuses as cancelled when it has been called off. */
export async function tellStep(watch: WorkWatch, step: WorkStep): Promise<void> {
  watch.tell?.(step)
  await rest(watch)
}
