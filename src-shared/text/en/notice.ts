import { countedIn } from '../counted'
import type { noticeSv } from '../sv/notice'

const counted = countedIn('en')

/** The words of the notices that the system shows, in English. */
export const noticeEn: typeof noticeSv = {
  morning: 'Today',
  meetings: (count, first) =>
    `${counted(count, 'meeting', 'meetings')}${first === null ? '' : count === 1 ? ` at ${first}` : `, the first at ${first}`}.`,
  promises: count => `${counted(count, 'commitment', 'commitments')} due today.`,
  watched: count => `${counted(count, 'date', 'dates')} to watch.`,
  soon: (time, minutes) => `${time}, in ${counted(minutes, 'minute', 'minutes')}`,
  off: 'Turn reminders off',
}
