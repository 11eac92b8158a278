import type { ReadInteraction } from '../../office/imports/mapping/read-interaction'
import type { Row } from '../../office/imports/reading/reading'
import type { IsoDate, IsoTime } from '../../src-shared/days/iso-date'
import { aMeeting, aPerson, named } from './imports-a-file'

const day = (text: string) => text as IsoDate
const time = (text: string) => text as IsoTime
const rn = named('region-norrbotten', 'RN')
const rv = named('region-vasterbotten', 'RV')
const rjh = named('region-jamtland-harjedalen', 'RJH')
const rvn = named('region-vasternorrland', 'RVN')
const riksdag = named('se-riksdag', 'Riksdagen')

/** The rows of the log of scenario 5, as the mapping reads it: eight rows as they are, three to look at, one repeated and one that is wrong. */
const rows: readonly Row<ReadInteraction>[] = [
  aMeeting(5, {
    startsOn: day('2025-10-02'),
    startsTime: time('09:00'),
    durationMinutes: 60,
    isHeadlineMade: true,
    headline: 'Möte: Norrbotniabanan',
    people: [aPerson('Ylva Provåker', { party: 'S' })],
    organisations: [named('se-riksdag-tu', 'TU')],
    issues: [named('norrbotniabanan')],
    partners: [rn],
    note: 'Positiv. Vill ha siffror.',
    followUps: [{ text: 'Skicka underlag senast 15/10', dueOn: day('2025-10-15'), isDueProposed: true }],
  }),
  aMeeting(6, {
    startsOn: day('2025-10-07'),
    startsTime: time('13:00'),
    durationMinutes: 30,
    kind: 'phone',
    people: [aPerson('Örjan Låtsby')],
    organisations: [riksdag],
    issues: [named('malmbanan'), named('norrbotniabanan')],
    partners: [rn, rv],
    note: 'Ringer tillbaka; "helst före jul"',
  }),
  aMeeting(7, {
    startsOn: day('2025-10-09'),
    durationMinutes: 15,
    kind: 'email',
    organisations: [named('se-myn-pts', 'PTS')],
    issues: [named('bredband')],
    isForAllPartners: true,
  }),
  aMeeting(8, {
    startsOn: day('2025-10-14'),
    startsTime: time('10:30'),
    durationMinutes: 90,
    people: [aPerson('Élise-Marie von Exempel af Åländ')],
    organisations: [named('se-rk-kn', 'KN')],
    issues: [named('energiforsorjning')],
    partners: [rjh],
    followUps: [{ text: 'Återkoppla v. 44', dueOn: day('2025-10-31'), isDueProposed: true }],
  }),
  aMeeting(
    9,
    {
      startsOn: null,
      week: '2025-W43',
      kind: 'seminar',
      organisations: [{ said: 'Norrbotniabanegruppen', name: 'Norrbotniabanegruppen', id: null }],
      issues: [named('norrbotniabanan')],
      partners: [rn, rv],
    },
    [{ code: 'week-without-day', proposed: '2025-10-20' }, { code: 'too-many-cells' }],
  ),
  aMeeting(10, {
    startsOn: day('2025-10-23'),
    startsTime: time('08:00'),
    durationMinutes: 90,
    kind: 'breakfast_meeting',
    people: [aPerson('Åsa Öberg-Test'), aPerson('Göte Mallberg')],
    organisations: [riksdag],
    issues: [named('strandskydd')],
    partners: [rjh],
    note: 'Anteckning på\ntvå rader',
  }),
  aMeeting(12, {
    startsOn: day('2025-10-31'),
    startsTime: time('14:00'),
    durationMinutes: 60,
    people: [aPerson('Kåre Vildman')],
    organisations: [riksdag],
    issues: [named('granspendling')],
    partners: [rn],
  }),
  aMeeting(13, {
    startsOn: day('2025-11-04'),
    startsTime: time('15:00'),
    durationMinutes: 45,
    kind: 'meeting_digital',
    people: [aPerson('Siv Demolund', { party: 'KD' })],
    organisations: [named('se-riksdag-kru', 'KrU')],
    issues: [named('kulturstod')],
    partners: [rvn, rv],
  }),
  aMeeting(14, {
    startsOn: day('2025-11-04'),
    startsTime: time('15:00'),
    durationMinutes: 45,
    kind: 'meeting_digital',
    people: [aPerson('Siv Demolund', { party: 'KD' })],
    organisations: [named('se-riksdag-kru', 'KrU')],
    issues: [named('kulturstod')],
    partners: [rvn, rv],
    note: 'Dubblett av raden ovan',
    repeats: { line: 13, hasOtherNote: true },
  }),
  aMeeting(15, {
    startsOn: day('2025-11-11'),
    durationMinutes: 480,
    kind: 'study_visit',
    organisations: [named('se-riksdag-tu', 'TU')],
    participantsCount: 9,
    issues: [named('norrbotniabanan'), named('malmbanan')],
    partners: [rn, rv],
  }),
  aMeeting(16, { startsOn: null, people: [aPerson('Ylva Provåker')], organisations: [riksdag] }, [
    { code: 'no-such-day', field: 'startsOn', said: '2025-11-31' },
  ]),
  aMeeting(
    17,
    {
      startsOn: day('2025-12-03'),
      durationMinutes: 75,
      people: [aPerson('Ängla Nyvald')],
      organisations: [riksdag],
      issues: [named('skogsbruk')],
      partners: [rjh],
    },
    [{ code: 'two-digit-year', said: '25-12-03', proposed: '2025-12-03' }],
  ),
  aMeeting(
    18,
    {
      startsOn: day('2025-12-10'),
      startsTime: time('09:00'),
      durationMinutes: 60,
      kind: 'petition_meeting',
      organisations: [named('se-rk-li', 'LI')],
      issues: [named('haparandabanan')],
      partners: [rn],
    },
    [{ code: 'no-name', said: 'Statssekreterare (namn saknas)' }],
  ),
]

/** Returns the log of scenario 5. */
export const scenario5 = (): readonly Row<ReadInteraction>[] => rows
