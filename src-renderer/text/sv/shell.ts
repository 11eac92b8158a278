import type { Theme } from '../../../src-shared/ipc/desktop'
import type { ListView, RecordView } from '../../../src-shared/program/place'
import { written } from '../../../src-shared/text/counted'

const views: Record<ListView, string> = {
  home: 'Hem',
  log: 'Logg',
  people: 'Personer',
  organisations: 'Organisationer',
  issues: 'Frågor',
  processes: 'Processer',
  commitments: 'Åtaganden',
  briefings: 'Underlag',
  reports: 'Rapporter',
  partners: 'Partner',
  care: 'Datavård',
  import: 'In och ut',
  trash: 'Papperskorg',
  history: 'Historik',
  settings: 'Inställningar',
}

/** The name of a record before its own name is known. */
const records: Record<RecordView, string> = {
  person: 'Person',
  organisation: 'Organisation',
  issue: 'Fråga',
  interaction: 'Kontakt',
  process: 'Process',
  partner: 'Partner',
  briefing: 'Underlag',
}

const useTheme: Record<Theme, string> = {
  light: 'Ljusa färger',
  dark: 'Mörka färger',
  system: 'Färger som systemet',
}

/** The words around every screen: menu, top bar, palette, key sheet, and those shown when a screen fails. */
export const shellSv = {
  views,
  records,
  shell: {
    navigation: 'Huvudmeny',
    log: 'Logga',
    logInteraction: 'Logga kontakt',
    logInteractionHint: (keys: string) => `Logga kontakt (${keys})`,
    search: 'Sök eller skriv kommando',
    savedLocally: 'Sparat på den här datorn',
    savedIn: (file: string) => `Allt sparas i ${file}`,
    notices: 'Meddelanden',
    goTo: (name: string) => `Gå till ${name}`,
    openPalette: 'Sök eller skriv kommando',
    openKeySheet: 'Visa kortkommandon',
    back: 'Bakåt',
    forward: 'Framåt',
    undo: 'Ångra det senaste',
    redo: 'Gör om',
    undone: 'Ångrat.',
    leftWhole: 'Inget är ångrat: det har ändrats eller använts efteråt.',
    redone: 'Gjort om.',
    alreadyUndone: 'Det är redan ångrat.',
    undoneInPart: (skipped: number) =>
      `Ångrat. ${skipped === 1 ? '1 uppgift är kvar, eftersom den' : `${skipped} uppgifter är kvar, eftersom de`} har använts eller ändrats efteråt.`,
    nextPane: 'Nästa del av fönstret',
    previousPane: 'Föregående del av fönstret',
    foldMenu: 'Fäll ihop menyn',
    unfoldMenu: 'Fäll ut menyn',
    zoomIn: 'Zooma in',
    zoomOut: 'Zooma ut',
    zoomWhole: 'Verklig storlek (100 %)',
    useTheme,
    stopped: (name: string) => `${name} kunde inte visas`,
    stoppedIsSafe: 'Felet gäller bara den här skärmen. Allt du har sparat ligger kvar i kontorsdatabasen.',
    stoppedWhatToDo:
      'Försök igen, eller gå till en annan skärm. Händer det igen, lämna referensen till den som sköter Talan.',
    copyReference: (reference: string) => `Kopiera referensen ${reference}`,
    copied: (reference: string) => `Referensen ${reference} är kopierad.`,
    notCopied: (reference: string) => `Referensen kunde inte kopieras. Skriv av den: ${reference}`,
  },
  palette: {
    heading: 'Sök eller skriv kommando',
    field: 'Sök eller skriv kommando',
    hint: 'Namn, rubrik eller > för kommandon',
    results: 'Träffar och kommandon',
    recent: 'Senaste',
    hits: 'Träffar',
    commands: 'Kommandon',
    create: 'Skapa',
    createWith: (command: string, text: string) => `${command} ”${text}”`,
    createOf: (text: string) => `Skapa av ”${text}”…`,
    allInLog: (count: number, isExact: boolean) =>
      isExact
        ? count === 1
          ? 'Visa kontakten i Logg'
          : `Visa alla ${written(count, 'sv')} i Logg`
        : `Visa alla i Logg: fler än ${written(count, 'sv')}`,
    nothing: (text: string) => `Inga träffar för ”${text}”.`,
    keys: { open: 'öppnar', create: 'skapar', commands: 'bara kommandon' },
    found: (count: number) => (count === 1 ? '1 förslag' : `${count} förslag`),
  },
  keySheet: {
    heading: 'Kortkommandon',
    intro: 'Enkla bokstäver gäller bara när du inte skriver. Ctrl+Alt används aldrig, eftersom det är AltGr.',
    screens: 'Skärmar',
    everywhere: 'Överallt',
    thisScreen: 'Den här skärmen',
    lists: 'I listor',
    quickLog: 'I snabbloggen',
    records: 'På poster och i formulär',
    editFact: 'Ändra uppgiften',
    inTimeline: 'Mellan kontakterna i tidslinjen',
    saveForm: 'Spara formuläret, avsluta rollerna',
    leaveForm: 'Lämna fältet eller formuläret',
    compared: 'I jämförelsen av två',
    chooseSide: 'Välj sida',
    nextField: 'Till nästa uppgift',
    mergeThem: 'Slå ihop',
    inImport: 'På en rad eller ett namn i en inläsning',
    chooseCandidate: 'Välj vem eller vad det är',
    inCharts: 'I diagram',
    moveSquare: 'Mellan rutorna',
    openSquare: 'Se kontakterna i loggen',
    moveRow: 'Flytta raden',
    movePage: 'En sida upp eller ner',
    moveEnds: 'Första eller sista raden',
    kind: 'Välj typ',
    moveCard: 'Flytta kortet på tavlan',
    save: 'Spara och stäng',
    saveAndStay: 'Spara och fortsätt',
    saveAndNew: 'Spara och ny',
    closeDialog: 'Stäng, utkastet finns kvar',
    or: 'eller',
  },
}
