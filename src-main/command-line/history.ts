import { type ActionChanges, historyPage } from '../../db/queries/history'
import { Misused } from './arguments'
import type { Command } from './command'
import { countFrom } from './count-from'
import { withStore } from './with-store'

const inStockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** Whole texts, such as that of an attached file, are for `--json`. */
const longestShown = 200

function shown(value: string | number | null): string {
  if (value === null) return '–'
  const text = JSON.stringify(value)
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}

function lines({ actionId, at, by, changes }: ActionChanges): string[] {
  const rows = changes.flatMap(({ table, id, op, cells }) => [
    `  ${op === 'insert' ? 'ny' : 'ändrad'} ${table} ${id}`,
    ...cells.map(({ column, before, after }) =>
      op === 'insert' ? `    ${column}: ${shown(after)}` : `    ${column}: ${shown(before)} → ${shown(after)}`,
    ),
  ])
  return [`${inStockholm.format(new Date(at))}  ${by ?? 'okänd'}  åtgärd ${actionId}`, ...rows]
}

/** Tells who changed what and when, newest first, in the whole office or one row. */
export const history: Command = {
  options: ['limit', 'offset'],
  flags: [],
  takesWords: true,
  run: async given => {
    const [id, ...more] = given.words
    if (more.length > 0) throw new Misused(`för många ord: ${more.join(' ')}`)
    const part = { offset: countFrom(given, 'offset', 0), limit: countFrom(given, 'limit', 100) }
    return withStore(given.file, async ({ read }) => {
      const page = await historyPage(read, id === undefined ? part : { ...part, id })
      const told = page.actions.reduce((sum, action) => sum + action.changes.length, 0)
      const rest = page.total - part.offset - told
      const more = rest > 0 ? [`… och ${rest} äldre ändringar (--offset ${part.offset + told})`] : []
      return { value: page, sentence: [...page.actions.flatMap(lines), ...more].join('\n') || 'Ingen ändring.' }
    })
  },
}
