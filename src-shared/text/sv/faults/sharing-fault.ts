import type { SharingFault } from '../../../refusals/refusal'

/** What is wrong with sharing an office, in Swedish. `what` is the folder, the file or the code. */
export const sharingFaultSv: Record<SharingFault, (what: string) => string> = {
  away: what =>
    `Den delade mappen ${what} nås inte nu, eller så är kontorets filer borta ur den. Det du har skrivit är sparat på den här datorn och väntar. Anslut till nätverket, låt mappen synkas klart och försök igen.`,
  full: what =>
    `Den delade mappen ${what} är full, så inget kunde skickas. Det du har skrivit är sparat på den här datorn och väntar, och det som de andra skriver hämtas som vanligt. Frigör utrymme i mappen.`,
  'read-only': what =>
    `Det går inte att skriva i den delade mappen ${what}, så inget kunde skickas. Det du har skrivit är sparat på den här datorn och väntar, och det som de andra skriver hämtas som vanligt. Be den som äger mappen om rätt att skriva i den.`,
  failing: what =>
    `Den delade mappen ${what} svarade med ett fel. Det du har skrivit är sparat på den här datorn och väntar. Kontrollera anslutningen; det görs ett nytt försök inom ett par minuter.`,
  'not-shared': what =>
    `Kontoret i ${what} delas inte från den här filen. Inget är ändrat. Dela det under Inställningar (eller med talan share), eller anslut med en kod till en ny fil (eller med talan join).`,
  'shared-already': what =>
    `Kontoret delas redan genom ${what}. Inget är ändrat. Ett kontor delas på ett sätt åt gången: välj Sluta dela först, om det ska delas på ett annat.`,
  'no-key': what =>
    `Kontorets nycklar för ${what} går inte att läsa här. Inget är ändrat, och det du har skrivit är kvar. Delades kontoret i fönstret ligger de i systemets nyckelförråd, som kommandoraden inte når. Finns de inte, be en kollega om en ny kod och anslut till en ny fil.`,
  'no-code': what =>
    `Ingen inbjudan i mappen svarar mot koden ${what}. Ingen kontorsdatabas är skapad. Kontrollera koden och att mappen har synkats klart. En kod gäller en gång: är den använd, be om en ny.`,
  expired: what => `Koden ${what} har gått ut. Ingen kontorsdatabas är skapad. Be den som delar kontoret om en ny kod.`,
  'no-copy': what =>
    `Kopian av kontoret i ${what} saknas eller är inte hel än. Ingen kontorsdatabas är skapad. Låt mappen synkas klart och försök igen, eller be om en ny kod.`,
  'shut-out': what =>
    `Den här datorn är utestängd ur det delade kontoret (${what}). Inget skickas eller tas emot. Det som finns i filen är kvar. Be en kollega om en ny kod om det är fel.`,
  'another-office': what =>
    `I ${what} ligger filer av ett annat kontor på den här datorns plats. Inget är ändrat. Välj en annan mapp.`,
  'unknown-clash': what =>
    `Det finns inget att avgöra som heter ${what}. Inget är ändrat. Någon kan redan ha avgjort det: visa listan på nytt.`,
  'not-a-text': what =>
    `Det som ${what} gäller är ingen text att skriva ihop. Inget är ändrat. Välj ett av de två värdena.`,
  'unknown-computer': what => `Ingen dator som delar kontoret heter ${what}. Inget är ändrat. Visa listan på nytt.`,
}
