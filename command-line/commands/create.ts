import { existsSync } from 'node:fs'
import { createOffice } from '../../db/office'
import { officeCounts } from '../../db/reads/home/office-counts'
import type { Store } from '../../db/store'
import { loadDemo } from '../../office/demo/demo-office'
import { countedIn } from '../../src-shared/text/counted'
import type { Command } from '../command'
import { user, using, withStore } from '../with-store'

const counted = countedIn('sv')

/** `talan new`: an office with the reference data and nobody in it. */
export const create: Command = {
  options: [],
  flags: [],
  run: async ({ file }) => {
    const counts = await using(await createOffice(file, user), store => officeCounts(store.read))
    return { value: { file, ...counts }, sentence: `En ny kontorsdatabas finns i ${file}.` }
  },
}

/** `talan demo`: the invented office, in a new file or one that is there. */
export const demo: Command = {
  options: [],
  flags: [],
  run: async ({ file }, now) => {
    const load = (store: Store) => store.change(db => loadDemo(db, now))
    // An office that is made for it has no colleague who could give the command.
    const { result } = existsSync(file)
      ? await withStore(file, load)
      : await using(await createOffice(file, user), load)
    return {
      value: { file, ...result },
      sentence: result.isNew
        ? `Exempelkontoret med ${counted(result.interactions, 'kontakt', 'kontakter')} finns i ${file}.`
        : `Exempelkontoret finns redan i ${file}. Inget är ändrat.`,
    }
  },
}
