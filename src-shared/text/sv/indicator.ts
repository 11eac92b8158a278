import type { IndicatorGroup, IndicatorId, IndicatorUnit } from '../../packs/indicators'

const names: Record<IndicatorId, string> = {
  'A1.1': 'Genomförda kontakter',
  'A1.2': 'Möten på beslutsfattarnivå',
  'A1.3': 'Andel på motpartens initiativ',
  'A1.4': 'Debattartiklar och medieinslag',
  'A1.5': 'Avtryck i beslutsdokument',
  'A2.1': 'Arrangemang / deltagare',
  'A2.2': 'Deltagande i nationella debattforum',
  'A2.3': 'Remissvar och underlag',
  'A2.4': 'Rådgivningar till hemmaaktörer',
  'A3.1': 'Andel med gemensamt budskap',
  'A3.2': 'Partnertäckning',
  'A3.3': 'Frågetäckning',
  'A3.4': 'Partnernas nöjdhet, 1–5',
  'X.1': 'Kontorets nyttjandegrad',
  'X.2': 'Måluppfyllelse för påverkansagendan',
  F10: 'Kontakter före remissens sista dag',
}

const groups: Record<IndicatorGroup, string> = {
  visibility: 'Synlighet',
  information: 'Informationsspridning',
  'joint-voice': 'Gemensam röst',
  office: 'Kontoret',
  'in-time': 'I rätt tid',
}

/** How each indicator is counted, or where its value comes from. */
const meanings: Record<IndicatorId, string> = {
  'A1.1': 'Genomförda kontakter, utom intern samordning.',
  'A1.2':
    'Kontakter med ett statsråd, en statssekreterare, ett utskotts ordförande eller vice ordförande eller en generaldirektör.',
  'A1.3': 'Kontakter på motpartens initiativ av alla kontakter.',
  'A1.4': 'Kontakter av typen debattartikel eller medieinslag.',
  'A1.5': 'Handlingar som står som källa till ett avtryck, var och en räknad en gång, efter avtryckets dag.',
  'A2.1': 'Seminarier, frukostmöten, rundabordssamtal, konferenser och studiebesök, och summan av deltagarna.',
  'A2.2':
    'Konferenser, utfrågningar och rundabordssamtal med någon från riksdag, regering, myndighet eller riksorganisation.',
  'A2.3': 'Remissvar, och kontakter som det är gjort ett underlag till.',
  'A2.4': 'Kontakter av typen rådgivning.',
  'A3.1': 'Kontakter där minst två regioner framförde samma budskap av alla kontakter.',
  'A3.2': 'Partner som minst en kontakt berör av dem som deltar.',
  'A3.3': 'Frågor med minst en kontakt av partnerns egna frågor, eller av hela kontorets.',
  'A3.4': 'Värde ur en enkät, förs in för hand.',
  'X.1': 'Bokad del av den plats som finns, förs in för hand.',
  'X.2': 'Mål i påverkansagendan som helt eller delvis har nåtts, förs in för hand.',
  F10: 'Kontakter till och med remissens sista dag av alla kontakter i frågor vars beslutsprocess har en remiss.',
}

/** How a value is typed, by its unit. */
const typed: Record<IndicatorUnit, string> = {
  number: 'ett helt tal, som 12',
  percent: 'procent från 0 till 100, som 58 eller 58,5',
  of: 'två hela tal, som 5 av 12',
  events: 'arrangemang och deltagare, som 3 / 105',
  score: 'ett tal från 1 till 5, som 4,1',
}

/** The words of the indicators in Swedish. */
export const indicatorSv = {
  heading: 'Indikatorer',
  names,
  groups,
  meanings,
  typed,
  of: (number: string, whole: string) => `${number} av ${whole}`,
  ofOffice: 'hela kontoret',
  ofOwnIssues: 'egna frågor',
  byHand: 'förs in för hand',
  none: '–',
  reached: 'nått',
  columns: {
    indicator: 'Indikator',
    value: 'Värde',
    before: 'Perioden före',
    yearBefore: 'Samma period i fjol',
    target: 'Mål',
    unit: 'Enhet',
    ofWhat: (column: string) => `${column}: av / deltagare`,
    issue: 'Fråga',
    quarter: 'Kvartal',
    from: 'Från',
    to: 'Till',
    count: 'Kontakter',
    cumulative: 'Hittills i projektet',
  },
  tables: { quarters: 'Åtta kvartal', project: 'Projektet hittills' },
  secrecy: 'Sekretessmarkerade kontakter räknas i A1.1, A1.3 och A3.1 och ingen annanstans.',
}
export type IndicatorWords = typeof indicatorSv
