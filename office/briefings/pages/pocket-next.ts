import type { BriefingPaper } from '../briefing-paper'
import { sectionOf, toldOf } from './paper-items'
import { shortDay } from './second-page'

/** The most lines about what comes next: where things are now, and the nearest days. */
const mostDays = 3

/** Returns where the processes are now, and the next days to watch, each with its lead. */
export function pocketNext({
  version,
  words,
  pages,
}: BriefingPaper): readonly (readonly [lead: string, text: string])[] {
  const source = { version, words }
  const processes = pages.second.find(({ id }) => id === 'process')?.items ?? []
  const now = processes.flatMap(({ lead, steps }) => {
    const stage = steps?.find(({ state }) => state === 'now')
    return stage ? [`${lead}: ${stage.name}`] : []
  })
  const days = toldOf(sectionOf(source, 'process').lines)
    .told.filter(({ id }) => id.startsWith('watch:'))
    .sort((one, other) => one.lead.localeCompare(other.lead))
    .slice(0, mostDays)
  return [
    ...(now.length > 0 ? [[words.paper.now, `${now.join('; ')}.`] as const] : []),
    ...days.map(({ lead, text }) => [shortDay(source, lead), text] as const),
  ]
}
