import { redirected } from '../../db/queries/redirects'
import { mergedKinds } from '../../src-shared/domain/merge'
import { dayInStockholm } from '../../src-shared/domain/stockholm-time'
import { Misused } from './arguments'
import type { Command } from './command'
import { dayFrom } from './day-from'
import { shownLines } from './shown-lines'
import { shownThings } from './shown-things'
import { withStore } from './with-store'

/** Shows one thing and what hangs together with it, as it was on a day. */
export const show: Command = {
  options: ['as-of'],
  flags: [],
  takesWords: true,
  run: async (given, now) => {
    const [what = '', id, ...more] = given.words
    const shown = Object.hasOwn(shownThings, what) ? shownThings[what] : undefined
    if (!shown || id === undefined || more.length > 0)
      throw new Misused(`efter filen står en av ${Object.keys(shownThings).join(', ')}, och så ett id`)
    const asked = dayFrom(given, 'as-of', now)
    const asOf = asked ?? dayInStockholm(now)
    return withStore(given.file, async ({ read }) => {
      const kind = mergedKinds.find(merged => merged === what)
      // Whoever asks by the id of a row that was merged away means the one it went into.
      const thing = await shown(read, kind ? await redirected(read, kind, id) : id, { asOf, until: asked })
      const value = { kind: what, asOf, ...thing }
      return { value, sentence: shownLines(value).join('\n') }
    })
  },
}
