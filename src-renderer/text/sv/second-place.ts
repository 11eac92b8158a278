import { type CopyKind, leastPassphrase } from '../../../src-shared/program/second-place'

const inMegabytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1_000_000))} MB`

const failing: Record<CopyKind, string> = {
  beside: 'Säkerhetskopior görs inte just nu.',
  second: 'Kopior till den andra platsen görs inte just nu.',
}

/** The words about copies in a second place, and about fetching one from a folder. */
export const secondPlaceSv = {
  secondPlace: {
    heading: 'Kopior på en andra plats',
    intro:
      'Försvinner datorn försvinner också kopiorna bredvid kontoret. Välj en mapp på en USB-sticka eller en synkad mapp, så lägger Talan en kopia om dagen där när platsen är ansluten. Varje kopia är en fil med kontoret, bilagorna och dina egna anteckningar.',
    none: 'Ingen andra plats är vald.',
    choose: 'Välj en mapp…',
    chooseAnother: 'Byt mapp…',
    encryption: 'Ändra kryptering…',
    leave: 'Sluta kopiera dit',
    left: 'Inga fler kopior läggs på den andra platsen. De som finns där är kvar.',
    copyNow: 'Kopiera dit nu',
    where: (folder: string, isEncrypted: boolean) =>
      `En kopia om dagen läggs i ${folder}, ${isEncrypted ? 'krypterad' : 'inte krypterad'}.`,
    last: (when: string) => `Senast ${when}.`,
    noneYet: 'Ingen kopia finns där än.',
    away: 'Platsen nås inte nu. Kopieringen tar igen det när den är ansluten igen.',
    list: 'Kopior på den andra platsen, nyaste först',
    empty: 'Inga kopior i mappen.',
    size: (bytes: number, isEncrypted: boolean) => `${inMegabytes(bytes)}${isEncrypted ? ', krypterad' : ''}`,
    restoreNamed: (when: string) => `Återställ kopian från ${when} på den andra platsen…`,
    browse: 'Hämta en kopia från en mapp…',
    browseHint:
      'Har datorn bytts ut? Sätt i stickan, eller vänta tills mappen har synkats, och välj mappen med kopiorna.',
    found: (folder: string) => `Kopior i ${folder}, nyaste först`,
    fetchNamed: (when: string) => `Hämta kopian från ${when}…`,
    fetch: 'Hämta…',
    useTitle: (folder: string) => `Kopior i ${folder}`,
    how: 'Vem ska kunna läsa kopiorna?',
    encrypted: 'Den som har lösenfrasen',
    plain: 'Alla som kommer åt mappen',
    plainWarning:
      'Utan kryptering kan den som hittar stickan eller kommer åt mappen läsa allt: kontoret, det sekretessmarkerade och dina egna anteckningar.',
    phrase: 'Lösenfras',
    phraseHint: `Minst ${leastPassphrase.characters} tecken, till exempel fyra eller fem ord som inte hör ihop. Du behöver den bara när en kopia ska läsas.`,
    phraseAgain: 'Lösenfrasen en gång till',
    weak: `För lätt att gissa: skriv minst ${leastPassphrase.characters} tecken med fler olika bokstäver.`,
    different: 'Lösenfraserna är inte lika.',
    lostPhrase:
      'Skriv upp lösenfrasen och förvara den på ett annat ställe än stickan. Glöms den bort går kopiorna aldrig att läsa, inte heller av Talan. Kopior som redan ligger i mappen förblir som de är.',
    use: 'Börja kopiera hit',
    using: 'Gör den första kopian…',
    used: 'Den första kopian ligger på den andra platsen. Den är läst tillbaka och jämförd.',
    copied: 'Kopian ligger på den andra platsen. Den är läst tillbaka och jämförd.',
    openTitle: (when: string) => `Hämta kopian från ${when}?`,
    ownPhrase: 'Lösenfrasen till kopian',
    open: 'Läs kopian',
    opening: 'Läser och kontrollerar kopian…',
    asNew: 'Återställ till en ny fil…',
    noOffice: 'Kopian är hel. Välj var kontoret ska ligga på den här datorn.',
    unlike: 'Kontoret som är öppet går inte att läsa, så det går inte att säga vad som skiljer.',
    restoredNew: (file: string) => `Kontoret är återställt i ${file}.`,
    failing: (kind: CopyKind, sentence: string) => `${failing[kind]} ${sentence}`,
    home: 'Kopia på andra platsen',
    homeNone: 'Ingen andra plats är vald. Välj en under Import och export, ifall datorn försvinner.',
    homeLast: (folder: string, when: string) => `${folder}, ${when}`,
    homeNoCopy: (folder: string) => `${folder}: ingen kopia än.`,
    homeAway: 'Platsen nås inte nu.',
    tooOld: (days: number) => `Den andra platsen har inte fått någon kopia på ${days} dagar.`,
  },
}
