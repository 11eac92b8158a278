/** What a person who finds the folder in twenty years, without Talan, needs to know. */
export const archiveReadme = `TALAN – ARKIV ÖVER ETT KONTORS KONTAKTLOGG

Mappen innehåller allt ur en kontorsdatabas, i format som kan läsas utan Talan.

  tables/<tabell>.json  tabellens rader, sorterade efter id: en JSON-lista med en rad per rad (UTF-8)
  tables/<tabell>.csv   samma rader för kalkylprogram: kommatecken, CRLF, UTF-8 (RFC 4180).
                        Tomt fält = uppgift saknas, "" = tom text. Öppna med Data > Från text/CSV.
  attachments/<summa>   de bifogade filernas innehåll, oförändrat; namnet är dess SHA-256. Vad filen heter och vad den
                        hör till står i tables/attachment (sha256, name, subject_table, subject_id)
  change.json           varje ändring som gjorts: när (hlc), av vem, i vilken åtgärd, nya värden
  row-clock.json        när varje cell senast ändrades
  seal.json             sigill över ändringshistoriken
  schema.json           tabeller, kolumner, typer och vart kolumner pekar, samt version
  office.json           kontorets id
  sha256.txt            kontrollsumma för varje fil; pröva med: sha256sum -c sha256.txt

En rad med deleted_at är borttagen av användaren. Tidpunkter är UTC; en kontakts dag och klockslag är svensk tid.
Länkar mellan rader går via id (se references i schema.json). De första 12 tecknen i hlc är millisekunder sedan
1970-01-01 UTC, skrivna hexadecimalt. Tillbaka till en kontorsdatabas: talan import NY.talan MAPP

---

TALAN – ARCHIVE OF AN OFFICE'S INTERACTION LOG

The folder holds everything of an office database, in formats that can be read without Talan.

  tables/<table>.json   the rows of a table sorted by id: a JSON array with one row a line (UTF-8)
  tables/<table>.csv    the same rows for spreadsheets: commas, CRLF, UTF-8 (RFC 4180).
                        An empty field = nothing stated, "" = an empty text.
  attachments/<sum>     the contents of attached files, unaltered; the name is its SHA-256. What the file is called and
                        what it belongs to stands in tables/attachment (sha256, name, subject_table, subject_id)
  change.json           every change ever made: when (hlc), by whom, in which action, new values
  row-clock.json        when each cell was last changed
  seal.json             seals over the change record
  schema.json           tables, columns, types and what columns refer to, with the version
  office.json           the office's id
  sha256.txt            a checksum of every file; check with: sha256sum -c sha256.txt

A row with deleted_at was removed by its users. Instants are UTC; the day and time of an interaction are Swedish
local time. Rows refer to each other by id (see references in schema.json). The first 12 characters of hlc are
milliseconds since 1970-01-01 UTC in hexadecimal. Back to an office database: talan import NEW.talan FOLDER
`
