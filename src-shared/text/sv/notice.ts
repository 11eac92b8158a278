import { countedIn } from '../counted'

const counted = countedIn('sv')

/** The words of the notices that the system shows. */
export const noticeSv = {
  morning: 'I dag',
  meetings: (count: number, first: string | null) =>
    `${counted(count, 'möte', 'möten')}${first === null ? '' : count === 1 ? ` ${first}` : `, det första ${first}`}.`,
  promises: (count: number) => `${counted(count, 'åtagande ska vara klart', 'åtaganden ska vara klara')} i dag.`,
  watched: (count: number) => `${counted(count, 'bevakningsdatum', 'bevakningsdatum')}.`,
  soon: (time: string, minutes: number) => `${time}, om ${counted(minutes, 'minut', 'minuter')}`,
  off: 'Stäng av påminnelser',
}
