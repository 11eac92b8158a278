import type { Reading } from '../../../../office/imports/reading/reading'
import { aCalendar, anEvent, aSeries } from '../calendar/a-calendar'
import { outlookFile } from '../mail/outlook-file'
import {
  asXml,
  calendar,
  documentHit,
  documentState,
  hitList,
  meeting,
  meetingHit,
  memberList,
  person,
  personTableText,
} from '../riksdag/riksdag-samples'
import { odsCell, odsFile, odsRow, odsTable, sheetRow, textCell, xlsxFile } from '../tables/workbook-files'
import { cardFile, newCard, outlookCard } from '../vcard/vcard-files'

/** A small file, with what it is read as. */
export type KnownFile = { readonly name: string; readonly kind: Reading['kind']; readonly bytes: Buffer }

const log = 'Möteslogg\r\nDatum;Kontakt;Not\r\n2025-10-02;Åsa Öberg-Test;"två\r\nrader"\r\n7/10 2025;Siv Demolund;x\r\n'

const mail = [
  'From: Ylva Provåker <ylva@riksdagen.example>',
  'To: kontoret@nsso.example',
  'Subject: =?iso-8859-1?Q?M=F6te?=',
  'Date: Tue, 24 Nov 2026 09:15:30 +0100',
  'Content-Type: multipart/mixed; boundary="b1"',
  '',
  '--b1',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Hej p=C3=A5 dig',
  '--b1--',
  '',
].join('\r\n')

const event = aCalendar(
  aSeries('FREQ=WEEKLY;COUNT=6;BYDAY=TU,TH', 'EXDATE:20261126T080000Z'),
  anEvent('UID:2', 'CLASS:PRIVATE', 'SUMMARY:Tandläkare'),
)

const riksdag = {
  members: memberList(person(), person({ intressent_id: '0999000000002' })),
  documents: hitList(documentHit(), meetingHit()),
  state: documentState(),
  events: calendar(meeting(), meeting({ XRDDTSTARTSTATUS: 'Ingen starttid' })),
}

const text = (name: string, kind: Reading['kind'], content: string, encoding: BufferEncoding = 'utf8'): KnownFile => ({
  name,
  kind,
  bytes: Buffer.from(content, encoding),
})

/** A file of each kind that is read, in each form and encoding that programs write. */
export const knownFiles: readonly KnownFile[] = [
  text('logg.csv', 'table', log),
  text('logg-1252.csv', 'table', log, 'latin1'),
  text('logg-16.csv', 'table', log, 'utf16le'),
  {
    name: 'logg.xlsx',
    kind: 'table',
    bytes: Buffer.from(
      xlsxFile({
        name: 'Logg',
        rows:
          sheetRow(1, textCell('A1', 'Datum'), textCell('B1', 'Kontakt')) +
          sheetRow(2, textCell('A2', '2025-10-02'), textCell('B2', 'Åsa')),
      }),
    ),
  },
  {
    name: 'logg.ods',
    kind: 'table',
    bytes: Buffer.from(
      odsFile(
        odsTable('Logg', odsRow(odsCell('Datum'), odsCell('Kontakt')) + odsRow(odsCell('2025-10-02'), odsCell('Åsa'))),
      ),
    ),
  },
  { name: 'kort.vcf', kind: 'contacts', bytes: cardFile([...outlookCard, ...newCard], 'latin1') },
  text('kalender.ics', 'events', event),
  text('mejl.eml', 'mails', mail),
  text('mejl-1252.eml', 'mails', mail, 'latin1'),
  { name: 'mejl.msg', kind: 'mails', bytes: outlookFile({ '001a': 'IPM.Note', '0037': 'Möte', '1000': 'Hej' }) },
  {
    name: 'kontakt.msg',
    kind: 'contacts',
    bytes: outlookFile({ '001a': 'IPM.Contact', '3001': 'Ylva', 'address 8083': 'ylva@riksdagen.example' }),
  },
  {
    name: 'möte.msg',
    kind: 'events',
    bytes: outlookFile({
      '001a': 'IPM.Appointment',
      '0037': 'Möte',
      'appointment 820d': new Date('2026-07-01T06:30:00Z'),
    }),
  },
  text('personlista.json', 'members', riksdag.members),
  text('personlista.xml', 'members', asXml(riksdag.members)),
  text('person.csv', 'members', personTableText),
  text('dokumentlista.json', 'documents', riksdag.documents),
  text('dokumentlista.xml', 'documents', asXml(riksdag.documents)),
  text('dokumentstatus.json', 'documents', riksdag.state),
  text('dokumentstatus.xml', 'documents', asXml(riksdag.state)),
  text('kalender.json', 'events', riksdag.events),
  text('kalender.xml', 'events', asXml(riksdag.events)),
]
