import { AsyncLocalStorage } from 'node:async_hooks'
import { seatIn } from '../../db/reads/home/current-user'
import { colleagueNamed } from '../../db/reads/names/colleague-named'
import type { Store } from '../../db/store'

/** As whom the command under way is given: the option `as`, which every command takes, or the environment's TALAN_AS. */
const asked = new AsyncLocalStorage<string | undefined>()

/** Runs a command as a colleague, by name or id; undefined is whoever the login is known to be. */
export const asColleague = <T>(colleague: string | undefined, work: () => Promise<T>): Promise<T> =>
  asked.run(colleague ?? process.env['TALAN_AS'], work)

/**
 * Says in a store that was just opened who makes the changes: the colleague the command names, else the one its login is known to be.
 * Refuses a name that no colleague has, and one that several have.
 */
export async function sitAsAsked(store: Store): Promise<void> {
  const colleague = asked.getStore()
  const seat = colleague
    ? { staffId: await colleagueNamed(store.read, colleague), hadColleagues: true }
    : await seatIn(store.read, store.user, {})
  if (seat) store.sit(seat)
}
