import type { extractSv } from '../sv/extract'

/** The words of extracts, in English. */
export const extractEn: typeof extractSv = {
  fields: {
    number: 'No.',
    day: 'Date',
    time: 'Time',
    method: 'Method',
    subject: 'Headline',
    topic: 'Topic',
    person: 'Person',
    organisation: 'Organisation',
    staff: 'From the office',
    partner: 'Partner',
    minutes: 'Minutes',
    caseNumber: 'Case number',
    secrecyProvision: 'Secrecy provision',
    place: 'Place',
    notes: 'Minutes of the meeting',
  },
  missing: field => `${field} missing`,
  calendar: 'Talan: days to watch',
  calendarFile: 'talan-days-to-watch',
  meetings: 'Talan: meetings',
  meetingsFile: 'talan-meetings',
}
