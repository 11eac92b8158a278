import { setImmediate } from 'node:timers/promises'
import type { WorkStep, WorkWatch } from '../src-shared/program/work-progress'
import { Refused } from '../src-shared/refusals/refusal'

/** Throws a refusal, `cancelled`, if the work has been called off. The caller then removes what it has done so far. */
export function stopIfCalledOff({ signal }: WorkWatch): void {
  if (signal?.aborted) throw new Refused({ code: 'cancelled' })
}

/** Lets the process answer other requests in the middle of long work, so that a call to stop is noticed. Throws `cancelled` then. */
export async function rest(watch: WorkWatch): Promise<void> {
  await setImmediate()
  stopIfCalledOff(watch)
}

/** How long work goes on before others get their turn, in milliseconds: a part of what a window may wait for an answer. */
const longestTurn = 8

/** Awaited often in long work. It lets the process answer other requests if the work has gone on for long enough, and otherwise does nothing. */
export type Turns = () => Promise<void>

/** Begins to take turns. `rest` lets others have theirs. */
export function takingTurns(rest: () => Promise<void>): Turns {
  let begun = performance.now()
  return async () => {
    if (performance.now() - begun < longestTurn) return
    await rest()
    begun = performance.now()
  }
}

/** Work that stops often, so that others can have their turn. */
export type Pausing<Result> = Generator<undefined, Result>

/** Does such work without a stop. */
export function atOnce<Result>(work: Pausing<Result>): Result {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** Does such work, and lets others have their turn when it has gone on for long enough. */
export async function inTurns<Result>(work: Pausing<Result>, turn: Turns): Promise<Result> {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    await turn()
  }
}

/** Reports how far long work has come, and then rests. Throws `cancelled` if the work has been called off. */
export async function tellStep(watch: WorkWatch, step: WorkStep): Promise<void> {
  watch.tell?.(step)
  await rest(watch)
}
