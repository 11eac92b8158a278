import { expect, test } from 'vitest'
import { interactionsBy } from '../../../../office/imports/mapping/interactions-of-table'
import { logNames } from '../../../../office/imports/mapping/names/log-names'
import { proposeMap } from '../../../../office/imports/mapping/propose-map'
import type { ReadInteraction } from '../../../../office/imports/mapping/read-interaction'
import { statusOf } from '../../../../office/imports/mapping/row-status'
import type { Sheet } from '../../../../office/imports/reading/read-table'
import type { LogMap } from '../../../../src-shared/imports/log-map'
import { shippedWorld } from '../../../import-check/shipped-world'
import { sheetOf, smallSheet } from './small-sheet'

const names = logNames(shippedWorld)

/** Reads a sheet with the map that is proposed for it, and says the parts that matter of each row. */
function read(sheet: Sheet, change: Partial<LogMap> = {}) {
  const { map, columns } = proposeMap(sheet, names)
  const rows = interactionsBy(sheet, { ...map, ...change }, names)
  return {
    columns: columns.map(({ field, reason }) => field ?? reason),
    rows: rows.map(({ value }) => value),
    status: rows.map(statusOf),
    said: rows.map(({ problems }) => problems.map(({ code }) => code)),
  }
}
const people = (row: ReadInteraction | undefined) => row?.people.map(({ name }) => name)
const ids = (row: ReadInteraction | undefined, field: 'issues' | 'partners' | 'organisations') =>
  row?.[field].map(({ id }) => id)

test('a Swedish log with semicolons', () => {
  const { columns, rows, status } = read(
    smallSheet(`Datum;Tid;Typ;Kontakt;Organisation;Fråga;Region;Timmar;Uppföljning;Anteckning
2025-10-02;09.00-10.00;Möte;Provåker, Ylva (S);Riksdagen, TU;Norrbottniabanan;RN;1,0;Skicka underlag senast 15/10;Positiv.
2025-10-07;kl. 13;Tel;Örjan Låtsby;Riksdagen;Malmbanan / NBB;RN, RV;0,5;;`),
  )
  expect(columns).toEqual([
    'startsOn',
    'startsTime',
    'kind',
    'people',
    'organisations',
    'issues',
    'partners',
    'hours',
    'followUp',
    'note',
  ])
  expect(status).toEqual(['ok', 'ok'])
  expect(rows[0]).toMatchObject({
    startsOn: '2025-10-02',
    startsTime: '09:00',
    endsTime: '10:00',
    durationMinutes: 60,
    kind: 'meeting_physical',
    people: [{ name: 'Ylva Provåker', party: 'S' }],
    followUps: [{ text: 'Skicka underlag senast 15/10', dueOn: '2025-10-15', isDueProposed: true }],
    note: 'Positiv.',
    headline: 'Möte med Ylva Provåker om Norrbotniabanan',
    isHeadlineMade: true,
  })
  expect(rows[1]?.headline).toBe('Telefonsamtal med Örjan Låtsby om Dubbelspår Malmbanan och Norrbotniabanan')
})

test('an English log with its columns in another order, the month first and the time beside the day', () => {
  const { columns, rows, status } = read(
    smallSheet(`Topic;Attendees;When;Our staff;Type of meeting;Notes;Duration (min);Next steps;Due date;Concerns
Broadband to all households and businesses;Ylva Provåker (S), Göte Mallberg;10/7/2025 2:30 PM;AT, BL;Video call;Good;45;Send the memo;10/20/2025;RN
Norrbotniabanan;State Secretary Ängla Nyvald;10/14/2025 9:00 AM;AT;Phone call;;30 min;;;all`),
  )
  expect(columns).toEqual([
    'issues',
    'people',
    'startsOn',
    'colleagues',
    'kind',
    'note',
    'durationMinutes',
    'followUp',
    'dueOn',
    'partners',
  ])
  expect(status).toEqual(['ok', 'ok'])
  expect(rows[0]).toMatchObject({
    startsOn: '2025-10-07',
    startsTime: '14:30',
    durationMinutes: 45,
    kind: 'meeting_digital',
    colleagues: ['AT', 'BL'],
    followUps: [{ text: 'Send the memo', dueOn: '2025-10-20', isDueProposed: false }],
  })
  expect([people(rows[0]), ids(rows[0], 'issues'), ids(rows[0], 'partners')]).toEqual([
    ['Ylva Provåker', 'Göte Mallberg'],
    ['bredband'],
    ['region-norrbotten'],
  ])
  expect(rows[1]).toMatchObject({ isForAllPartners: true, partners: [], people: [{ role: 'State Secretary' }] })
})

test('a header of two rows, with groups above the names of their columns', () => {
  const { columns, rows, status } = read(
    smallSheet(`Möte;;;Vi träffade;;;Vår del;
Datum;Starttid;Sluttid;Namn;Befattning;Organisation;Våra deltagare;Region
2025-10-02;9.00;10.30;Ängla Nyvald;statssekreterare;KN;Kim Lo;BD`),
    { usualKind: 'meeting_physical' },
  )
  expect(columns).toEqual([
    'startsOn',
    'startsTime',
    'endsTime',
    'people',
    'role',
    'organisations',
    'colleagues',
    'partners',
  ])
  expect([rows.length, status]).toEqual([1, ['ok']])
  expect(rows[0]).toMatchObject({
    startsTime: '09:00',
    endsTime: '10:30',
    durationMinutes: 90,
    people: [{ name: 'Ängla Nyvald', role: 'statssekreterare' }],
    colleagues: ['Kim Lo'],
  })
})

test('a person in each column, and day, time and end in one cell', () => {
  const { columns, rows, status } = read(
    smallSheet(`Rubrik;Tidpunkt;Person 1;Person 2;Person 3;Plats;Form
Samtal om spår;7/10 2025 kl. 9.15-10;Ylva Provåker;Göte Mallberg (M);;Stockholm;Frukostmöte
Samtal om skog;14 oktober 2025 13.00;Siv Demolund;;Åsa Öberg-Test;Luleå;Seminarium`),
  )
  expect(columns).toEqual(['headline', 'startsOn', 'people', 'people', 'people', 'location', 'kind'])
  expect(status).toEqual(['ok', 'ok'])
  expect(rows[0]).toMatchObject({
    startsOn: '2025-10-07',
    startsTime: '09:15',
    endsTime: '10:00',
    durationMinutes: 45,
    headline: 'Samtal om spår',
    isHeadlineMade: false,
    location: 'Stockholm',
  })
  expect(rows.map(people)).toEqual([
    ['Ylva Provåker', 'Göte Mallberg'],
    ['Siv Demolund', 'Åsa Öberg-Test'],
  ])
})

test('a mark in the column of each partner, and given name, family name and party apart', () => {
  const { columns, rows, said } = read(
    smallSheet(`Dag;Förnamn;Efternamn;Parti;Typ;RN;RV;RJH;RVN;Malmbanan
2025-10-02;Ylva;Provåker;S;Tel;x;;;;x
2025-10-03;Göte;Mallberg;M;Tel;X;x;x;nej;
2025-10-04;Siv;Demolund;KD;Tel;;;x;x;
2025-10-05;Siv;Demolund;KD;Tel;kanske;x;nej;1;`),
  )
  expect(columns).toEqual([
    'startsOn',
    'people',
    'familyName',
    'party',
    'kind',
    'partners',
    'partners',
    'partners',
    'partners',
    'issues',
  ])
  const [norrbotten, vasterbotten, jamtland, vasternorrland] = [
    'region-norrbotten',
    'region-vasterbotten',
    'region-jamtland-harjedalen',
    'region-vasternorrland',
  ]
  expect(rows.map(row => ids(row, 'partners'))).toEqual([
    [norrbotten],
    [norrbotten, vasterbotten, jamtland],
    [jamtland, vasternorrland],
    [vasterbotten, vasternorrland],
  ])
  expect(rows[0]).toMatchObject({ people: [{ name: 'Ylva Provåker', party: 'S' }], issues: [{ id: 'malmbanan' }] })
  expect(said).toEqual([[], [], [], ['unknown-value']])
})

test('the headings of Talan’s own lists, in both languages', () => {
  const swedish =
    smallSheet(`Datum;Tid;Typ;Rubrik;Längd (min);Status;Organisationer;Frågor;Berör;Egna;Plats;Delning;Diarienummer;Antal deltagare
2025-10-02;09:00;Möte (fysiskt);Möte om spår;60;Genomförd;Trafikutskottet;Norrbotniabanan;Norrbotten;Kim Lo;Stockholm;Intern;2025/17;4`)
  const english =
    smallSheet(`Date;Time;Form;Headline;Length (min);Status;Organisations;Issues;Concerns;Staff;Place;Sharing;Case number;Number of participants
2025-10-02;09:00;Meeting in person;Möte om spår;60;Held;Trafikutskottet;Norrbotniabanan;Norrbotten;Kim Lo;Stockholm;Internal;2025/17;4`)
  const [one, other] = [read(swedish), read(english)]
  expect(one.columns).toEqual([
    'startsOn',
    'startsTime',
    'kind',
    'headline',
    'durationMinutes',
    'status',
    'organisations',
    'issues',
    'partners',
    'colleagues',
    'location',
    'confidentiality',
    'caseNumber',
    'participantsCount',
  ])
  expect(other.columns).toEqual(one.columns)
  expect([one.said, other.said]).toEqual([[[]], [[]]])
  expect(other.rows).toEqual(one.rows)
  expect(one.rows[0]).toMatchObject({
    confidentiality: 'internal',
    status: 'held',
    participantsCount: 4,
    caseNumber: '2025/17',
  })
})

test('a workbook with typed cells', () => {
  const sheet = sheetOf(
    ['Datum', 'Klockslag', 'Vem', 'Timmar', 'Aktivitet'],
    [
      [{ date: '2025-10-02' }, { date: '1899-12-30T09:30:00' }, 'Ylva Provåker', 1.5, 'Möte'],
      [45_961, 0.375, 'Göte Mallberg', 2, 'Tel'],
      [{ error: '#REFERENS!' }, null, 'Siv Demolund', null, 'Tel'],
      [{ date: '2025-11-02T13:15:00' }, null, 'Siv Demolund', { error: '#N/A' }, 'Tel'],
    ],
  )
  const { rows, status, said } = read(sheet)
  expect(rows.slice(0, 2)).toMatchObject([
    { startsOn: '2025-10-02', startsTime: '09:30', durationMinutes: 90 },
    { startsOn: '2025-10-31', startsTime: '09:00', durationMinutes: 120 },
  ])
  expect([status, said]).toEqual([
    ['ok', 'ok', 'error', 'error'],
    [[], [], ['error-cell'], ['error-cell']],
  ])
  expect(read(sheet, { dayCount: '1904' }).rows[1]?.startsOn).toBe('2029-11-01')
})

test('a sheet without a header is read by its cells, with the year that the sheet is named after', () => {
  const sheet = { ...smallSheet('-\n2025-10-02;Norrbotniabanan;RN\n2025-10-03;Bredband;RV'), header: null }
  expect(read(sheet).columns).toEqual(['startsOn', 'issues', 'partners'])
  const days = smallSheet('Datum;Vem;Typ\n18/12;Ylva Provåker;Tel\n10/1;Göte Mallberg;Tel', 'Möten 2023')
  const { rows, said } = read(days)
  expect(rows.map(({ startsOn }) => startsOn)).toEqual(['2023-12-18', '2023-01-10'])
  expect(said).toEqual([['year-guessed'], ['year-guessed']])
})

test('columns that nobody knows are left out, and a heading with a slip of the hand is found', () => {
  const { columns } = read(
    smallSheet('Löpnr;Dattum;Kontaktperson;Veckodag;Typ;Sinnesstämning\n1;2025-10-02;Ylva Provåker;tors;Tel;glad'),
  )
  expect(columns).toEqual(['unknown', 'startsOn', 'people', 'unknown', 'kind', 'unknown'])
})
