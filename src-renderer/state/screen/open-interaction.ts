import type { InteractionId } from '../../../src-shared/records/ids'
import { isBuilt, openPlace } from '../router/router'
import { showInLog } from './reveal-interaction'

/** Opens an interaction on its own screen, or at its row in the log if there is no such screen yet. */
export function openInteraction(id: InteractionId): void {
  if (isBuilt('interaction')) openPlace({ view: 'interaction', id })
  else showInLog(id)
}
