import { strToU8, zipSync } from 'fflate'
import { aCalendar, anEvent, aSeries } from '../unit/imports/calendar/a-calendar'
import { compoundFile } from '../unit/imports/mail/compound-file-builder'
import { outlookFile } from '../unit/imports/mail/outlook-file'
import { documentState, memberList, person } from '../unit/imports/riksdag/riksdag-samples'
import {
  numberCell,
  odsCell,
  odsFile,
  odsRow,
  odsTable,
  sheetRow,
  textCell,
  xlsxFile,
  xlsxFiles,
  zipped,
} from '../unit/imports/tables/workbook-files'
import { cardFile, cardOf } from '../unit/imports/vcard/vcard-files'

/** A broken file, and what the user is told of it: why, and where in it, as far as there is a place. */
export type BrokenFile = { readonly name: string; readonly bytes: Uint8Array; readonly says: RegExp }

const broken = (name: string, content: string | Uint8Array, says: RegExp): BrokenFile => ({
  name,
  bytes: typeof content === 'string' ? Buffer.from(content) : content,
  says,
})

const cut = (bytes: Uint8Array, part = 0.5): Uint8Array => bytes.subarray(0, Math.floor(bytes.byteLength * part))
const cutText = (text: string, part = 0.5): string => text.slice(0, Math.floor(text.length * part))
const doctype = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
const sheetPart = 'xl/worksheets/sheet1.xml'
const webPage = '<!DOCTYPE html>\n<html><head><title>503</title></head><body>Service Unavailable</body></html>'
const damaged = /är skadad eller avkortad/

const rows =
  sheetRow(1, textCell('A1', 'Datum'), textCell('B1', 'Rubrik')) +
  sheetRow(2, textCell('A2', '2025-10-02'), textCell('B2', 'Möte'))
const workbook = xlsxFile({ name: 'Logg', rows })
const parts = xlsxFiles([{ name: 'Logg', rows }])
/** The workbook with its sheet as the test changes it. */
const withSheet = (change: (xml: string) => string): Uint8Array =>
  zipped({ ...parts, [sheetPart]: change(parts[sheetPart] ?? '') })

/** Sets a number of four bytes in every entry of the directory of a zip: 24 is the size unpacked, 8 the flags. */
function inDirectory(zip: Uint8Array, at: number, value: number): Uint8Array {
  const bytes = Buffer.from(zip)
  for (let from = bytes.indexOf('PK\u0001\u0002', 0, 'latin1'); from >= 0; ) {
    bytes.writeUInt32LE(value, from + at)
    from = bytes.indexOf('PK\u0001\u0002', from + 4, 'latin1')
  }
  return bytes
}

const farRows = (column: string): string =>
  Array.from({ length: 400 }, (_, at) => sheetRow(at + 1, numberCell(`${column}${at + 1}`, 1))).join('')
const many = (count: number, separator: string): string =>
  Array.from({ length: count }, (_, at) => `K${at}`).join(separator)
const wideCells = Array.from({ length: 20_000 }, (_, at) => `<c t="inlineStr"><is><t>K${at}</t></is></c>`)

export const brokenWorkbooks: readonly BrokenFile[] = [
  broken('tom.xlsx', '', /är tom/),
  broken('avklippt.xlsx', cut(workbook), damaged),
  broken('utan-slut.xlsx', workbook.subarray(0, workbook.byteLength - 1), damaged),
  broken('utan-början.xlsx', workbook.subarray(7), /av ett slag som Talan inte läser|går inte att avgöra|kodade/),
  broken('tomt-paket.xlsx', zipSync({}), /är tom/),
  broken('brev.docx', zipped({ 'word/document.xml': '<w/>', '[Content_Types].xml': '<Types/>' }), /saknar något/),
  broken('gammal.xls', compoundFile({ Workbook: Buffer.alloc(5_000) }), /äldre format/),
  broken('binär.xlsb', zipped({ 'xl/workbook.bin': 'x' }), /äldre format/),
  broken('låst.xlsx', compoundFile({ EncryptedPackage: Buffer.alloc(5_000) }), /skyddad med lösenord/),
  broken('låst-del.xlsx', inDirectory(workbook, 8, 0x0008_0001), /skyddad med lösenord/),
  broken('bomb.xlsx', inDirectory(workbook, 24, 0x7fff_ffff), /orimligt stor/),
  broken(
    'lögn.xlsx',
    inDirectory(
      withSheet(xml => xml.replace('Möte', 'M'.repeat(90_000))),
      24,
      600,
    ),
    damaged,
  ),
  broken(
    'entiteter.xlsx',
    withSheet(xml => xml.replace('<worksheet', `${doctype}<worksheet`)),
    /egna definitioner.*sheet1/,
  ),
  broken(
    'djup.xlsx',
    withSheet(xml => xml.replace('<sheetData>', '<a>'.repeat(5_000))),
    /skadad|fler nivåer/,
  ),
  broken(
    'halvt-blad.xlsx',
    withSheet(xml => cutText(xml)),
    /är skadad eller avkortad.*sheet1\.xml/,
  ),
  broken('inget-blad.xlsx', xlsxFile({ name: 'Diagram', rows: '', type: 'chartsheet' }), /inget blad med celler/),
  broken('tomt-blad.xlsx', xlsxFile({ name: 'Logg', rows: '' }), /inga rader/),
  broken(
    'bara-namn.xlsx',
    xlsxFile({ name: 'Logg', rows: sheetRow(1, textCell('A1', 'Datum'), textCell('B1', 'Rubrik')) }),
    /inga rader/,
  ),
  broken('fjärran.xlsx', xlsxFile({ name: 'Logg', rows: farRows('XFD') }), /fler celler.*bladet ”Logg”, rad \d+/),
  broken(
    'bred.xlsx',
    xlsxFile({ name: 'Logg', rows: sheetRow(1, ...wideCells) + sheetRow(2, numberCell('A2', 1)) }),
    /fler kolumner.*bladet ”Logg”, rad 1, kolumn 20000/,
  ),
  broken('sida.xlsx', webPage, /är en webbsida/),
  broken('avklippt.ods', cut(odsFile(odsTable('Logg', odsRow(odsCell('Datum'))))), damaged),
  broken(
    'entiteter.ods',
    zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': `${doctype}<a/>` }),
    /egna definitioner.*content\.xml/,
  ),
  broken('djup.ods', odsFile(odsTable('Logg', '<a>'.repeat(5_000))), /fler nivåer.*content\.xml/),
  broken('halv.ods', odsFile(odsTable('Logg', '<table:table-row>')), /skadad.*rad 1, kolumn \d+, ”content\.xml”/),
  broken('nul.ods', odsFile(odsTable('Logg', odsRow(odsCell('a&#0;b')))), /skadad.*rad 1/),
  broken(
    'upprepad.ods',
    odsFile(
      odsTable(
        'Logg',
        `<table:table-row table:number-rows-repeated="1048576">${odsCell('x', 'office:value-type="string" table:number-columns-repeated="16384"')}</table:table-row>`,
      ),
    ),
    /fler (celler|kolumner).*Logg/,
  ),
  broken('utan-innehåll.ods', zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), /content\.xml/),
]

const unclosed = Array.from({ length: 80 }, (_, at) => `2025-10-02;"Möte ${at}`).join('\n')
const windows = (text: string): Buffer => Buffer.from(text, 'latin1')

export const brokenTables: readonly BrokenFile[] = [
  broken('tom.csv', '', /är tom/),
  broken('bara-märke.csv', '\ufeff', /inga rader|är tom/),
  broken('blanka.csv', '\n \n;;;\n', /inga rader/),
  broken('bara-namn.csv', 'Datum;Rubrik\n', /inga rader.*rad 1/),
  broken('sep.csv', 'sep=;\n', /inga rader/),
  broken('bred.csv', `${many(20_000, ';')}\n1;2\n`, /fler kolumner.*rad 1, kolumn 20000/),
  broken('nollor.csv', Buffer.alloc(5_000), /av ett slag som Talan inte läser|inga rader/),
  broken('binär.csv', Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 7_919) % 256)), /inte läser|kodade/),
  broken(
    'blandad.csv',
    Buffer.concat([
      Buffer.from('Datum;Rubrik\n2025-10-02;Möte åäö ÅÄÖ om vägar på ön\n'),
      windows('2025-10-03;Möte om åär\n'),
    ]),
    /hur bokstäverna i blandad\.csv är kodade/,
  ),
  broken('oavslutad.csv', `Datum;Rubrik\n${unclosed}\n`, /är skadad.*rad \d+/),
  broken('sida.csv', webPage, /är en webbsida/),
  broken('bild.csv', Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), /inte läser/),
  broken('dokument.csv', '%PDF-1.7\n', /inte läser/),
]

/** A table that is read and of which no column is a day. */
export const unmappable: readonly BrokenFile[] = [
  broken('utan-dag.csv', 'Färg;Antal\nröd;1\n', /säger inte vilken kolumn som har dagen/),
]

const state = documentState()
const members = memberList(person())

export const brokenData: readonly BrokenFile[] = [
  broken('avklippt.json', cutText(members), /är skadad eller avkortad.*rad 1, kolumn \d+/),
  broken('sida.json', webPage, /är en webbsida/),
  broken('sida-utan-typ.json', '<html><body>Fel</body></html>', /är en webbsida/),
  broken('fel.json', '{"error":"rate limited"}', /av ett slag som Talan inte läser/),
  broken('tom.json', '{}', /inga rader/),
  broken('tom-lista.json', '{"personlista":{"@hits":"0"}}', /inga rader/),
  broken('djup.json', `{"personlista":{"person":${'['.repeat(200_000)}`, /fler nivåer|är skadad/),
  broken('avklippt.xml', '<personlista>\n<person>\n<efternamn>Prov', /är skadad.*rad 3/),
  broken(
    'bomb.xml',
    `${doctype}<personlista><person><efternamn>&b;</efternamn></person></personlista>`,
    /egna definitioner/,
  ),
  broken('utifrån.xml', '<!DOCTYPE personlista SYSTEM "file:///etc/passwd"><personlista/>', /egna definitioner/),
  broken('djup.xml', `<personlista>${'<a>'.repeat(90_000)}`, /fler nivåer/),
  broken('annan.xml', '<rss><channel/></rss>', /inte läser/),
  broken('ärende.json', cutText(state, 0.7), /är skadad.*rad 1, kolumn \d+/),
  broken('ärende.xml', '<dokumentstatus><dokument><dok_id>HE01</dok_id>', /är skadad.*rad 1/),
  broken('tomt-ärende.json', '{"dokumentstatus":""}', /inga rader/),
  broken('arkiv.json', '{"format":"talan-archive-1","tables":[]}', /helt kontor/),
  broken('kontor.json', '{"organisations":[]}', /helt kontor/),
  broken('arkiv.zip', zipSync({ 'schema.json': strToU8('{}'), 'tables/person.json': strToU8('[]') }), /saknar något/),
]

const mail = 'From: a@x.example\r\nSubject: Möte\r\n'
const nested = Array.from(
  { length: 300 },
  (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary="b${at + 1}"\r\n\r\n`,
)
const item = outlookFile({ '001a': 'IPM.Note', '0037': 'Möte', '1000': 'Hej'.repeat(3_000) })

/** The chain of the directory leads to itself. */
function endlessChain(bytes: Buffer): Buffer {
  const ring = Buffer.from(bytes)
  const table = 512 * (ring.readInt32LE(0x4c) + 1)
  const first = ring.readInt32LE(0x30)
  ring.writeInt32LE(first, table + 4 * first)
  return ring
}

export const brokenMails: readonly BrokenFile[] = [
  broken('djup.eml', `${mail}Content-Type: multipart/mixed; boundary="b0"\r\n\r\n${nested.join('')}`, /fler nivåer/),
  broken('avklippt.msg', cut(item, 0.4), /är skadad|inte läser/),
  broken('ring.msg', endlessChain(item), /är skadad|inte läser/),
  broken('uppgift.msg', outlookFile({ '001a': 'IPM.Task', '0037': 'Göra' }), /inte läser/),
  broken('tomt.msg', compoundFile({}), /inte läser/),
  broken('tom.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', /inga rader/),
]

/** A file that is read, of which nothing can be written: what is said of its rows. */
export const unusable: readonly BrokenFile[] = [
  broken('tom.vcf', 'BEGIN:VCARD\r\n', /rad 1: Fel/),
  broken(
    'avklippt.vcf',
    cardFile(cardOf('3.0', 'FN:Ylva Provåker', 'EMAIL:ylva@prov.example').slice(0, -1)),
    /rad 1: Fel/,
  ),
  broken('avklippt.ics', cutText(aCalendar(anEvent('SUMMARY:Möte')), 0.7), /rad \d+: Fel/),
  broken('ändlös.ics', aCalendar(aSeries('FREQ=SECONDLY')), /rad \d+: Fel/),
  broken('evig.ics', aCalendar(aSeries('FREQ=DAILY')), /rad \d+: Granska/),
  broken('omöjlig.ics', aCalendar(aSeries('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')), /rad \d+: Granska/),
  broken(
    'formler.csv',
    'Datum;Rubrik\n=HYPERLINK("http://x.example");Möte\n@SUM(A1);Möte\n',
    /rad 2: Fel[\s\S]*rad 3: Fel/,
  ),
  broken('lång.csv', `Datum;Rubrik\n2025-10-02;${'x'.repeat(10_000_000)}\n`, /rad 2: Fel/),
  broken('nul.csv', 'Datum;Rubrik\n2025-\u000010-02x;Möte\n', /rad 2: Fel/),
  broken(
    'lång.xlsx',
    xlsxFile({ name: 'Logg', rows: rows.replace('Möte', 'x'.repeat(10_000_000)) }),
    /bladet ”Logg”, rad 2: Fel/,
  ),
  broken(
    'fel-i-formel.xlsx',
    xlsxFile({
      name: 'Logg',
      rows: rows.replace(textCell('A2', '2025-10-02'), '<c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
    }),
    /bladet ”Logg”, rad 2: Fel/,
  ),
]
