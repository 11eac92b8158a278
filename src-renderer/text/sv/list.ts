import type { ListCode } from '../../../src-shared/lists/list-columns'
import { placeKeys } from '../../../src-shared/program/keys'
import { countedIn, written } from '../../../src-shared/text/counted'

const counts = countedIn('sv')
const counted = (one: string, many: string) => (count: number, written: string) =>
  `${written} ${count === 1 ? one : many}`

const count: Record<ListCode, (count: number, written: string) => string> = {
  interactions: counted('kontakt', 'kontakter'),
  people: counted('person', 'personer'),
  organisations: counted('organisation', 'organisationer'),
  issues: counted('fråga', 'frågor'),
  commitments: counted('åtagande', 'åtaganden'),
  processes: counted('process', 'processer'),
  partners: counted('partner', 'partner'),
}

const grids: Record<ListCode, string> = {
  interactions: 'Loggade kontakter',
  people: 'Personer',
  organisations: 'Organisationer',
  issues: 'Frågor',
  commitments: 'Åtaganden',
  processes: 'Processer',
  partners: 'Partner',
}

const empty: Record<ListCode, string> = {
  interactions: 'Inget loggat än. Börja med ett möte – resten fylls på.',
  people: 'Inga personer än. De läggs till när du loggar ett möte med dem.',
  organisations: 'Inga organisationer än.',
  issues: 'Inga frågor än.',
  commitments: 'Inga åtaganden än. De skrivs när du loggar ett möte.',
  processes: 'Inga processer än. Lägg upp en utredning, en proposition eller ett EU-ärende och bevaka dess dagar.',
  partners: 'Inga partner än.',
}

const create: Record<ListCode, string> = {
  interactions: 'Ny kontakt',
  people: 'Ny person',
  organisations: 'Ny organisation',
  issues: 'Ny fråga',
  commitments: 'Nytt åtagande',
  processes: 'Ny process',
  partners: 'Ny partner',
}

/** The words of the lists: those above the rows, those for actions on rows, and those shown when there are none. */
export const listSv = {
  lists: {
    count,
    grids,
    empty,
    ofAll: (part: string, whole: string) => `${part} av ${whole}`,
    viewShown: (name: string) => `Vy: ${name}`,
    changed: 'ändrad',
    textFilter: 'Filtrera listan',
    filters: 'Filter',
    dropFilter: (text: string) => `Ta bort filtret ${text}`,
    openBuilder: 'Bygg ett filter',
    builderShort: 'Filter',
    builder: 'Filterbyggare',
    hits: (count: number, written: string) => (count === 1 ? '1 träff' : `${written} träffar`),
    match: 'Hur villkoren gäller tillsammans',
    matches: { all: 'Alla villkor ska gälla', any: 'Något villkor ska gälla' },
    group: 'Grupp av villkor',
    field: 'Fält',
    operator: 'Jämförelse',
    valueOf: (field: string) => `Värde för ${field.toLocaleLowerCase('sv')}`,
    pick: 'Skriv för att välja',
    me: 'Jag',
    dayHint: 'idag, 22/11, 6 mån sedan',
    from: 'Från och med',
    to: 'Till och med',
    ago: (count: number, unit: 'day' | 'week' | 'month' | 'year') => {
      const [one, many] = {
        day: ['dag', 'dagar'],
        week: ['vecka', 'veckor'],
        month: ['mån', 'mån'],
        year: ['år', 'år'],
      }[unit] as [string, string]
      return `${counts(count, one, many)} sedan`
    },
    addCondition: 'Lägg till villkor',
    addGroup: 'Lägg till grupp',
    removeCondition: (field: string) => `Ta bort villkoret om ${field.toLocaleLowerCase('sv')}`,
    chooseView: 'Välj vy',
    ownViews: 'Mina vyer',
    officeViews: 'Kontorets vyer',
    saveView: 'Spara vyn…',
    saveOrRename: 'Spara ändringarna…',
    removeView: (name: string) => `Ta bort vyn ${name}`,
    viewRemoved: (name: string) => `Vyn ${name} är borttagen.`,
    saveHeading: 'Spara vyn',
    viewName: 'Namn',
    whoSees: 'Vem ser den?',
    seenByOffice: 'Kontoret',
    seenByMe: 'Bara jag',
    save: 'Spara',
    saveAsNew: 'Spara som ny',
    cancel: 'Avbryt',
    showView: (name: string) => `Visa ${name}`,
    columns: 'Kolumner',
    chooseColumns: 'Välj kolumner',
    usualColumns: 'Återställ kolumnerna',
    moveEarlier: (name: string) => `Flytta ${name} åt vänster`,
    moveLater: (name: string) => `Flytta ${name} åt höger`,
    narrower: (name: string) => `Gör ${name} smalare`,
    wider: (name: string) => `Gör ${name} bredare`,
    groupShort: 'Gruppera',
    chooseGroups: 'Gruppera listan',
    ungrouped: 'Ingen gruppering',
    exportShort: 'Exportera',
    printList: 'Skriv ut listan…',
    exportList: 'Exportera listan',
    formats: { xlsx: 'Excel (xlsx)', csv: 'CSV' },
    exported: (rows: number, file: string) => `${counts(rows, 'rad sparad', 'rader sparade')} i ${file}`,
    today: 'I dag',
    yesterday: 'I går',
    tomorrow: 'I morgon',
    coming: 'Kommande',
    nextToCome: (when: string, headline: string) => `nästa ${when}, ${headline}`,
    time: 'Tid',
    byDay: 'Dag',
    byTiming: 'När',
    create,
    space: 'Mellanslag',
    pane: 'Läsruta',
    paneContent: 'Raden i läsrutan',
    placeIn: (place: string, total: string) => `${place} av ${total}`,
    noRowToRead: 'Ingen rad vald. ↓ läser den första.',
    latestContacts: 'Senaste kontakter',
    whose: { legend: 'Vem som lovat', all: 'Alla', us: 'Vi', them: 'De' },
    noDaySet: 'ingen dag satt',
    promisedIn: 'Lovat i',
    fromUs: 'Från oss',
    toWhom: 'till',
    open: 'Öppna',
    tickRow: 'Markera raden',
    tickAll: 'Markera alla träffar',
    tickAllHits: (written: string) => `Markera alla ${written}`,
    untick: 'Avmarkera',
    selection: 'Markerade rader',
    ticked: (count: number, written: string) => `${written} ${count === 1 ? 'markerad' : 'markerade'}`,
    copy: {
      ticked: 'Kopiera',
      done: (rows: number) =>
        rows === 0
          ? 'Inget är kopierat: raderna får inte lämna Talan. Urklipp är orört.'
          : `${counts(rows, 'rad kopierad', 'rader kopierade')}. Klistra in i ett mejl eller i Excel.`,
      neverMasked: 'Sekretessmarkerade uppgifter kopieras aldrig.',
    },
    edit: 'Ändra fält…',
    toTrash: 'Lägg i papperskorgen',
    removeAll: 'Lägg alla träffar i papperskorgen',
    removeEffect: (count: string) => `${count} läggs i papperskorgen. Det går att ångra.`,
    removed: (count: number, name: string) => {
      if (count === 0) return 'Inget lades i papperskorgen.'
      return count === 1 ? `${name} ligger i papperskorgen.` : `${written(count, 'sv')} rader ligger i papperskorgen.`
    },
    notEditedHere: (column: string) => `${column} ändras inte i listan. ${placeKeys.open} öppnar raden.`,
    editHeading: (count: number) => `Ändra ${counts(count, 'rad', 'rader')}`,
    how: 'Ändring',
    ways: { set: 'Sätt till', add: 'Lägg till', remove: 'Ta bort', clear: 'Töm' },
    effect: (changing: number, matched: number) => `${written(changing, 'sv')} av ${written(matched, 'sv')} ändras.`,
    leftAsIs: (count: number, why: string) => `${written(count, 'sv')} ${why}.`,
    apply: 'Ändra',
    edited: (changing: number, matched: number) =>
      matched === 1 && changing === 1
        ? 'Sparat.'
        : `${written(changing, 'sv')} av ${counts(matched, 'rad', 'rader')} ändrade.`,
    noHits: (text: string, filters: number) => {
      const filtered = filters === 0 ? '' : filters === 1 ? ' med 1 filter' : ` med ${filters} filter`
      return text === '' ? `Inga träffar${filtered}.` : `Inga träffar för ”${text}”${filtered}.`
    },
    clearedCommitments: {
      'my-open-commitments': 'Inga öppna åtaganden.',
      overdue: 'Inga försenade åtaganden.',
    },
    nextDue: (day: string) => `Nästa: ${day}.`,
    showComing: 'Visa kommande',
    createCalled: (text: string) => `Skapa ”${text}”`,
    cleared: (view: string) => `Inget i ${view}.`,
    showAll: 'Visa alla',
    clearFilter: 'Rensa filter',
    rowHeight: 'Radavstånd',
    rowHeights: { compact: 'Tätt', usual: 'Normalt', airy: 'Luftigt' },
    letters: 'Bokstäver som kortkommandon i listor',
    lettersAre: { on: 'På', off: 'Av' },
    keys: {
      tick: 'Markera raden',
      extend: 'Markera flera rader',
      all: 'Markera alla träffar',
      edit: 'Ändra markerade rader',
      preview: 'Öppna eller stäng läsrutan',
      scrollPane: 'Rulla läsrutan',
      fold: 'Vik ihop eller ut en grupp',
      cell: 'Ändra cellen',
      copy: 'Kopiera raden, eller de markerade',
      menu: 'Radens meny',
      trash: 'Lägg i papperskorgen',
      open: 'Öppna raden, eller sortera i rubrikraden',
      across: 'Flytta mellan kolumner',
    },
  },
}
