import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, beforeAll } from 'vitest'
import { aFolder } from '../db/office'
import { type BuiltWorker, builtReadWorker } from '../unit/imports/reading/built-worker'

/** Builds the thread that reads files for the tests of a file, since Node runs no TypeScript in a thread. */
export function readingInThread(): void {
  let built: BuiltWorker | undefined
  beforeAll(async () => {
    built = await builtReadWorker()
    writeFileSync(join(built.folder, 'package.json'), '{"type":"module"}')
    process.env['TALAN_READ_WORKER'] = built.file
  })
  afterAll(() => {
    delete process.env['TALAN_READ_WORKER']
    built?.remove()
  })
}

/** Writes a file of a test, and returns its path. */
export function aFile(name: string, content: string | Uint8Array): string {
  const file = join(aFolder(), name)
  writeFileSync(file, content)
  return file
}

/** The log of meetings that scenario 5 is about: 13 rows, with the forms of days and names that an office has written through the years. */
const logLines = [
  'Möteslogg Stockholmskontoret;;;;;;;;;',
  'Uttag 2026-01-08;;;;;;;;;',
  ';;;;;;;;;',
  'Datum;Tid;Typ;Kontakt;Organisation;Fråga;Region;Timmar;Uppföljning;Anteckning',
  '2025-10-02;09.00-10.00;Möte;Provåker, Ylva (S);Riksdagen, TU;Norrbottniabanan;RN;1,0;Skicka underlag senast 15/10;Positiv.',
  '7/10 2025;kl. 13;Tel;Örjan Låtsby;Riksdagen;Malmbanan / NBB;RN, RV;0,5;;"Ringer tillbaka; ""helst före jul"""',
  '20251009;;Mejl;registrator;PTS;Bredband;alla;0,25;;',
  '14 oktober 2025;10:30;möte;Élise-Marie von Exempel af Åländ;KN;Energi; RJH ;1,5;Återkoppla v. 44;Två frågor:',
  'v. 43 2025;;Seminarium;;Norrbotniabanegruppen;Norrbotniabanan;RN;RV;3;;',
  '2025-10-23;08.00–09.30;Frukostmöte;Åsa Öberg-Test / Göte Mallberg;Lst Z / Riksdagen;Strandskydd;RJH;1,5;;"Anteckning på\ntvå rader"',
  '45961;14:00;Möte;Kåre Vildman;Riksdagen;Gränshinder;RN;1;;Excel-serienummer i datumkolumnen',
  '2025-11-04;15.00;Digitalt möte;Siv Demolund (KD);KrU;Kulturstöd;RVN, RV;0,75;;',
  '2025-11-04;15.00;Digitalt möte;Siv Demolund (KD);KrU;Kulturstöd;RVN, RV;0,75;;Dubblett av raden ovan',
  '11.11.2025;;Studiebesök;Delegation TU (9 pers);TU;NBB, Malmbanan;RN,RV;8;;Buss Umeå–Luleå',
  '2025-11-31;10.00;Möte;Ylva Provåker;Riksdagen;NBB;RN;1;;Ogiltigt datum',
  '25-12-03;;Möte;Ängla Nyvald;Riksdagen;Skog;RJH;"1,25";;Tvåsiffrigt år',
  '2025-12-10;9-10;Uppvaktning;Statssekreterare (namn saknas);LI;Haparandabanan;Norrbotten;1;;',
  ';;;;;;;;;',
  'Summa;;;;;;;21,5;;',
]

/** The log of scenario 5 in Windows-1252, as Excel writes it. */
export const bytesOfLog = (): Buffer => iconv.encode(logLines.join('\r\n'), 'windows-1252')

/** Writes the log of scenario 5, and returns its path. */
export const aLog = (): string => aFile('moteslogg.csv', bytesOfLog())
