import { datePrecisions } from '../../days/iso-date'
import { longestNote } from '../../log/log-limits'
import { choice, code, day, kind, line, one, owner, several, text, yesNo } from './field'

/** Whether a decision is made in Sweden or in the Union. */
export const processLevels = ['se', 'eu'] as const

export const process = kind({
  table: 'decision_process',
  sv: { one: 'beslutsprocess', thing: 'beslutsprocessen', made: 'lade upp', add: 'Ny process' },
  en: { one: 'decision process', thing: 'the decision process', made: 'added', add: 'New process' },
  fields: {
    name: line(300).said('name', ['Namn', 'namnet'], ['Name', 'the name']),
    level: choice(processLevels)('level', ['Nivå', 'nivån'], ['Level', 'the level']),
    ownerOrganisationId: one('organisation').orNull(
      'owner_organisation_id',
      ['Ansvarig organisation', 'den ansvariga organisationen'],
      ['Responsible organisation', 'the responsible organisation'],
    ),
    note: text(longestNote)('note', ['Anteckning', 'anteckningen'], ['Note', 'the note']),
    closedOn: day.orNull('closed_on', ['Avslutad', 'dagen den avslutades'], ['Closed', 'the day it was closed']),
    issueIds: several('issue')(null, ['Frågor', 'frågorna'], ['Issues', 'the issues']),
  },
})

export const stage = kind({
  table: 'process_stage',
  sv: { one: 'skede', thing: 'skedet', made: 'lade till', add: 'Nytt skede' },
  en: { one: 'stage', thing: 'the stage', made: 'added', add: 'New stage' },
  fields: {
    processId: owner('process')('process_id', ['Process', 'beslutsprocessen'], ['Process', 'the decision process']),
    code: code.said('code', ['Skede', 'skedet'], ['Stage', 'the stage']),
    plannedOn: day.orNull('planned_on', ['Planerat', 'den planerade dagen'], ['Planned', 'the planned day']),
    plannedPrecision: choice(datePrecisions)(
      'planned_precision',
      ['Datumets noggrannhet', 'datumets noggrannhet'],
      ['Precision of the date', 'how exactly the date is known'],
    ),
    happenedOn: day.orNull('happened_on', ['Skedde', 'dagen det skedde'], ['Took place', 'the day it took place']),
  },
})

export const document = kind({
  table: 'process_document',
  sv: { one: 'handling', thing: 'handlingen', made: 'lade till', add: 'Ny handling' },
  en: { one: 'document', thing: 'the document', made: 'added', add: 'New document' },
  fields: {
    processId: owner('process')('process_id', ['Process', 'beslutsprocessen'], ['Process', 'the decision process']),
    kind: code('kind', ['Typ', 'typen'], ['Type', 'the type']),
    designation: line(200).said('designation', ['Beteckning', 'beteckningen'], ['Designation', 'the designation']),
    title: line(500).orNull('title', ['Rubrik', 'titeln'], ['Title', 'the title']),
    datedOn: day.orNull('dated_on', ['Datum', 'datumet'], ['Date', 'the date']),
  },
})

/** A day before which something must be done. Swedish: bevakningsdatum. */
export const watchDate = kind({
  table: 'watch_date',
  sv: { one: 'bevakningsdatum', thing: 'bevakningsdatumet', made: 'lade till', add: 'Nytt bevakningsdatum' },
  en: { one: 'day to watch', thing: 'the watch date', made: 'added', add: 'New day to watch' },
  fields: {
    processId: owner('process')('process_id', ['Process', 'beslutsprocessen'], ['Process', 'the decision process']),
    on: day('day_on', ['Dag', 'dagen'], ['Day', 'the day']),
    what: line(500).said(
      'what',
      ['Vad dagen gäller', 'vad dagen gäller'],
      ['What the day is about', 'what the day is about'],
    ),
    /** Set by statute: one that falls on a day off is moved to the next working day whenever it is shown. */
    isStatutory: yesNo(
      'is_statutory',
      ['Lagstadgad sista dag', 'om dagen är lagstadgad'],
      ['Last day by statute', 'whether the day is set by statute'],
    ),
  },
})
