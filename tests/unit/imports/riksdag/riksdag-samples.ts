/** An assignment as the open data has it; what a test is about is given. */
export const assignment = (given: Readonly<Record<string, unknown>> = {}) => ({
  organ_kod: 'TU',
  roll_kod: 'Ledamot',
  status: '',
  typ: 'uppdrag',
  from: '2026-10-06 14:00:00',
  tom: '2030-09-23 10:59:00',
  uppgift: ['Trafikutskottet'],
  ...given,
})

/** A seat in the chamber. */
export const seat = (given: Readonly<Record<string, unknown>> = {}) =>
  assignment({
    organ_kod: 'kam',
    roll_kod: 'Riksdagsledamot',
    status: 'Tjänstgörande',
    typ: 'kammaruppdrag',
    from: '2026-09-28 11:00:00',
    uppgift: [{}],
    ...given,
  })

/** The statement in which a person has an e-mail address. */
export const mailStatement = {
  kod: 'Officiell e-postadress',
  uppgift: ['ylva.provaker[på]riksdagen.example'],
  typ: 'eadress',
}

/** An invented person as the open data has people. */
export const person = (given: Readonly<Record<string, unknown>> = {}) => ({
  sourceid: '00000000-0000-4000-8000-000000000001',
  intressent_id: '0999000000001',
  fodd_ar: '1971',
  kon: 'kvinna',
  efternamn: 'Provåker',
  tilltalsnamn: 'Ylva',
  sorteringsnamn: 'Provåker,Ylva',
  iort: '',
  parti: 'S',
  valkrets: 'Norrbottens län',
  status: 'Tjänstgörande riksdagsledamot',
  bild_url_80: 'https://riksdagen.example/1_80.jpg',
  bild_url_192: '',
  bild_url_max: '',
  personuppdrag: { uppdrag: [seat(), assignment()] },
  personuppgift: { uppgift: [mailStatement] },
  ...given,
})

/** The JSON of a member list. */
export const memberList = (...people: readonly unknown[]): string =>
  JSON.stringify({ personlista: { '@hits': String(people.length), person: people } })

/** A meeting of the calendar, with a start on the clock. */
export const meeting = (given: Readonly<Record<string, unknown>> = {}) => ({
  UID: 'RDHEC120261216ap',
  DTSTART: '20261216T090000',
  DTEND: '20261216T100000',
  SUMMARY: 'Debatt om förslag',
  DESCRIPTION: ['', '\\n2026/27:TU99 Järnväg\\, vägar\\n\\n2026/27:NU98 Handel\\n'],
  LOCATION: 'Kammaren',
  CATEGORIES: 'kammaren,arbetsplenum,Debatt och beslut,kamm',
  XRDDATA: 'dok_id{HE01TU99,HE01NU98};X-RD-TLISTA:HE0J20261216;X-RD-FLISTA:',
  XRDREST: 'aktivitetlista/arbetsplenum/2026-12-16',
  XRDDTSTARTSTATUS: '',
  ...given,
})

/** The JSON of a calendar. */
export const calendar = (...meetings: readonly unknown[]): string =>
  JSON.stringify({ kalenderlista: { kalender: meetings } })

/** A document in a list of hits. */
export const documentHit = (given: Readonly<Record<string, unknown>> = {}) => ({
  database: 'dokument',
  id: 'he029001',
  dok_id: 'HE029001',
  rm: '2026/27',
  beteckning: '9001',
  doktyp: 'mot',
  organ: 'TU',
  titel: 'V&auml;gar &amp; järnvägar i norr',
  status: '',
  publicerad: '1899-01-01',
  relaterat_id: 'HE03901',
  inlamnad: '2026-11-06',
  motionstid: '',
  justeringsdag: '2026-12-10',
  dokintressent: {
    intressent: { roll: 'undertecknare', namn: 'Ylva Provåker', partibet: 'S', intressent_id: '0999000000001' },
  },
  ...given,
})

/** A committee meeting in a list of hits. */
export const meetingHit = (given: Readonly<Record<string, unknown>> = {}) => ({
  database: 'kalender',
  id: 'rdhea3tu202612011100',
  dok_id: 'HEA3TU202612011100',
  datum: '2026-12-01 11:00:00',
  slutdatum: '2026-12-01 12:00:00',
  publicerad: '1899-01-01',
  titel: 'Trafikutskottets sammanträde',
  undertitel: 'tisdag 2026-12-01 kl. 11:00',
  doktyp: 'utskottsmöte',
  dokumentnamn: 'Kallelse',
  plats: '',
  notis: '<h2>Planerat sammanträde</h2><p>Datum och tid: Tisdag kl. 11:00<br />Plats: RÖ9-99</p>',
  egenskaper: { egenskap: { kod: 'tidpunktnoggrannhet', namn: 'Exakt' } },
  ...given,
})

/** The JSON of a list of hits, made on 2026-11-20. */
export const hitList = (...hits: readonly unknown[]): string =>
  JSON.stringify({
    dokumentlista: { '@datum': '2026-11-20 08:20:11', '@traffar': String(hits.length), dokument: hits },
  })

/** The JSON of the state of one document. */
export const documentState = (given: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    dokumentstatus: {
      dokument: {
        dok_id: 'HE01TU99',
        rm: '2026/27',
        beteckning: 'TU99',
        doktyp: 'bet',
        organ: 'TU',
        titel: 'Järnväg i norr',
        status: 'planerat',
      },
      dokaktivitet: {
        aktivitet: [
          { kod: 'UBE', namn: 'Beredning', datum: '2026-11-19 00:00:00', status: 'inträffat' },
          { kod: 'JUS', namn: 'Justering', datum: '2026-12-10 00:00:00', status: 'planerat' },
        ],
      },
      dokreferens: { referens: { referenstyp: 'behandlar', ref_dok_id: 'HE03901' } },
      debatt: null,
      ...given,
    },
  })

/** Returns XML of values, as the Riksdag writes the same lists. */
function xmlOf(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map(one => xmlOf(name, one)).join('\n')
  if (typeof value !== 'object' || value === null) {
    const text = String(value ?? '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
    return text === '' ? `<${name}/>` : `<${name}>${text}</${name}>`
  }
  const children = Object.entries(value).filter(([key]) => !key.startsWith('@'))
  return `<${name}>\n${children.map(([key, inner]) => xmlOf(key, inner)).join('\n')}\n</${name}>`
}

/** Returns the XML of a JSON text that has one key at its top. */
export const asXml = (json: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${Object.entries(JSON.parse(json) as object).map(([name, value]) => xmlOf(name, value))}`

/** A table of people: its header, and three assignments of two people. The second person has the other kind of id. */
export const personTableText = `\ufeff"Förnamn","Efternamn","Iort","Parti","Id","Kön","Född","Valkrets","Status","Webbadress","Epostadress","Telefonnummer","Titel","Uppdragstyp","Uppdragsorgan","Uppdragsroll","Uppdragsrollstatus","From","Tom"
"Ylva","Provåker","","S","0999000000001","kvinna","1971","Norrbottens län","Tjänstgörande riksdagsledamot","","ylva.provaker[på]riksdagen.example","66358","","kammaruppdrag","kam","Riksdagsledamot","Tjänstgörande","2026-09-28 11:00:00","2030-09-23 10:59:00"
"Åsa","Skenberg","","-","00000000-0000-4000-8000-00000000000A","kvinna","1954","Jämtlands län","Tjänstgörande riksdagsledamot","","asa.skenberg[på]riksdagen.example","","","uppdrag","AU","Suppleant","","2026-10-06","2030-09-23"
"Ylva","Provåker","","S","0999000000001","kvinna","1971","Norrbottens län","Tjänstgörande riksdagsledamot","","ylva.provaker[på]riksdagen.example","66358","","uppdrag","TU","Vice ordförande","","2026-10-06 14:00:00",""
`
