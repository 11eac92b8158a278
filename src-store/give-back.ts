import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

type How = { readonly type: 'major'; readonly execution: 'async'; readonly flavor: 'last-resort' }
type Collect = (how: How) => Promise<void>

/**
 * Returns memory that this thread no longer uses to the system, in about 30 milliseconds. It is for moments when no user waits. V8 by
 * itself does so only when memory runs short, and keeps half of what a start has used for the rest of the day. The collection runs as a
 * separate task ("async"). In the middle of other code it would also take promises that an attached debugger still waits for.
 */
export function giveBack(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as Collect
  void collect({ type: 'major', execution: 'async', flavor: 'last-resort' })
}
