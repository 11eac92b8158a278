/** What the command line can do, in the words of somebody who has never used it. */
export const help = `Talan från kommandoraden

Börja
  talan new FIL                     skapar en ny kontorsdatabas
  talan demo FIL                    fyller den med exempelkontoret (skapar filen om den saknas)
  talan import NYFIL MAPP|FIL       gör en kontorsdatabas av ett arkiv eller en kontorsfil

Skriva in och ändra
  talan log FIL --headline TEXT …   loggar en kontakt
      --person NAMN  --organisation NAMN  --title TITEL (för en person som inte finns än)
      --issue ID  --partner ID  --not-partner ID  --staff NAMN|ID
                                          (kan ges flera gånger, liksom --person och --organisation; utan --staff
      är det den du är, se --as, som var med)
      --date DAG  --time KLOCKSLAG  --minutes ANTAL
      --kind TYP  --status held|planned|cancelled|draft  --task UPPGIFT  --note TEXT  --internal  --joint
                                    svarar med vilka partner kontakten berör och varför: de du anger, och de som
                                    följer av deltagare, egna och frågor; --not-partner säger nej till en sådan
  talan edit FIL SLAG ID JSON       ändrar de fält som anges: '{"headline":"Ny rubrik","issueIds":{"add":["malmbanan"]}}'.
                                    SLAG är interaction, person, organisation, issue, partner, process, commitment, role,
                                    position, stage, document, watch-date, membership, funding, wording eller staff
  talan commitment FIL ID --done DAG | --due DAG
                                    antecknar att ett åtagande är klart, eller ger det en ny dag
  talan staff FIL                   listar medarbetarna; add NAMN lägger upp en, edit NAMN|ID ändrar, med
      --name NAMN  --email ADRESS  --title BEFATTNING  --home PARTNER  --from DAG  --to DAG
                                    --to är sista dagen; en tom text (--to "") tar bort det som stod
  talan attach FIL interaction|person|organisation|issue|process ID SÖKVÄG …
                                    bifogar filer; de kopieras till mappen FIL.bilagor
  talan note FIL interaction|person|organisation|issue|process ID "TEXT"
                                    skriver din egen anteckning, som bara du ser och som aldrig följer med ut;
                                    en tom text tar bort den
  talan concern FIL not INTERAKTION PARTNER [--reason TEXT] | back INTERAKTION PARTNER
                                    säger att kontakten inte berör partnern, eller tar tillbaka det
  talan concern FIL effect version|staff ID [--partner ID]
                                    räknar hur många kontakter som skulle beröra någon annan om formuleringen fick
                                    den ägaren, eller medarbetaren den hemregionen; ändrar inget
  talan concern FIL proposed [--partner ID] [--add] [--language sv|en]
                                    listar kontakter som borde beröra fler partner, därför att formuleringar, roller
                                    eller hemregioner ändrats sedan de skrevs; --add lägger till dem i en åtgärd
  talan merge FIL person|organisation BEHÅLL GÅR-UPP [--preview] [--lose-field FÄLT]
                                    slår ihop två poster till den första; fält tas därifrån, eller från den andra
                                    om --lose-field säger det; --preview visar bara vad som skulle flyttas
  talan remove FIL SLAG ID          lägger posten och det som är dess eget i papperskorgen. SLAG är interaction, person,
                                    organisation, commitment, role, process, position, stage, document, watch-date,
                                    membership, funding, wording eller staff
  talan restore FIL ID              återställer en post ur papperskorgen, eller allt en åtgärd tog bort
  talan undo FIL ÅTGÄRD             ångrar en åtgärd som history visar; det som ändrats sedan dess lämnas

Söka och läsa
  talan search FIL ORD … [--limit ANTAL]
                                    söker i kontakter, personer, organisationer och frågor; sista ordet kan vara
                                    en början. "flera ord" i följd; från:NAMN org:NAMN fråga:FRÅGA partner:PARTNER
                                    efter:DAG (med dagen) före:DAG (utan dagen)
  talan show FIL person|organisation|issue|partner|interaction|process ID [--as-of DAG] [--language sv|en]
                                    visar en post med roller, kontakter, åtaganden och ståndpunkter som de var
                                    den dagen; utan --as-of idag, och då med planerade kontakter. JSON: kind, asOf,
                                    postens fält, interactions (participants: name, role), openCommitments, positions
  talan list FIL people|organisations|issues|partners|interactions|commitments|processes|watch-dates|
      roles-ended|without-role|lists|stages|staff|attachments|my-notes|trash|duplicates|losing-contact [--as-of DAG] [--since DAG]
      [--language sv|en]            listar. interactions: nyast först, 50 i taget (--limit, --offset), JSON också total.
                                    commitments, processes: de som är öppna. watch-dates: vad som ska bevakas från
                                    dagen och --days dagar framåt (30). roles-ended kräver --since (dagen räknas
                                    inte med). lists: allt som går att välja, med koder; stages: skeden i
                                    beslutsprocesser; trash: borttaget de senaste 90 dagarna; losing-contact: de som
                                    skulle ha hörts av oftare. JSON: list, asOf, since, count, rows
  talan list FIL people|organisations|issues|partners|interactions|commitments|processes
      --view VY | --filter JSON  [--sort FÄLT | --sort=-FÄLT] [--limit ANTAL] [--offset ANTAL] [--me MEDARBETARE]
                                    listar som i fönstret, till exempel --view "Ej kontaktade 6 mån" eller
                                    --filter '{"match":"all","rows":[{"field":"issues","operator":"is-empty"}]}'.
                                    JSON: list, sentence, total, offset, limit, rows
  talan history FIL [ID]            visar vem som ändrat vad och när, nyast först (--limit, --before STÄMPEL)
  talan count FIL --period PERIOD [--partner ID] [--as-of DAG]
                                    räknar en period: 2026Q4, PQ9 (projektets nionde kvartal), 2026H2,
                                    2026 eller 2026-10-01..2026-12-31; med --as-of bara det som ägt rum
                                    till och med den dagen
  talan check FIL                   räknar vad filen rymmer, kontrollerar att den och bilagorna är hela, gör om det som
                                    räknas fram om det är fel, och räknar upp uppgifter som inte går ihop (slutkod 1)

Skriva ut
  talan report FIL --quarter 2026Q4 [--partner ID] [--out MAPP] [--language sv|en]
                                    räknar kvartalet; med --out skrivs Excel och CSV
  talan report FIL --quarter PERIOD --all --out MAPP [--lock] [--eml] [--language sv|en]
                                    skriver varje partners paket och det gemensamma, i var sin mapp: Word, Excel,
                                    CSV, JSON och en sida att skriva ut; med --lock låses de. Ett låst paket skrivs
                                    alltid likadant. --eml lägger ett mejlutkast med paketet i varje partners
                                    mapp; inget skickas. PERIOD som i count
  talan briefing FIL --interaction ID|--person ID|--organisation ID|--process ID [--issue ID] --out MAPP
      [--language sv|en]            gör ett underlag och skriver det som Word och en sida att skriva ut; --issue ensam gör
                                    det om frågan. Finns det ett underlag om samma sak blir det en ny version av det,
                                    med det skrivna kvar, om något har ändrats
  talan export FIL --archive MAPP   skriver ut allt som öppna filer (JSON, CSV) i en ny mapp
  talan export FIL --view VY --to FIL.xlsx|FIL.csv [--me MEDARBETARE]
                                    skriver ut en vy; en fil som finns skrivs aldrig över
  talan export FIL --register finland|eu|chronological --period PERIOD --out MAPP [--language sv|en]
                                    skriver en registerexport eller registrators kronologiska lista (Excel och CSV)
                                    och säger vad som saknas
  talan export FIL --calendar --out MAPP [--language sv|en]
                                    skriver det kommande årets bevakningsdatum som en kalenderfil (.ics)

  talan help                        visar den här texten
  --as NAMN|ID                      säger vilken medarbetare som ger kommandot, så att historiken visar det (gäller inte new
                                    och import, och inte demo när den skapar filen); utan det gäller miljövariabeln
                                    TALAN_AS, och annars datorns inloggning
  --json                            ger svaret som JSON på en rad, för program som läser det

Slutkod: 0 gjort, 1 nekat (en mening säger varför, inget är ändrat) eller fel funna av check, 2 felaktigt anrop.
`
