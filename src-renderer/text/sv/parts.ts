import { placeKeys } from '../../../src-shared/program/keys'
import { countedIn } from '../../../src-shared/text/counted'

const counted = countedIn('sv')
/** The words of the forms for adding and changing parts of a record. */
export const partsSv = {
  newRecord: {
    any: 'Ny…',
    heading: 'Vad vill du lägga upp?',
    log: 'Kontakt',
    made: (name: string) => `${name} är upplagd`,
    maybe: 'Finns kanske redan:',
    noCategory: 'Utan kategori',
  },
  importing: {
    heading: 'Import och export',
    intro:
      'Hela kontor läses in på ett annat sätt: det blir en ny kontorsdatabas i en egen fil, som Talan sedan öppnar. Den du har öppen nu rörs inte.',
    writeArchive: 'Spara arkiv…',
    archived: (folder: string, files: number) => `Arkivet finns i ${folder}, ${counted(files, 'fil', 'filer')}.`,
    out: {
      name: 'Hela kontoret som öppna filer',
      what: 'Ett arkiv är en mapp som går att läsa utan Talan: hela kontoret med historik och bilagor, men utan dina egna anteckningar. Det blir en ny mapp där du väljer, och går att läsa in igen.',
    },
    sources: {
      archive: {
        name: 'Arkivmapp från Talan',
        what: 'Mappen som ”Spara arkiv” gör: hela kontoret med historik och bilagor. Varje fil jämförs med sin kontrollsumma innan något läses.',
        choose: 'Läs in en arkivmapp…',
      },
      'office-file': {
        name: 'Kontorsfil',
        what: 'En JSON-fil med medarbetare, personer, kontakter, åtaganden, ståndpunkter och processer.',
        choose: 'Läs in en kontorsfil…',
      },
    },
    reading: 'Läser in…',
    done: (file: string, interactions: number) =>
      `${file} är inläst och öppnad, med ${counted(interactions, 'kontakt', 'kontakter')}.`,
    unnamed: (names: string) =>
      `Organisationer som filen inte säger något mer om har fått sin kod som namn: ${names}. Byt namn på dem på deras sidor.`,
  },
  board: {
    asList: 'Lista',
    asBoard: 'Tavla',
    shown: 'Visa som',
    label: 'Processer efter skede',
    noneLeft: 'Inget skede kvar',
    hint: (left: string, right: string) =>
      `Pilarna går mellan korten, ${placeKeys.open} öppnar, ${left} och ${right} flyttar kortet.`,
    moved: (name: string, stage: string) => `${name} är nu i ${stage}`,
    empty: 'Inga pågående processer på den här nivån.',
    column: (stage: string, count: number) => `${stage}, ${count}`,
  },
  parts: {
    save: 'Spara',
    cancel: 'Avbryt',
    change: 'Ändra',
    changeNamed: (name: string) => `Ändra ${name}`,
    remove: 'Ta bort',
    removeNamed: (name: string) => `Ta bort ${name}`,
    removed: (name: string) => `${name} ligger i papperskorgen`,
    needed: (label: string) => `${label} behövs. Inget är sparat än, och det du har skrivit finns kvar.`,
    nameHint: 'Skriv ett namn',
    knownDayHint: 'Så noga som det är känt: 2021, 2021-12, 2021 Q4 eller 2021-12-16',
    none: '–',
    unknown: 'Okänt',
    commitment: { sides: { us: 'Vi lovar', them: 'De lovar' } },
    position: { noContact: 'Ingen kontakt' },
    process: { edit: 'Ändra processen' },
    watchDate: {
      moves: (day: string) => `Ingen arbetsdag. En lagstadgad dag flyttas till ${day}.`,
      dayOff: 'Ingen arbetsdag.',
    },
    funding: { amountHint: 'Tomt om det inte är angivet' },
    staff: {
      homeHint: 'Partnern som är arbetsgivare; det medarbetaren gör berör den.',
      fromHint: 'Till exempel idag eller 2024-02-01; tomt om det inte är känt.',
      toHint: 'Den som slutat föreslås inte längre, men står kvar på tidigare kontakter.',
    },
    wording: { joint: 'Gemensam' },
    partnerPerson: { add: 'Ny kontaktperson' },
  },
}
