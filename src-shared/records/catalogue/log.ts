import { initiatives, interactionKinds, interactionStatuses, recordStatuses } from '../../log/interaction'
import { longestHeadline, longestMeeting, longestNote } from '../../log/log-limits'
import { choice, day, kind, line, one, several, text, time, whole, yesNo } from './field'

/** How far an interaction may be told when it is logged or edited. A secrecy mark is set with its ground, by itself. */
const sharings = ['open', 'internal'] as const

/** A meeting, call, letter or other contact. Swedish: kontakt. Participants and the secrecy mark are given beside these fields. */
export const interaction = kind({
  table: 'interaction',
  sv: { one: 'kontakt', thing: 'kontakten', made: 'loggade', add: 'Ny kontakt' },
  en: { one: 'interaction', thing: 'the interaction', made: 'logged', add: 'New interaction' },
  fields: {
    kind: choice(interactionKinds)('kind', ['Typ', 'typen'], ['Type', 'the type']),
    status: choice(interactionStatuses)('status', ['Status', 'status'], ['Status', 'the status']),
    startsOn: day('starts_on', ['Datum', 'datumet'], ['Date', 'the date']),
    startsTime: time.orNull('starts_time', ['Tid', 'tiden'], ['Time', 'the time']),
    durationMinutes: whole(0, longestMeeting).orNull(
      'duration_minutes',
      ['Längd (min)', 'antalet minuter'],
      ['Length (min)', 'the minutes'],
    ),
    headline: line(longestHeadline).said('headline', ['Rubrik', 'rubriken'], ['Headline', 'the headline']),
    note: text(longestNote)('note', ['Anteckning', 'anteckningen'], ['Note', 'the note']),
    location: line(300).changed.orNull('location', ['Plats', 'platsen'], ['Place', 'the place']),
    initiative: choice(initiatives)('initiative', ['Initiativ', 'initiativet'], ['Initiative', 'the initiative']),
    mainTaskId: one('task').orNull(
      'main_task_id',
      ['Huvudsaklig uppgift', 'den huvudsakliga uppgiften'],
      ['Main task', 'the main task'],
    ),
    jointMessage: yesNo(
      'joint_message',
      ['Gemensamt budskap', 'gemensamt budskap'],
      ['Joint message', 'joint message'],
    ),
    confidentiality: choice(sharings)('confidentiality', ['Delning', 'delningen'], ['Sharing', 'the sharing']),
    recordStatus: choice(recordStatuses).changed(
      'record_status',
      ['Handling', 'handlingens status'],
      ['Record', 'the record status'],
    ),
    caseNumber: line(100).changed.orNull(
      'case_number',
      ['Diarienummer', 'diarienumret'],
      ['Case number', 'the case number'],
    ),
    participantsCount: whole(0, 100_000).changed.orNull(
      'participants_count',
      ['Antal deltagare', 'antalet deltagare'],
      ['Number of participants', 'the number of participants'],
    ),
    organisationIds: several('organisation')(
      null,
      ['Organisationer', 'organisationerna'],
      ['Organisations', 'the organisations'],
    ),
    staffIds: several('staff')(null, ['Från oss', 'medarbetarna'], ['From our office', 'the colleagues']),
    issueIds: several('issue')(null, ['Frågor', 'frågorna'], ['Issues', 'the issues']),
    partnerIds: several('partner')(null, ['Berör', 'partnerna'], ['Concerns', 'the partners']),
  },
})
