/** Returns a file of cards in the given encoding, out of lines. */
export const cardFile = (lines: readonly string[], encoding: BufferEncoding = 'utf8', lineEnd = '\r\n'): Buffer =>
  Buffer.from(lines.map(line => line + lineEnd).join(''), encoding)

/** Returns the lines of one card. */
export const cardOf = (version: string, ...lines: readonly string[]): string[] => [
  'BEGIN:VCARD',
  `VERSION:${version}`,
  ...lines,
  'END:VCARD',
]

/** A card as Outlook writes it, with most of its traps. */
export const outlookCard: readonly string[] = cardOf(
  '2.1',
  'N;LANGUAGE=sv;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:Prov=E5ker;Ylva;;Fil. dr;Jr.',
  'FN;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:Fil. dr Ylva Prov=E5ker Jr.',
  'ORG;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:Sveriges riksdag;Trafikutskottet =96 ledam=F6ter',
  'TITLE:Riksdagsledamot, vice talare',
  'NOTE;ENCODING=QUOTED-PRINTABLE:Rad ett=0D=0A=',
  'rad tv=C3=A5: =',
  'slut',
  'TEL;WORK;VOICE:08-786 40 01',
  'TEL;HOME;VOICE:090-100 00 01',
  'TEL;CELL;VOICE:070-174 06 09',
  'TEL;WORK;FAX:08-786 40 02',
  'ADR;WORK;PREF:;;Riksgatan 1;Stockholm;;100 12;Sverige',
  'LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE:Riksgatan 1=0D=0A=',
  '100 12 Stockholm',
  'ADR;HOME:;;Hemgatan 9;Umeå;;901 00;Sverige',
  'LABEL;HOME;ENCODING=QUOTED-PRINTABLE:Hemgatan 9=0D=0A=',
  '901 00 Ume=E5',
  'BDAY:19710502',
  'X-MS-ANNIVERSARY:20120801',
  'X-MS-SPOUSE:Påhittad Person',
  'X-MS-OL-DESIGN;CHARSET=utf-8:<card xmlns="http://schemas.example/card"><fld prop="name"/></card>',
  'EMAIL;PREF;INTERNET:ylva.provaker@riksdagen.example',
  'PHOTO;TYPE=JPEG;ENCODING=BASE64:',
  ' /9j/4AAQSkZJRgABAQAAAQABAAD/2Q==',
  '',
  'REV:20261120T080000Z',
)

/** A card as Google and Apple write it, with labels on lines of their own. */
export const googleCard: readonly string[] = cardOf(
  '3.0',
  'FN:Låtsby\\, Örjan',
  'N:;;;;',
  'EMAIL;TYPE=INTERNET;TYPE=HOME:orjan@hem.example',
  'item1.EMAIL;TYPE=INTERNET:orjan.latsby@riksdagen.example',
  'item1.X-ABLabel:Kansliet',
  'TEL;TYPE=CELL:070-174 06 05',
  'item2.TEL:66358',
  'item2.X-ABLabel:Växel',
  'item3.TEL:090-100 00 02',
  'item3.X-ABLabel:_$!<Home>!$_',
  'URL;TYPE=WORK:http\\://www.riksdagen.example',
  'ADR;TYPE=HOME:;;Hemgatan 9\\, 3 tr;Umeå;;901 00;',
  'NOTE:Första raden\\nandra\\; med semikolon\\, komma och \\"citat\\"',
  'CATEGORIES:myContacts,Västerbotten',
  'item4.X-ABRELATEDNAMES:Påhittad Person',
  'item4.X-ABLabel:_$!<Spouse>!$_',
  'item5.X-ABRELATEDNAMES:Chefen Själv',
  'item5.X-ABLabel:_$!<Manager>!$_',
  'item6.X-ABDATE:1975-03-01',
  'item6.X-ABLabel:_$!<Anniversary>!$_',
  'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAA',
  ' AQABAAD/2Q==',
)

/** A card of version 4.0, with its types in quotes and its address beside the parts. */
export const newCard: readonly string[] = cardOf(
  '4.0',
  'FN:Åke Exempelkvist',
  'N:Exempelkvist;Åke;;;',
  'GENDER:M',
  'BDAY:19723101',
  'ORG;SORT-AS="riksdag":Sveriges riksdag',
  'TEL;VALUE=uri;TYPE="voice,work";PREF=1:tel:+46-8-786-40-01;ext=358',
  'ADR;LABEL="Riksgatan 2\\n100 12 Stockholm":;;Riksgatan 2;Stockholm;;100 12;Sverige',
  'EMAIL;PREF=1:mailto:ake.exempelkvist@riksdagen.example',
  'RELATED;TYPE=child;VALUE=text:Påhittat Barn',
)
