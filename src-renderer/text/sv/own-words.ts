import type { TextRow } from '../../../src-shared/packs/text-fields'
import { placeKeys } from '../../../src-shared/program/keys'
import { countedIn } from '../../../src-shared/text/counted'

const counted = countedIn('sv')
const rows: Record<TextRow, string> = {
  result: 'resultatet',
  ask: 'det vi ber om',
  issue: 'texten om frågan',
  gap: 'förslaget',
  signing: 'kontakten och godkännandet',
}

/** The words of the step where people write what a pack is to say. */
export const ownWordsSv = {
  ownWords: {
    intro:
      'Det ni skriver här står i rapporten. Det ingen har skrivit utelämnas. Allt sparas medan ni skriver, och tidigare lydelser finns kvar.',
    tabs: 'Vems rapport orden gäller',
    all: 'Alla partner',
    allHint:
      'Gäller den gemensamma rapporten, och står hos varje partner som inte har egna ord om saken. Resultat väljs för varje partner.',
    locked: (at: string, by: string | null) =>
      `Rapporten låstes ${by === null ? at : `${at} av ${by}`} och behåller de ord den hade då. Det ni skriver nu kommer med i nästa version, när rapporten låses upp.`,
    left: (characters: number) => `${characters} tecken kvar`,
    over: (characters: number) =>
      `${counted(characters, 'tecken', 'tecken')} för mycket. Texten sparas i rapporten när den är kortare; det ni har skrivit finns kvar här.`,
    unsaved: 'Sparas när du lämnar fältet',
    saved: 'Sparat',
    mark: (at: string, by: string | null) => (by === null ? `Ändrat ${at}` : `Ändrat ${at} av ${by}`),
    results: {
      heading: 'Det här ledde kvartalet till',
      hint: 'Tre till fem resultat med era egna ord, högst fyra bredvid tre saker ni ber om.',
      add: 'Nytt resultat',
      one: (number: number) => `Resultat ${number}`,
      title: 'Rubrik',
      text: 'Text',
      outcome: 'Vad det ledde till',
      issues: 'Frågor',
      issuesHint: 'Lägg till en fråga',
      needsHeading: 'Utan rubrik kommer resultatet inte med i rapporten.',
    },
    asks: {
      heading: 'Det här ber vi er om',
      hint: 'En till tre saker. Börja med verbet.',
      add: 'Nytt att be om',
      one: (number: number) => `Det vi ber om ${number}`,
      ask: 'Vad vi ber om',
      askHint: 'Till exempel: Utse två talare till dialogmötet i Luleå.',
      by: 'Av vem',
      when: 'När',
      whenHint: 'Till exempel: senast 8 december',
    },
    issues: {
      heading: 'Frågorna',
      hint: 'En mening om varje fråga, och en bild om det finns någon.',
      none: 'Partnern har inga egna frågor i perioden.',
      sentence: 'En mening',
      picture: 'Bild',
      noPicture: 'Ingen bild',
      chosenPicture: 'Vald bild',
      addPicture: 'Lägg till en bild…',
      added: 'Bilden är tillagd bland frågans bilagor. Välj den när den är beskriven.',
      pictureHint: 'JPEG eller PNG, högst 10 MB. Den skärs till 3:2 i rapporten.',
      caption: 'Bildtext: vad, var och när',
      alt: 'Vad bilden visar',
      altHint: 'Behövs för den som inte kan se bilden. Utan det kommer ingen bild med.',
    },
    gaps: {
      heading: 'Luckor',
      hint: 'Luckorna räknas fram. Skriv vad kontoret föreslår.',
      none: 'Det finns inga luckor i perioden.',
      proposal: (issue: string) => `Förslag om ${issue}`,
    },
    signing: {
      heading: 'Kontakt och godkännande',
      contact: 'Kontakt',
      role: 'Roll, om den är en annan än titeln',
      telephone: 'Telefon',
      approvedBy: 'Godkänd av',
      approvedOn: 'Godkänd den',
      dayHint: 'Till exempel 2026-11-29 eller idag',
      notADay: 'Det är inget datum. Det är inte sparat. Skriv till exempel 2026-11-29.',
      nobody: 'Ingen vald',
    },
    chosen: {
      heading: 'Om kvartalet var stilla',
      hint: 'Har partnern ingen egen kontakt i perioden kan upp till tre av hela kontorets resultat stå här.',
      none: 'Inga resultat är skrivna under Alla partner.',
    },
    proposals: {
      heading: 'Förslag',
      hint: `Ur avtryck, svar och ståndpunkter i perioden. ↑ ↓ väljer, ${placeKeys.open} gör ett resultat av förslaget, ${placeKeys.create} en mening om dess fråga. Inget läggs in av sig självt.`,
      list: 'Förslag att ta med',
      asResult: 'Gör ett resultat av förslaget',
      asSentence: 'Gör en mening om frågan av förslaget',
      none: 'Det finns inget att föreslå: inga öppna kontakter i perioden har fått svar eller gett avtryck.',
      taken: 'Förslaget är nu ett resultat. Ändra det som du vill.',
      takenAsSentence: 'Förslaget är nu meningen om frågan. Ändra den som du vill.',
      source: (parts: readonly string[]) => `Källa: ${parts.join(' · ')}`,
      openSource: 'Öppna kontakten',
    },
    earlier: {
      open: 'Tidigare lydelser',
      openOf: (row: TextRow) => `Tidigare lydelser av ${rows[row]}`,
      close: 'Stäng',
      none: 'Det finns ingen tidigare lydelse.',
      take: 'Ta tillbaka den här',
      takeOf: (at: string) => `Ta tillbaka den här: ${at}`,
      taken: 'Den tidigare lydelsen är tillbaka.',
      empty: '(tomt)',
    },
    noRoom: 'Det här får inte plats i rapporten, som tar de första. Ta bort ett annat eller flytta upp det.',
    up: (name: string) => `Flytta upp ${name}`,
    down: (name: string) => `Flytta ned ${name}`,
    remove: (name: string) => `Ta bort ${name}`,
    removed: (name: string) => `${name} är borttaget.`,
  },
}
