import type { UnreadableReason } from '../../imports/unreadable'

/**
 * Why a whole file is not read, in Swedish: what happened, and what to do. `where` is the place in the file in parentheses, with a blank before
 * it, or empty.
 */
export const unreadableSv: Readonly<Record<UnreadableReason, (file: string, where: string) => string>> = {
  empty: file => `${file} är tom. Inget är läst. Exportera filen igen och kontrollera att allt kommer med.`,
  'too-large': (file, where) =>
    `${file} är större än Talan läser på en gång${where}. Inget är läst. Dela den i flera filer, till exempel en per år.`,
  changing: file =>
    `${file} ändrades medan Talan läste den. Inget är läst. Vänta tills programmet som skriver den är klart och läs in den igen.`,
  password: file =>
    `${file} är skyddad med lösenord. Inget är läst. Öppna den i sitt program, spara en kopia utan lösenord och läs in kopian.`,
  'old-workbook': file =>
    `${file} är en arbetsbok i ett äldre format, som .xls eller .xlsb. Inget är läst. Öppna den i Excel eller LibreOffice, spara den som .xlsx och läs in den.`,
  'not-a-workbook': (file, where) =>
    `${file} är packad som en arbetsbok men saknar något som varje arbetsbok har${where}. Inget är läst. Öppna den i Excel eller LibreOffice och spara den som .xlsx. Ett dokument från Word läser Talan inte.`,
  'unpacks-too-large': (file, where) =>
    `${file} blir orimligt stor när den packas upp${where}. Inget är läst. Är den er egen: spara den på nytt utan bilder och tomma rader. Kommer den utifrån: öppna den inte, utan fråga avsändaren.`,
  'too-many-cells': (file, where) =>
    `${file} har fler celler än Talan läser på en gång${where}. Inget är läst. Ta bort tomma rader och kolumner, eller dela den i flera filer.`,
  'too-many-columns': (file, where) =>
    `${file} har fler kolumner än Talan läser${where}. Inget är läst. Ta bort de kolumner som inte behövs och spara filen.`,
  'no-sheet': file =>
    `${file} har inget blad med celler. Inget är läst. Öppna den i sitt program och kontrollera att det är rätt fil.`,
  'no-rows': (file, where) =>
    `${file} har inga rader att läsa in${where}. Inget är läst. Kontrollera att det är rätt fil, och att exporten fick med innehållet.`,
  entities: (file, where) =>
    `${file} har egna definitioner i sin XML${where}, och sådana kan göra en liten fil orimligt stor. Inget är läst. Hämta filen igen där den kommer från.`,
  'too-deep': (file, where) =>
    `${file} har delar inuti delar i fler nivåer än någon riktig fil har${where}. Inget är läst. Hämta eller exportera filen igen.`,
  broken: (file, where) =>
    `${file} är skadad eller avkortad${where}. Inget är läst. Hämta eller exportera filen igen. Går den att öppna i sitt eget program: spara den på nytt därifrån.`,
  'web-page': file =>
    `${file} är en webbsida. Ofta är det ett felmeddelande från tjänsten som filen skulle komma från. Inget är läst. Öppna den i en webbläsare för att se vad som står, och hämta filen igen.`,
  'unknown-encoding': (file, where) =>
    `Talan kan inte avgöra hur bokstäverna i ${file} är kodade${where}. Inget är läst. Välj den kodning där å, ä och ö blir rätt, eller spara filen på nytt som UTF-8.`,
  'unknown-kind': (file, where) =>
    `${file} är av ett slag som Talan inte läser${where}. Inget är läst. Talan läser arbetsböcker (.xlsx, .ods), tabeller (.csv), kontakter (.vcf), kalendrar (.ics), mejl (.eml, .msg) och Riksdagens öppna data.`,
  'whole-office': file =>
    `${file} är ett helt kontor och ingen lista. Inget är läst. Läs in den som ett nytt kontor i stället.`,
  'too-slow': file =>
    `${file} tog så lång tid att läsa att Talan avbröt. Inget är läst. Dela den i flera filer, eller spara den på nytt i sitt program.`,
  'too-much-memory': file =>
    `${file} kräver mer minne än Talan ger åt en fil. Inget är läst. Dela den i flera filer, eller ta bort det som inte ska läsas in.`,
}

/** The parts of a place in a file, in Swedish. */
export const filePlaceSv = {
  sheet: (name: string) => `bladet ”${name}”`,
  line: (number: number) => `rad ${number}`,
  record: (number: number) => `post ${number}`,
  column: (number: number) => `kolumn ${number}`,
  said: (text: string) => `”${text}”`,
}
