import { leastPassphrase } from '../../../program/second-place'
import type { PlaceFault } from '../../../refusals/refusal'

/** What is wrong with a second place, a passphrase or a copy there, in Swedish. `what` is the folder or the file. */
export const placeFaultSv: Record<PlaceFault, (what: string) => string> = {
  beside: what =>
    `Mappen ${what} är kontorets egen, så en kopia där går förlorad tillsammans med kontoret. Inget är ändrat. Välj en mapp på en USB-sticka, en annan disk eller en synkad mapp.`,
  away: what =>
    `Den andra platsen, ${what}, nås inte nu. Inget är ändrat, och kopiorna där är orörda. Sätt i stickan eller anslut till nätverket. Är platsen borta för gott: välj en ny under Import och export.`,
  'no-key': what =>
    `Nyckelfilen saknas eller har ändrats i ${what}, och utan den går en krypterad kopia aldrig att läsa. Ingen kopia är gjord där. Lägg tillbaka nyckelfilen, eller slå på krypteringen på nytt under Import och export.`,
  'no-copy': what =>
    `Det finns ingen kontrollerad kopia av ${what} att lägga på den andra platsen. Inget är skrivet. Gör en kopia först.`,
  weak: () =>
    `Lösenfrasen är för lätt att gissa. Inget är ändrat. Skriv minst ${leastPassphrase.characters} tecken, till exempel fyra eller fem ord som inte hör ihop.`,
  needed: what =>
    `Lösenfrasen till ${what} saknas. Inget är ändrat. Skriv den. På kommandoraden kan den i stället stå i en fil, som anges med --passphrase-file.`,
  wrong: what =>
    `Lösenfrasen öppnar inte ${what}. Inget är ändrat. Skriv den igen, med samma stora och små bokstäver. Byttes lösenfrasen har äldre kopior den som gällde då.`,
  damaged: what =>
    `Kopian ${what} är inte hel: den är avkortad eller ändrad sedan den skrevs. Inget är ändrat. Välj en annan kopia.`,
  'not-as-written': what =>
    `Kopian som skrevs till ${what} gick inte att läsa tillbaka som den skrevs, så den räknas inte och är borttagen. Kontoret och de andra kopiorna är orörda. Ett annat program kan ha ändrat filen, eller så är stickan trasig. Talan försöker igen om en kvart; händer det igen, välj en annan plats under Import och export.`,
  'another-office': what =>
    `Kopian ${what} hör till ett annat kontor än det som är öppet. Inget är ändrat. Återställ den till en ny fil i stället.`,
}
