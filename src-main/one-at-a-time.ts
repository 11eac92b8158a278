import type { LongWork } from '../src-shared/program/work-progress'
import { Refused } from '../src-shared/refusals/refusal'
import type { Desktop } from './desktop'

/** Refuses long work of a kind that is already under way, before the user is asked where it should go. */
export function oneAtATime({ store }: Pick<Desktop, 'store'>, what: LongWork): void {
  if (store.workProgress(what)) throw new Refused({ code: 'work-under-way', what })
}
