import { completeCommitment, postponeCommitment } from '../../office/follow-up/edit-commitment'
import { Misused } from '../arguments'
import type { Command } from '../command'
import { dayFrom } from '../given/day-from'
import { withStore } from '../with-store'

/** Takes down that a promise was kept, or puts it off to another day. */
export const commitment: Command = {
  options: ['done', 'due'],
  flags: [],
  takesWords: true,
  run: async (given, now) => {
    const [id, ...more] = given.words
    const [done, due] = [dayFrom(given, 'done', now), dayFrom(given, 'due', now)]
    if (id === undefined || more.length > 0) throw new Misused('efter filen står åtagandets id')
    if ((done === undefined) === (due === undefined)) throw new Misused('ange --done DAG eller --due DAG')
    return withStore(given.file, async store => {
      const { actionId } = await store.change(db =>
        done === undefined ? postponeCommitment(db, id, due ?? '') : completeCommitment(db, id, done),
      )
      const sentence = done === undefined ? `Framflyttat till ${due}.` : `Klart ${done}.`
      return { value: { actionId, id }, sentence: `${sentence} Det går att ångra, åtgärd ${actionId}.` }
    })
  },
}
