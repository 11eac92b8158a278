import { countedIn } from '../../../src-shared/text/counted'

const counted = countedIn('sv')
const listed = new Intl.ListFormat('sv-SE', { type: 'conjunction' })

/** The words for an office that is shared by a hub: how one signs in there, and its state. */
export const hubSharingSv = {
  atHub: {
    how: 'Hur delas kontoret?',
    folder: 'Genom en mapp',
    hub: 'Genom en gemensam databas (hubb)',
    intro:
      'En hubb är en databas i PostgreSQL som er it-funktion sköter. Den som sköter den ger dig adress, användarnamn och lösenord. Förbindelsen är alltid krypterad (TLS 1.3). Privata anteckningar och utkast lämnar aldrig den här datorn, och bilagor följer inte med än.',
    address: 'Adress',
    addressHint: 'VÄRD:PORT/DATABAS, eller hela adressen som du fick.',
    addressNeeded: 'Skriv adressen till hubben.',
    joinHint:
      'Hela adressen, från en kollegas Talan eller från den som sköter hubben. Den slutar med kontorets kod: ?office=…',
    officeNeeded: 'Adressen saknar kontorets kod. Kopiera hela adressen; den slutar med ?office=…',
    user: 'Användarnamn',
    userNeeded: 'Skriv användarnamnet.',
    password: 'Lösenord',
    passwordHint: 'Sparas i datorns nyckelring och visas aldrig igen.',
    passwordNeeded: 'Skriv lösenordet.',
    certificate: 'Certifikat',
    noCertificate: 'Det som datorn redan litar på',
    chooseCertificate: 'Välj hubbens certifikat…',
    share: 'Dela genom hubben',
    sharing: 'Utväxlar med hubben…',
    shared: 'Kontoret delas genom hubben. Nya datorer kan ansluta.',
    sharedWithoutCopy:
      'Kontoret delas genom hubben. Den som är admin där behöver dela det en gång innan nya datorer kan ansluta.',
    changeSignIn: 'Byt inloggning…',
    signIn: 'Logga in',
    signedIn: 'Inloggningen är bytt.',
    cancel: 'Avbryt',
    place: (hub: string, person: string) => `Genom hubben ${hub}, som ${person}.`,
    people: (names: readonly string[]) => `Med ${listed.format(names)}.`,
    readsOnly:
      'Du får bara läsa vid hubben. Det du skriver stannar här tills den som sköter den ger dig rätt att skriva.',
    clock: (minutes: number) =>
      `Den här datorns klocka går ${counted(Math.abs(minutes), 'minut', 'minuter')} ${minutes > 0 ? 'före' : 'efter'} hubbens. Rätta den: det som är skrivet senast enligt klockan gäller.`,
    noContact: (since: string) => `ingen kontakt med databasen sedan ${since}`,
    noContactYet: 'ingen kontakt med databasen än',
    notLetIn: 'databasen släpper inte in dig',
    give: 'Adress till kollegan',
    giveHint:
      'Den som ansluter behöver adressen, och ett eget användarnamn och lösenord från den som sköter hubben. Adressen är ingen hemlighet.',
    copy: 'Kopiera adressen',
    copied: 'Adressen är kopierad.',
    notCopied: 'Adressen kunde inte kopieras. Skriv av den.',
    askLeave:
      'Sluta dela från den här datorn? Allt som finns här är kvar, men inget mer hämtas eller skickas. De andra delar vidare. Lösenordet glöms: ska den här datorn vara med igen loggar du in på nytt.',
    joined: (file: string) => `Kontoret finns i ${file}, med allt som är utväxlat.`,
    joinIntro: 'Kontoret blir en ny fil på den här datorn.',
  },
}
