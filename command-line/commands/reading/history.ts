import { wholeHistory } from '../../../office/log/whole-history'
import type { ActionChanges, HistoryPage } from '../../../src-shared/records/history'
import { changeSentences } from '../../../src-shared/text/change-sentences'
import { Misused } from '../../arguments'
import type { Command } from '../../command'
import { countFrom } from '../../given/count-from'
import { withOffice } from '../../with-office'

const inStockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
})

type Shown = { readonly names: HistoryPage['names']; readonly about: string | undefined }

const fixed = { beginning: ' (kontorsdatabasens början)', lock: ' (lås ångras inte)' }

function lines({ actionId, at, by, fixedAs, changes }: ActionChanges, shown: Shown): string[] {
  const told = changes.flatMap(change => changeSentences(change, { ...shown, by, language: 'sv' }))
  return [
    `${inStockholm.format(new Date(at))}  ${by ?? 'okänd'}  åtgärd ${actionId}${fixedAs === null ? '' : fixed[fixedAs]}`,
    ...[...new Set(told)].map(sentence => `  ${sentence}`),
  ]
}

/** Shows who changed what and when, newest first, in the whole office or in one row. */
export const history: Command = {
  options: ['limit', 'before'],
  flags: [],
  takesWords: true,
  help: {
    part: 'read',
    uses: [
      {
        call: 'FIL [ID]',
        does: 'visar vem som ändrat vad och när, nyast först (--limit, --before STÄMPEL)',
      },
    ],
  },
  run: async (given, now) => {
    const [id, ...more] = given.words
    if (more.length > 0) throw new Misused(`för många ord: ${more.join(' ')}`)
    const request = { id, before: given.one('before'), limit: countFrom(given, 'limit', 100) }
    return withOffice(given, now, async ({ store }) => {
      const page = await wholeHistory(store, request)
      const older = page.next === null ? [] : [`… och äldre ändringar (--before ${page.next})`]
      const told = page.actions.flatMap(action => lines(action, { names: page.names, about: id }))
      return { value: page, sentence: [...told, ...older].join('\n') || 'Ingen ändring.' }
    })
  },
}
