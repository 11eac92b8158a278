import type { Answer } from '../src-shared/ipc/contract'
import { Refused } from '../src-shared/refusals/refusal'

/** Passes a refusal of the store thread on as the one it is. */
export function accepted<T>(answer: Answer<unknown>): T {
  if (!answer.ok) throw new Refused(answer.refusal)
  return answer.value as T
}
