import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

type How = { readonly type: 'major'; readonly execution: 'async'; readonly flavor: 'last-resort' }
type Collect = (how: How) => Promise<void>

/**
 * Gives the system back what this thread no longer uses, in about 30 milliseconds: for moments when nobody waits. V8 itself only does
 * so when memory runs short, and keeps half of what a start has used for the rest of the day. The collection runs as a task of its own
 * ("async"): in the middle of other code it also takes promises that an attached debugger is still waiting for.
 */
export function giveBack(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as Collect
  void collect({ type: 'major', execution: 'async', flavor: 'last-resort' })
}
