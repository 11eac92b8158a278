import { countedIn } from '../../../src-shared/text/counted'

const counted = countedIn('sv')

/** The words for an office that several laptops share: its state, its computers, and how one joins. */
export const sharingStateSv = {
  sharing: {
    heading: 'Dela kontoret',
    with: (colleagues: number) => (colleagues === 0 ? 'Delat, ingen annan än' : `Delat med ${colleagues}`),
    allExchanged: (when: string) => `allt utväxlat ${when}`,
    notYet: 'inte utväxlat än',
    waiting: (count: number) => counted(count, 'ändring väntar', 'ändringar väntar'),
    noContact: (since: string) => `ingen kontakt med mappen sedan ${since}`,
    noContactYet: 'ingen kontakt med mappen än',
    stopped: 'utväxlingen har stannat',
    shutOutHere: 'den här datorn är utestängd',
    notAdmitted: 'väntar på att släppas in',
    details: (state: string) => `${state}. Visa hur delningen går`,
    place: (folder: string) => `Genom mappen ${folder}.`,
    lastExchanged: (when: string) => `Senast utväxlat ${when}.`,
    neverExchanged: 'Inget är utväxlat än.',
    allSent: 'Allt du har skrivit är skickat.',
    toSend: (count: number) =>
      `${counted(count, 'ändring väntar', 'ändringar väntar')} på att skickas. Inget går förlorat: de ligger i kontorsdatabasen.`,
    parked: (count: number) => `${counted(count, 'post väntar', 'poster väntar')} på något som inte har kommit än.`,
    newer: (count: number) =>
      `${counted(count, 'post är skriven', 'poster är skrivna')} i en nyare version av Talan. Uppdatera programmet, så syns de.`,
    awaited: (count: number) => `${counted(count, 'bilaga', 'bilagor')} finns inte här än.`,
    toSettle: (count: number) => `${counted(count, 'sak', 'saker')} att avgöra`,
    notAdmittedYet:
      'Den här datorn är inte insläppt än. Det du skriver når de andra när den som gav koden har utväxlat. Till dess ligger det säkert här.',
    keysInFile: 'Datorn har ingen nyckelring. Nycklarna ligger i en fil som bara din inloggning får läsa.',
    exchangeNow: 'Utväxla nu',
    computers: 'Datorer som delar kontoret',
    thisComputer: 'den här datorn',
    shutOut: 'utestängd',
    notHeardOf: 'inte hörd av än',
    heardOf: (when: string) => `senast hörd av ${when}`,
    freshTo: (when: string) => `allt därifrån till ${when} finns här`,
    nothingFrom: 'inget har kommit därifrån än',
    ahead: (minutes: number) =>
      `Klockan går ${counted(minutes, 'minut', 'minuter')} före den här datorns. Rätta den: det som skrivs där gäller annars över det som skrivs samtidigt här.`,
    shutOutNamed: (name: string) => `Stäng ute ${name}…`,
    whose: (name: string, colleague: string | null) => (colleague === null ? name : `${name}, ${colleague}`),
    shutOutIt: 'Stäng ute…',
    askShutOut: (name: string) =>
      `Stänga ute ${name}? Det som skrivs sedan får den datorn ingen nyckel till. Det den har läst förblir läst. Det går inte att ångra: ska den med igen får den ansluta på nytt.`,
    doShutOut: 'Stäng ute',
    wasShutOut: (name: string) => `${name} är utestängd. Det som skrivs nu är krypterat med en ny nyckel.`,
    cancel: 'Avbryt',
    more: 'Inställningar för delningen',
    intro:
      'Flera datorer kan ha samma kontor. Var och en arbetar vidare utan nät, och det som är nytt utväxlas av sig självt.',
    folderIntro:
      'Genom en mapp som alla når: OneDrive, SharePoint, Teams, en filserver eller ett usb-minne. Allt i mappen är krypterat. Privata anteckningar och utkast lämnar aldrig den här datorn.',
    share: 'Välj mapp och dela…',
    sharing: 'Delar kontoret…',
    code: 'Kod till kollegan',
    codeHint: (until: string) =>
      `Släpper in en dator, en gång, till och med ${until}. Ge den på annat sätt än genom mappen. Datorn blir insläppt när den här har utväxlat.`,
    copyCode: 'Kopiera koden',
    codeCopied: 'Koden är kopierad.',
    codeNotCopied: 'Koden kunde inte kopieras. Skriv av den.',
    newCode: 'Ge en kollega en kod',
    makingCode: 'Gör en kod…',
    leave: 'Sluta dela…',
    askLeave:
      'Sluta dela från den här datorn? Allt som finns här är kvar, men inget mer hämtas eller skickas. De andra delar vidare. Ska den här datorn vara med igen får den ansluta på nytt.',
    doLeave: 'Sluta dela',
    left: 'Den här datorn delar inte längre kontoret. Allt som fanns här är kvar.',
  },
  joining: {
    command: 'Anslut till ett kontor',
    choose: 'Anslut till ett kontor…',
    heading: 'Anslut till ett kontor',
    intro: 'Kollegan som delar kontoret ger dig en kod. Kontoret blir en ny fil på den här datorn.',
    folder: 'Mapp som kontoret delas genom',
    noFolder: 'Ingen mapp är vald',
    chooseFolder: 'Välj mapp…',
    chooseAnother: 'Välj en annan mapp…',
    code: 'Kod',
    codeHint: 'Som du fick den; små bokstäver och mellanrum går bra.',
    codeNeeded: 'Skriv koden.',
    folderNeeded: 'Välj mappen först.',
    join: 'Anslut…',
    joining: 'Hämtar kontoret…',
    parts: { copy: 'Hämtar kontoret', rows: 'Hämtar det senaste' },
    done: (file: string) =>
      `Kontoret finns i ${file}. Det du skriver når de andra när den som gav koden har utväxlat och släppt in den här datorn.`,
    cancel: 'Avbryt',
  },
  news: {
    heading: (since: string) => `Nytt sedan ${since}`,
    someone: 'Någon',
    more: (count: number) => `och ${counted(count, 'post', 'poster')} till`,
    muchMore: 'Ännu mer har kommit. Historiken visar allt.',
    seen: 'Markera som sett',
    clashes: 'krock att avgöra',
    inTrash: 'i papperskorgen',
    nameless: '(utan namn)',
  },
  fresh: {
    heading: 'Kollegornas data',
    nothing: 'inget än',
    of: (name: string, when: string) => `${name} ${when}`,
    guard: (list: string) => `Så färskt är det kollegorna har loggat här: ${list}.`,
  },
}
