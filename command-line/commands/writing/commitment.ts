import { Misused } from '../../arguments'
import type { Command } from '../../command'
import { dayFrom } from '../../given/day-from'
import { withOffice } from '../../with-office'

/** Records that a promise was kept, or moves it to another last day. */
export const commitment: Command = {
  options: ['done', 'due'],
  flags: [],
  takesWords: true,
  help: {
    part: 'write',
    uses: [
      {
        call: 'FIL ID --done DAG | --due DAG',
        does: 'antecknar att ett åtagande är klart, eller ger det en ny dag',
      },
    ],
  },
  run: async (given, now) => {
    const [id, ...more] = given.words
    const [done, due] = [dayFrom(given, 'done', now), dayFrom(given, 'due', now)]
    if (id === undefined || more.length > 0) throw new Misused('efter filen står åtagandets id')
    if ((done === undefined) === (due === undefined)) throw new Misused('ange --done DAG eller --due DAG')
    return withOffice(given, now, async ({ ask }) => {
      const { actionId } =
        done === undefined
          ? await ask('commitment:postpone', { id, dueOn: due ?? '' })
          : await ask('commitment:complete', { id, doneOn: done })
      const sentence = done === undefined ? `Framflyttat till ${due}.` : `Klart ${done}.`
      return { value: { actionId, id }, sentence: `${sentence} Det går att ångra, åtgärd ${actionId}.` }
    })
  },
}
