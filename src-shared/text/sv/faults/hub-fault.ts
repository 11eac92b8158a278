import type { HubFault } from '../../../program/hub'

const kept = 'Det du har skrivit är sparat på den här datorn och väntar.'

/** What is wrong with a hub, in Swedish. `what` is the hub, the file, the log or the name it is about. */
export const hubFaultSv: Record<HubFault, (what: string) => string> = {
  address: what =>
    `${what} är inte en adress till en hubb. Inget är ändrat. Skriv VÄRD:PORT/DATABAS i fönstret, eller postgresql://NAMN:LÖSENORD@VÄRD:PORT/DATABAS på kommandoraden, där ?sslrootcert=FIL är hubbens eget certifikat. Krypteringen går inte att stänga av.`,
  'no-certificate': what =>
    `Certifikatet i ${what} går inte att läsa. Inget är ändrat. Välj en annan fil, eller kontrollera sökvägen efter sslrootcert= i adressen.`,
  away: what =>
    `Hubben ${what} nås inte, eller så bröts förbindelsen. ${kept} Kontrollera nätverket och försök igen; inget skickas dubbelt.`,
  'no-encryption': what =>
    `Hubben ${what} svarar inte med TLS 1.3, så inget är skickat. ${kept} Be den som sköter hubben att slå på ssl och minst TLS 1.3.`,
  certificate: what =>
    `Certifikatet för ${what} går inte att lita på: det är utgivet av någon okänd, har gått ut eller gäller en annan adress. Inget är skickat. ${kept} Välj rätt certifikat (på kommandoraden ?sslrootcert=FIL), eller fråga den som sköter hubben. Ger fel ingen förklaring kan någon annan svara i hubbens ställe.`,
  'no-password': what =>
    `Lösenordet till hubben ${what} finns inte kvar på den här datorn, eller så går det inte att läsa. ${kept} Skriv det igen under Inställningar, Dela kontoret.`,
  'another-office': what =>
    `Adressen till hubben ${what} hör till ett annat kontor än det som är öppet. Inget är ändrat och inget är skickat. Öppna det kontoret först, eller anslut till det i en ny fil.`,
  'sign-in': what =>
    `Hubben ${what} känner inte igen namnet eller lösenordet, eller så är du utestängd. ${kept} Kontrollera adressen, eller be om ett nytt lösenord (talan hub add-user).`,
  'no-hub': what =>
    `Databasen ${what} är ingen hubb för Talan, eller en av en annan version. Inget är skickat. ${kept} Kontrollera adressen, eller gör databasen till en hubb med talan hub create.`,
  'older-server': what =>
    `Servern ${what} är äldre än PostgreSQL 15. Inget är ändrat. Uppgradera den, eller välj en annan.`,
  'read-only': what =>
    `${what} är en reserv som bara går att läsa. ${kept} Ange adressen till den server som tar emot, eller vänta tills reserven har tagit över.`,
  full: what =>
    `Disken för hubben ${what} är full, så den tar inte emot. ${kept} Be den som sköter hubben att frigöra utrymme.`,
  busy: what =>
    `Hubben ${what} har för många förbindelser just nu. ${kept} Vänta en stund och försök igen; var och en får ha tre samtidigt.`,
  forbidden: what =>
    `Du får inte göra det vid hubben ${what}: du är inte med i kontoret, är utestängd, eller får bara läsa. ${kept} Be den som sköter hubben (talan hub add-user).`,
  'not-keeper': what =>
    `Rollen som loggade in får inte sköta hubben ${what}. Inget är ändrat. Logga in som den som äger databasen, och som får skapa roller (createrole).`,
  'update-needed': what =>
    `Kontoret vid ${what} kräver en nyare version av Talan. ${kept} Uppdatera Talan och utväxla igen.`,
  'other-person': what =>
    `Loggen för den här datorn hör till en annan person vid hubben (${what}). Inget är skickat. ${kept} Logga in som samma person som förut, eller anslut på nytt till en ny fil.`,
  'hub-behind': what =>
    `Hubben ${what} har förlorat något som det du har skrivit bygger på. ${kept} Utväxla igen: någon av datorerna har det och ger tillbaka det.`,
  gap: what => `Hubben ${what} saknar det som kommer före. ${kept} Utväxla igen.`,
  forked: what =>
    `En annan fil har skrivit på samma plats som den här, som när en fil har kopierats. ${kept} Utväxla igen med ${what}, så fortsätter filen som en egen dator.`,
  malformed: what =>
    `Det som utväxlades med ${what} är skadat. Inget av det är taget, och det som stod förut är orört. Utväxla igen. Kommer felet tillbaka: kör talan check FIL.`,
  'bad-receipt': what =>
    `Hubben ${what} känner inte igen sitt kvitto på det som gavs tillbaka. Inget är ändrat. Det väntar på den dator som skrev det.`,
  'clock-ahead': what =>
    `Det som skickades är daterat mer än ett dygn framåt, så hubben ${what} tar inte emot det. ${kept} Rätta datorns klocka. Det går iväg när tiden är inne.`,
  'too-large': what =>
    `Det är mer än hubben ${what} tar emot på en gång: 256\u00a0MB av ändringar, 512\u00a0MB av en kopia. ${kept} En delad mapp har ingen sådan gräns (talan share).`,
  'no-room': what =>
    `Bilagorna vid hubben ${what} tar så stor plats som kontoret får. ${kept} Bilagorna finns kvar på datorn. Be den som sköter hubben att höja gränsen.`,
  'no-copy': what =>
    `Hubben ${what} har ingen kopia av kontoret att börja från, eller ingen som är hel och av den här versionen. Ingen kontorsdatabas är skapad. Be den som är admin i kontoret att lägga dit en: talan sync FIL --hub URL --copy.`,
  'no-office': what =>
    `Hubben ${what} har inte det kontoret, eller har flera. Inget är ändrat. Ange kontorets fil med --office FIL, eller hela adressen som talan hub add-user gav; talan hub status räknar upp kontoren.`,
  'unknown-person': what =>
    `Ingen som heter ${what} är med i kontoret vid hubben. Inget är ändrat. talan hub status räknar upp dem.`,
  'no-name': what =>
    `${what} kan inte vara ett namn vid hubben. Inget är ändrat. Använd små bokstäver a–z, siffror och understreck, högst 40 tecken, och börja med en bokstav.`,
  taken: what =>
    `Servern har redan en roll som heter ${what} och som inte är hubbens. Inget är ändrat. Välj ett annat namn.`,
}
