import type { PackProblem } from '../../../src-shared/packs/pack-check'
import type { PackPeriodKind } from '../../../src-shared/packs/pack-period'
import { placeKeys } from '../../../src-shared/program/keys'
import { countedIn, written } from '../../../src-shared/text/counted'

const counted = countedIn('sv')
const kinds: Record<PackPeriodKind, string> = {
  quarter: 'Kvartal',
  'project-quarter': 'Projektkvartal',
  'half-year': 'Halvår',
  year: 'År',
  free: 'Andra dagar',
}
const problems: Record<PackProblem, string> = {
  'no-issue': 'utan fråga',
  'no-partner': 'utan partner',
  'no-headline': 'utan rubrik',
  'not-shareable': 'visas inte öppet',
  'held-ahead': 'genomförd på en dag som inte har varit',
  late: 'loggad mer än 14 dagar efteråt',
}

/** The words of the packs that leave the house. */
export const packsSv = {
  packs: {
    parts: { packs: 'Kvartalspaket', indicators: 'Indikatorer', single: 'Enstaka export', views: 'Vyer' },
    steps: {
      period: 'Period',
      partners: 'Partner',
      check: 'Kontrollera',
      texts: 'Egna ord',
      preview: 'Förhandsgranska',
      create: 'Skapa och lås',
    },
    stepsName: 'Stegen till kvartalspaketen',
    next: 'Nästa',
    back: 'Tillbaka',
    kind: 'Typ av period',
    kinds,
    period: 'Period',
    from: 'Från och med',
    to: 'Till och med',
    dayHint: 'Till exempel 2026-10-01',
    notDays: 'Skriv två dagar, den första först, till exempel 2026-10-01 och 2026-12-15.',
    days: (range: string) => `Perioden är ${range}.`,
    notOver: (lastDay: string) => `Perioden pågår till ${lastDay}. Det som händer senare i den kommer inte med.`,
    partners: 'Partner som får ett paket',
    chosen: (chosen: number, total: number) => `${chosen} av ${total} valda`,
    all: 'Välj alla',
    none: 'Välj ingen',
    joint: 'Gemensam rapport',
    noneChosen: 'Välj minst en partner eller den gemensamma rapporten.',
    locked: 'låst',
    clean: (interactions: number) => `Inget att åtgärda bland ${counted(interactions, 'kontakt', 'kontakter')}.`,
    toMend: (rows: number, interactions: number) =>
      `${rows} av ${counted(interactions, 'kontakt', 'kontakter')} att titta på. Inget av det hindrar paketen.`,
    checkKeys: (back: string) =>
      `↑ ↓ väljer, ${placeKeys.open} rättar på plats eller öppnar kontakten. Kom tillbaka med ${back}.`,
    mend: { headline: 'Rubrik', issue: 'Lägg till fråga', partner: 'Lägg till partner' },
    fold: 'Stäng',
    checkList: 'Att titta på innan paketen skapas',
    open: 'Öppna kontakten',
    problems,
    noHeadline: '(utan rubrik)',
    shown: 'Visa paketet för',
    previewName: (name: string) => `Så blir paketet: ${name}`,
    emptyPack: (name: string, period: string) => `Inga delbara kontakter för ${name} ${period}.`,
    madeAnyway: 'Paketet skapas ändå och säger det.',
    showNotShareable: (count: number) => `Visa icke delbara (${count})`,
    previewLocked: 'Paketet är låst. Det skrivs precis som när det låstes.',
    rows: (shown: number, total: number) =>
      `Visar ${written(shown, 'sv')} av ${written(total, 'sv')} rader. Alla finns i filerna.`,
    summary: (packs: number, range: string) => `${counted(packs, 'paket', 'paket')} för ${range}.`,
    formats: 'Varje paket blir en mapp med Word, PDF, Excel, CSV, JSON och en webbsida.',
    lock: 'Lås paketen',
    mail: 'Lägg ett mejlutkast med paketet i varje partners mapp (inget skickas)',
    appendix: 'Lägg periodens kontakter sist i Word och PDF, utan det som inte får lämnas ut',
    lockHint:
      'Ett låst paket skrivs alltid likadant. Det som loggas eller ändras i perioden efteråt står i nästa rapport. Att låsa går inte att ångra; att låsa upp kräver en anledning.',
    lockLater: (lastDay: string) => `Perioden pågår till ${lastDay}, så vänta helst med att låsa.`,
    lockRunning: (lastDay: string) =>
      `Perioden pågår till ${lastDay}. Om du låser nu kommer det som händer under resten av perioden först i nästa rapport, som efterregistrerat.`,
    create: 'Skapa och lås…',
    createRunning: 'Skapa och lås fast perioden pågår…',
    createOnly: 'Skapa…',
    creating: 'Skapar…',
    calledOff: 'Avbrutet. Inget är sparat och inget är låst.',
    making: (number: number, total: number, name: string) => `${number} av ${total}: ${name}`,
    created: (packs: number, folder: string) => `${counted(packs, 'paket sparat', 'paket sparade')} i ${folder}`,
    pack: (name: string, interactions: number) => `${name}: ${counted(interactions, 'kontakt', 'kontakter')}`,
    differs: 'skiljer sig från det låsta',
    showFolder: 'Visa mappen',
    runs: 'Låsta rapporter',
    noRuns: 'Ingen rapport är låst än.',
    runCount: (packs: number) => counted(packs, 'paket', 'paket'),
    lockedOn: (at: string, by: string | null) => (by === null ? `låst ${at}` : `låst ${at} av ${by}`),
    unlockedOn: (at: string, reason: string) => `upplåst ${at}: ${reason}`,
    files: (count: number) => counted(count, 'fil', 'filer'),
    again: 'Exportera igen…',
    againOf: (name: string) => `Exportera igen… ${name}`,
    sinceMarked: (rows: number) =>
      `${counted(rows, 'kontakt', 'kontakter')} i det låsta får inte längre visas som då. Filerna blir som när de låstes, så skicka dem inte vidare utan att ha tänkt efter:`,
    exportAnyway: 'Exportera ändå…',
    unlock: 'Lås upp…',
    unlockOf: (name: string) => `Lås upp… ${name}`,
    reason: 'Anledning',
    reasonHint: 'Sparas i historiken och står i nästa version av rapporten. Till exempel: fel partner på två möten.',
    reasonMissing: 'Skriv varför rapporten låses upp.',
    unlockNow: 'Lås upp',
    cancel: 'Avbryt',
    unlocked: (name: string) => `${name} är upplåst.`,
  },
}
