import { countedIn } from '../../../src-shared/text/counted'
import type { extractsSv } from '../sv/extracts'

const counted = countedIn('en')

/** The English words of exports to registers and calendars, and of views written to files. */
export const extractsEn: typeof extractsSv = {
  extracts: {
    heading: 'Registers and lists',
    register: 'Register',
    exportRegister: 'Export the register…',
    rows: rows => `${counted(rows, 'row', 'rows')} in Excel and CSV.`,
    leftOut: count => `${counted(count, 'interaction is', 'interactions are')} not open and not included.`,
    ofOtherKind: count =>
      `${counted(count, 'interaction is', 'interactions are')} of a kind that the register is not about, and not included.`,
    exempt: count =>
      `${counted(count, 'interaction is', 'interactions are')} exempt: the year has too few to be handed in.`,
    notHeld: fields => `Not handed out: ${fields}.`,
    missing: count =>
      `${counted(count, 'interaction lacks', 'interactions lack')} something the register wants. That does not stop the export.`,
    missingList: 'Interactions that lack something',
    lacks: fields => `lacks ${fields}`,
    calendar: 'Days to watch in the calendar',
    calendarHint:
      'The days to watch of the coming year as whole days, in a file that Outlook and other calendars read.',
    exportCalendar: 'Save a calendar file…',
    views: {
      heading: 'Export a view',
      intro:
        'What the view shows, with its columns. A view is for the office: internal interactions are shown in full, and a secrecy-marked one becomes a row without a name, a day or any content, last.',
      view: 'View',
      write: { xlsx: 'Export to Excel…', csv: 'Export to CSV…' },
      show: 'Show in the list',
    },
  },
}
