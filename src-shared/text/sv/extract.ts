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
  contacts: 'Antal kontakter',
  place: 'Plats',
  notes: 'Minnesanteckningar',
}

/** The words of extracts, which are handed in to registers or imported into calendars. */
export const extractSv = { fields, calendar: 'Talan: bevakningsdatum', calendarFile: 'talan-bevakningsdatum' }
