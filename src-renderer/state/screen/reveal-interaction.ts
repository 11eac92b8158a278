import type { InteractionId } from '../../../src-shared/records/ids'
import { openPlace } from '../router/router'
import { sharedState } from './shared-state'

/** The interaction the log should show next. Set a new object each time, since the same interaction may be asked for twice. */
export const toReveal = sharedState<{ readonly id: InteractionId; readonly isAskedFor?: boolean } | null>(null)

/** Goes to the log and to the row of an interaction. */
export function showInLog(id: InteractionId): void {
  openPlace({ view: 'log' })
  toReveal.set({ id, isAskedFor: true })
}
