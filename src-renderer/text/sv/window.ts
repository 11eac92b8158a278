import type { IsoDate } from '../../../src-shared/days/iso-date'
import { countedIn } from '../../../src-shared/text/counted'
import { backupsSv } from './backups'
import { beginningSv } from './beginning'
import { briefingsSv } from './briefings'
import { calendarSv } from './calendar'
import { careSv } from './care'
import { chartsSv } from './charts'
import { clashesSv } from './clashes'
import { doublesSv } from './doubles'
import { extractsSv } from './extracts'
import { homeSv } from './home'
import { hubSharingSv } from './hub-sharing'
import { importSv } from './import'
import { indicatorsSv } from './indicators'
import { listSv } from './list'
import { logCalendarSv } from './log-calendar'
import { ownWordsSv } from './own-words'
import { packsSv } from './packs'
import { partsSv } from './parts'
import { pasteListSv } from './paste-list'
import { quickLogSv } from './quick-log'
import { recordSv } from './record'
import { secondPlaceSv } from './second-place'
import { sharingStateSv } from './sharing-state'
import { shellSv } from './shell'
import { workSv } from './work'

const counted = countedIn('sv')

/** Every word in the window, with one key for each place it appears. Kinds, statuses and refusals are in src-shared/text. */
export const sv = {
  program: 'Talan',
  close: 'Stäng',
  tryAgain: 'Försök igen',
  undo: 'Ångra',
  ...shellSv,
  ...beginningSv,
  ...homeSv,
  ...listSv,
  ...recordSv,
  ...careSv,
  ...doublesSv,
  ...packsSv,
  ...ownWordsSv,
  ...indicatorsSv,
  ...partsSv,
  ...importSv,
  ...pasteListSv,
  ...chartsSv,
  ...extractsSv,
  ...backupsSv,
  ...secondPlaceSv,
  ...briefingsSv,
  ...calendarSv,
  ...logCalendarSv,
  ...workSv,
  ...sharingStateSv,
  ...hubSharingSv,
  ...clashesSv,
  movedStore: {
    saveAs: 'Spara kontoret i en ny fil…',
    saved: (file: string) => `Kontoret är sparat i ${file}. Du fortsätter där; spara det du höll på med igen.`,
  },
  damagedFile: {
    banner: 'Kontorsdatabasen är skadad på disken. Det som skrivs in nu kan gå förlorat.',
    salvage: 'Rädda till en ny fil…',
    salvaging: 'Räddar kontoret…',
  },
  brokenSeals: {
    accept: 'Godta som det är',
    accepted: 'Godtagna sigill',
  },
  refusedOffice: {
    heading: 'Kontorsdatabasen kan inte öppnas',
    openAnother: 'Öppna en annan kontorsdatabas…',
    openRescued: 'Öppna den räddade kontorsdatabasen',
    create: 'Skapa en ny kontorsdatabas…',
    version: (version: string) => `Talan ${version}`,
  },
  log: {
    heading: 'Logg',
    removed: 'borttagen',
    more: (count: number) => `+${count}`,
    noHeadline: '(utan rubrik)',
    empty: 'Inget loggat än. Börja med ett möte – resten fylls på.',
    emptyPrimary: 'Logga ett möte',
    importList: 'Läs in en lista',
    loadDemo: 'Ladda exempeldata',
    demoThere: 'Exempeldata finns redan här. Inget är ändrat.',
    demoLoaded: (count: number) => `Exempeldata laddade: ${counted(count, 'kontakt', 'kontakter')}.`,
    demoNotice: 'Det här är exempelkontoret. Personer och möten är påhittade.',
    removeDemo: 'Ta bort exempeldata…',
    leaving: {
      heading: 'Du lämnar exempelkontoret',
      goes: 'De påhittade personerna, mötena, åtagandena och besluten tas bort ur kontoret.',
      stays: 'Det du själv har loggat blir kvar, och även en påhittad person som du har loggat ett möte med.',
      undone: 'Det går att ångra. Exempelkontoret kommer då tillbaka som du lämnade det.',
      no: 'Stanna kvar',
      yes: 'Lämna exempelkontoret',
      back: 'Ångrat. Exempelkontoret är tillbaka som du lämnade det.',
    },
    demoRemoved: (removed: number, kept: number) =>
      kept === 0
        ? `Exempeldata borttagna: ${counted(removed, 'kontakt', 'kontakter')}.`
        : `Exempeldata borttagna: ${counted(removed, 'kontakt', 'kontakter')}. ${kept} är kvar, eftersom dina egna kontakter bygger på dem.`,
  },
  quickLog: quickLogSv,
  reports: {
    heading: 'Rapporter',
    intro: 'Det som räknas är genomförda kontakter i kvartalet. Intern samordning räknas inte.',
    quarter: 'Kvartal',
    quarterName: (year: number, number: number) => `Kvartal ${number} ${year}`,
    partner: 'Partner',
    wholeOffice: 'Hela kontoret',
    interactions: (count: number): string => (count === 1 ? 'kontakt' : 'kontakter'),
    period: (range: string) => `i perioden ${range}`,
    notMember: 'Partnern deltar inte i projektet under perioden.',
    bySharing: 'Delning',
    byIssue: 'Per fråga',
    byIssueHint: 'En kontakt med två frågor räknas under båda.',
    export: 'Exportera…',
    exporting: 'Exporterar…',
    exported: (files: number, folder: string) => `${counted(files, 'fil sparad', 'filer sparade')} i ${folder}`,
    showFolder: 'Visa i mappen',
  },
  settings: {
    logKey: {
      legend: 'Logga från vilket program som helst',
      off: 'Av',
      hint: 'Tangenten tar fram Talan och öppnar snabbloggen.',
    },
    notices: {
      legend: 'Påminnelser på datorn',
      are: { on: 'På', off: 'Av' },
      hint: 'På morgonen: hur många möten, åtaganden och bevakningsdatum dagen har. En kvart före varje planerat möte: vad och när. Utan ljud. För möten som inte är öppna visas bara typen.',
    },
    spelling: {
      legend: 'Stavningskontroll',
      is: { on: 'På', off: 'Av' },
      hint: 'Svenska och engelska i anteckningar, rubriker och andra texter. Ordlistorna finns i Talan: inget du skriver lämnar datorn. Högerklicka på ett markerat ord för förslag, eller för att lägga till det i din ordlista.',
      ownWords: 'Ord du har lagt till',
      forget: (word: string) => `Ta bort ${word} ur ordlistan`,
    },
    heading: 'Inställningar',
    tasks: 'Huvudsakliga uppgifter',
    tasksHint:
      'Namnen står i loggen och i rapporterna. Beskrivningarna är kontorets egna: skriv om dem som ni säger det.',
    packs: {
      heading: 'Kvartalspaketen',
      logo: 'Logotyp i paketen',
      officeLogo: 'Kontorets logotyp i paketen',
      noLogo: 'Ingen logotyp',
      addLogo: 'Lägg till en bild…',
      logoAdded: 'Bilden är tillagd bland organisationens bilagor.',
      logoHint: 'JPEG eller PNG, högst 10 MB, bland organisationens bilagor. Utan logotyp står namnet.',
      legend: 'Motparter i Excelfilen och bilagan',
      forms: { name: 'Med namn och roll', role: 'Bara med roll' },
      hint: 'På sidorna i Word och PDF står motparter alltid med roll. Rubriker och texter skrivs som de är. Låsta paket ändras inte.',
    },
    language: 'Språk',
    languages: { sv: 'Svenska', en: 'English' },
    theme: 'Utseende',
    themes: { system: 'Följ datorn', light: 'Ljust', dark: 'Mörkt' },
    zoom: 'Textstorlek',
    percent: (percent: number) => `${percent} %`,
    colleagues: {
      heading: 'Kontoret',
      hint: 'De som arbetar på kontoret. De föreslås under Från oss när en kontakt loggas, och historiken säger vem av dem som gjorde vad.',
      empty:
        'Ingen är upplagd än. Lägg upp dig själv och dina kollegor, så föreslås de under Från oss när en kontakt loggas.',
      list: 'Medarbetare',
      you: 'du',
      left: 'har slutat',
      span: (from: IsoDate | null, to: IsoDate | null, hasLeft: boolean) =>
        [from && `från ${from}`, to && `${hasLeft ? 'till' : 'slutar'} ${to}`].filter(Boolean).join(', '),
    },
    office: 'Kontorsdatabas',
    file: 'Fil',
    notEncrypted:
      'Talan krypterar inte filen. Slå på datorns diskkryptering: BitLocker, FileVault eller LUKS. Användarguiden säger hur, och vad du gör om datorn försvinner.',
    interactions: 'Kontakter',
    persons: 'Personer',
    organisations: 'Organisationer',
    issues: 'Frågor',
    partners: 'Partner',
    openAnother: 'Öppna en annan…',
    create: 'Skapa ny…',
    opened: (file: string) => `Öppnade ${file}`,
    demo: 'Exempeldata',
    demoHint:
      'Ett påhittat kontor att prova med. Det läggs så att dagens datum är mitt i det, och tas bort igen utan att röra det du själv har loggat.',
    about: 'Om programmet',
    version: 'Version',
  },
  recount: {
    press: 'Räkna om',
    underWay: 'Räknar om…',
    hint: 'Tidslinjer, antal och det som söks räknas fram ur det ni har skrivit. Det kan göras om när som helst, utan att det ni har skrivit ändras.',
  },
}

/** The words that every language of the window must have. */
export type WindowWords = typeof sv
