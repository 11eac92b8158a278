import type { RegisterField } from '../../packs/extract'

const fields: Record<RegisterField, string> = {
  number: 'Nr',
  day: 'Datum',
  time: 'Tid',
  method: 'Sätt',
  subject: 'Rubrik',
  topic: 'Ämne',
  person: 'Person',
  organisation: 'Organisation',
  staff: 'Från kontoret',
  partner: 'Partner',
  minutes: 'Minuter',
  caseNumber: 'Diarienummer',
  secrecyProvision: 'Sekretessbestämmelse',
  place: 'Plats',
  notes: 'Minnesanteckningar',
}

/** The words of extracts, which are handed in to registers or imported into calendars. */
export const extractSv = {
  fields,
  /** What stands in a row for a field that the register wants and nobody has written. */
  missing: (field: string) => `${field} saknas`,
  calendar: 'Talan: bevakningsdatum',
  calendarFile: 'talan-bevakningsdatum',
  meetings: 'Talan: möten',
  meetingsFile: 'talan-moten',
}
