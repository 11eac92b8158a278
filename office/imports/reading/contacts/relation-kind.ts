import type { DroppedKind } from '../../../../src-shared/imports/dropped'
import { folded } from '../../../../src-shared/names/folded-text'

/** Relations at work. They are left out as well, but tell nothing private. */
const atWork = /manager|assistant|colleague|co-worker|agent|referred|chef|assistent|kollega/
const married = /spouse|partner|husband|wife|maka|make|sambo/
const child = /child|daughter|son\b|barn|dotter/

/** Returns what somebody named beside a contact is to them, by what the file says of it; null for somebody at work. */
export function relationKind(said: readonly string[]): DroppedKind | null {
  const words = folded(said.join(' ').slice(0, 200))
  if (atWork.test(words)) return null
  if (married.test(words)) return 'spouse'
  return child.test(words) ? 'children' : 'biography'
}
