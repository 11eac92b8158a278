import { datePrecisions } from '../../days/iso-date'
import { longestNote } from '../../log/interaction'
import { choice, code, day, kind, line, one, several, text, yesNo } from './field'

/** Whether a decision is made in Sweden or in the Union. */
export const processLevels = ['se', 'eu'] as const

export const process = kind({
  table: 'decision_process',
  sv: { thing: 'beslutsprocessen', made: 'lade upp' },
  en: { thing: 'the decision process', made: 'added' },
  fields: {
    name: line(300).said('name', 'namnet', 'the name'),
    level: choice(processLevels)('level', 'nivån', 'the level'),
    ownerOrganisationId: one('organisation').orNull(
      'owner_organisation_id',
      'den ansvariga organisationen',
      'the responsible organisation',
    ),
    note: text(longestNote)('note', 'anteckningen', 'the note'),
    closedOn: day.orNull('closed_on', 'dagen den avslutades', 'the day it was closed'),
    issueIds: several('issue')(null, 'frågorna', 'the issues'),
  },
})

export const stage = kind({
  table: 'process_stage',
  sv: { thing: 'skedet', made: 'lade till' },
  en: { thing: 'the stage', made: 'added' },
  fields: {
    processId: one('process')('process_id', 'beslutsprocessen', 'the decision process'),
    code: code.said('code', 'koden', 'the code'),
    plannedOn: day.orNull('planned_on', 'den planerade dagen', 'the planned day'),
    plannedPrecision: choice(datePrecisions)(
      'planned_precision',
      'datumets noggrannhet',
      'how exactly the date is known',
    ),
    happenedOn: day.orNull('happened_on', 'dagen det skedde', 'the day it took place'),
  },
})

export const document = kind({
  table: 'process_document',
  sv: { thing: 'handlingen', made: 'lade till' },
  en: { thing: 'the document', made: 'added' },
  fields: {
    processId: one('process')('process_id', 'beslutsprocessen', 'the decision process'),
    kind: code('kind', 'typen', 'the form'),
    designation: line(200).said('designation', 'beteckningen', 'the designation'),
    title: line(500).orNull('title', 'titeln', 'the title'),
    datedOn: day.orNull('dated_on', 'datumet', 'the date'),
  },
})

/** A day before which something must be done. Swedish: bevakningsdatum. */
export const watchDate = kind({
  table: 'watch_date',
  sv: { thing: 'bevakningsdatumet', made: 'lade till' },
  en: { thing: 'the watch date', made: 'added' },
  fields: {
    processId: one('process')('process_id', 'beslutsprocessen', 'the decision process'),
    on: day('day_on', 'dagen', 'the day'),
    what: line(500).said('what', 'vad dagen gäller', 'what the day is about'),
    /** Set by statute: one that falls on a day off is moved to the next working day whenever it is shown. */
    isStatutory: yesNo('is_statutory', 'om dagen är lagstadgad', 'whether the day is set by statute'),
  },
})
