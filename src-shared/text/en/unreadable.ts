import type { filePlaceSv, unreadableSv } from '../sv/unreadable'

export const unreadableEn: typeof unreadableSv = {
  empty: file => `${file} is empty. Nothing was read. Export the file again, and check that everything is in it.`,
  'too-large': (file, where) =>
    `${file} is larger than Talan reads at once${where}. Nothing was read. Split it into several files, for example one a year.`,
  changing: file =>
    `${file} changed while Talan was reading it. Nothing was read. Wait until the program that writes it is done, and import it again.`,
  password: file =>
    `${file} is protected by a password. Nothing was read. Open it in its program, save a copy without the password, and import the copy.`,
  'old-workbook': file =>
    `${file} is a workbook in an older format, such as .xls or .xlsb. Nothing was read. Open it in Excel or LibreOffice, save it as .xlsx, and import that.`,
  'not-a-workbook': (file, where) =>
    `${file} is packed like a workbook but lacks something that every workbook has${where}. Nothing was read. Open it in Excel or LibreOffice and save it as .xlsx. Talan does not read documents from Word.`,
  'unpacks-too-large': (file, where) =>
    `${file} becomes unreasonably large when it is unpacked${where}. Nothing was read. If it is your own, save it again without pictures and empty rows. If it came from outside, do not open it; ask the sender.`,
  'too-many-cells': (file, where) =>
    `${file} has more cells than Talan reads at once${where}. Nothing was read. Remove empty rows and columns, or divide it into several files.`,
  'too-many-columns': (file, where) =>
    `${file} has more columns than Talan reads${where}. Nothing was read. Remove the columns that are not needed and save the file.`,
  'no-sheet': file =>
    `${file} has no sheet with cells. Nothing was read. Open it in its program and check that it is the right file.`,
  'no-rows': (file, where) =>
    `${file} has no rows to import${where}. Nothing was read. Check that it is the right file, and that the export included the content.`,
  entities: (file, where) =>
    `${file} has definitions of its own in its XML${where}, which can make a small file unreasonably large. Nothing was read. Get the file again from where it comes from.`,
  'too-deep': (file, where) =>
    `${file} has parts within parts to more levels than any real file has${where}. Nothing was read. Get or export the file again.`,
  broken: (file, where) =>
    `${file} is damaged or cut off${where}. Nothing was read. Get or export the file again. If it opens in its own program, save it again from there.`,
  'web-page': file =>
    `${file} is a web page. It is often an error message from the service that the file should have come from. Nothing was read. Open it in a browser to see what it says, and get the file again.`,
  'unknown-encoding': (file, where) =>
    `Talan cannot tell how the letters of ${file} are encoded${where}. Nothing was read. Choose the encoding in which å, ä and ö are right, or save the file again as UTF-8.`,
  'unknown-kind': (file, where) =>
    `${file} is of a kind that Talan does not read${where}. Nothing was read. Talan reads workbooks (.xlsx, .ods), tables (.csv), contacts (.vcf), calendars (.ics), e-mails (.eml, .msg) and the open data of the Riksdag.`,
  'whole-office': file =>
    `${file} is a whole office and not a list. Nothing was read. Import it as a new office instead.`,
  'too-slow': file =>
    `${file} took so long to read that Talan stopped. Nothing was read. Split it into several files, or save it again in its program.`,
  'too-much-memory': file =>
    `${file} needs more memory than Talan gives to one file. Nothing was read. Split it into several files, or remove what is not to be imported.`,
}

export const filePlaceEn: typeof filePlaceSv = {
  sheet: name => `the sheet “${name}”`,
  line: number => `line ${number}`,
  record: number => `record ${number}`,
  column: number => `column ${number}`,
  said: text => `“${text}”`,
}
