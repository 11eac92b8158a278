/** What the command line can do, in the words of somebody who has never used it. */
export const help = `Talan från kommandoraden

  talan new FIL                     skapar en ny kontorsdatabas
  talan demo FIL                    fyller den med exempelkontoret (skapar filen om den saknas)
  talan log FIL --headline TEXT …   loggar en kontakt
      --person NAMN  --organisation NAMN  --title TITEL (för en person som inte finns än)
      --issue ID  --partner ID            (kan ges flera gånger, liksom --person och --organisation)
      --date DAG  --time KLOCKSLAG  --minutes ANTAL
      --kind TYP  --status held|planned|cancelled  --task UPPGIFT  --note TEXT  --internal  --joint
  talan report FIL --quarter 2026Q4 [--partner ID] [--out MAPP] [--language sv|en]
                                    räknar kvartalet; med --out skrivs Excel och CSV
  talan check FIL                   räknar vad filen rymmer och kontrollerar att den är hel
  talan help                        visar den här texten

  --json  ger svaret som JSON på en rad, för program som läser det

Slutkod: 0 gjort, 1 nekat (en mening säger varför, inget är ändrat), 2 felaktigt anrop.
`
