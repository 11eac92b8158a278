/** The words of the screens where briefings are made and read. */
export const briefingsSv = {
  briefings: {
    heading: 'Underlag',
    intro: (keys: string) =>
      `Det du läser kvällen före ett möte. ${keys} skapar ett underlag från en person, organisation, fråga, process eller kontakt.`,
    upcoming: 'Möten den närmaste veckan utan underlag',
    saved: 'Sparade underlag',
    none: (keys: string) => `Inget underlag än. Öppna ett planerat möte och tryck ${keys}.`,
    noneUpcoming: 'Inget möte den närmaste veckan saknar underlag.',
    versions: (count: number) => (count === 1 ? '1 version' : `${count} versioner`),
    factsOf: (day: string) => `fakta per ${day}`,
    savedAt: (by: string, at: string) => `sparat av ${by} ${at}`,
    makeFor: (name: string) => `Skapa underlag: ${name}`,
    make: 'Skapa underlag',
    makeHere: 'Skapa underlag härifrån',
    makeHint: (keys: string) => `Skapa underlag (${keys})`,
    start: {
      heading: 'Nytt underlag',
      about: (name: string) => `Om ${name}`,
      issue: 'Fråga',
      all: (names: string) => `Alla det gäller: ${names}`,
      none: 'Ingen särskild fråga',
      create: 'Skapa',
      cancel: 'Avbryt',
      hint: 'Talan samlar roller, åtaganden, ståndpunkter, kontakter och datum. Det du vill säga skriver du sedan.',
    },
    created: 'Underlaget är klart.',
    undone: 'Underlaget är borttaget igen.',
    toSave: 'Spara version',
    saveHint: (keys: string) => `Spara en ny version (${keys})`,
    savedVersion: (number: number) => `Version ${number} är sparad.`,
    nothingNew: 'Inget har ändrats sedan den sparade versionen.',
    refresh: 'Uppdatera fakta',
    refreshed: (count: number) =>
      count === 0
        ? 'Inga fakta har ändrats sedan versionen sparades.'
        : count === 1
          ? 'En uppgift skiljer sig från versionen. Spara en ny version för att behålla den.'
          : `${count} uppgifter skiljer sig från versionen. Spara en ny version för att behålla dem.`,
    toWord: 'Spara som Word',
    toPdf: 'Spara som PDF',
    exportWord: 'Spara underlaget som Word',
    print: 'Skriv ut underlaget…',
    exportPdf: 'Spara underlaget som PDF',
    toPocket: 'Fickversion',
    exportPocket: 'Spara fickversionen som PDF',
    exportedIn: (file: string, folder: string) => `${file} är sparad i ${folder}.`,
    showFolder: 'Visa i mappen',
    remove: 'Ta bort underlaget',
    removed: 'Underlaget är borttaget.',
    state: {
      saved: (number: number) => `Version ${number}, sparad`,
      unsaved: (number: number) => `Utkast efter version ${number}, inte sparat`,
      old: (number: number, of: number) => `Version ${number} av ${of}`,
    },
    own: {
      empty: 'Inget skrivet än',
      hints: {
        messages: 'Högst tre, ett stycke var: första meningen är budskapet, resten förklarar.',
        purpose: 'En sak. Första meningen är det vi vill ha, resten förklarar.',
        questions: 'Högst tre, en rad var.',
        avoid: 'Högst tre, en rad var.',
        logistics: 'Högst tre korta rader.',
      },
      left: (count: number) =>
        count === 1
          ? 'Det sista ryms inte och utelämnas på papper.'
          : `De ${count} sista ryms inte och utelämnas på papper.`,
      cut: 'En text är för lång och kortas på papper.',
    },
    sheet: 'Underlaget',
    side: 'Versioner och skillnader',
    versionsHeading: 'Versioner',
    version: (number: number) => `Version ${number}`,
    now: 'Utkastet',
    shown: 'visas',
    compare: 'Jämför med',
    compareNone: 'Ingen jämförelse',
    differences: (count: number) =>
      count === 0 ? 'Inga skillnader' : count === 1 ? '1 skillnad' : `${count} skillnader`,
    titlePart: 'Rubrik',
    marks: { added: 'Nytt', removed: 'Borta', changed: 'Ändrat' },
    source: (number: number, label: string) => `Källa ${number}: ${label}`,
    openMasked: 'Öppna posten',
    nothing: 'Inget antecknat.',
    toAbout: {
      interaction: 'Till mötet',
      person: 'Till personen',
      organisation: 'Till organisationen',
      issue: 'Till frågan',
      decision_process: 'Till processen',
    },
  },
}
