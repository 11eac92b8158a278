import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Store } from '../../db/store'
import { importOf } from '../../office/imports/in-progress/import-of'
import { writeUnwritten } from '../../office/imports/in-progress/unwritten-rows'
import { aFolder, anOffice } from '../db/office'
import { aCalendar, anEvent, aSeries } from '../unit/imports/calendar/a-calendar'
import { outlookFile } from '../unit/imports/mail/outlook-file'
import { memberList, person } from '../unit/imports/riksdag/riksdag-samples'
import { cardFile, cardOf } from '../unit/imports/vcard/vcard-files'
import { answered, askedAt } from './asking'
import { everything } from './every-byte'
import { aFile, readingInThread } from './import-files'
import { readInAll } from './imported-canaries'

readingInThread()

/** Words that must not be kept, and words that must be, which show that the search works. */
const [hidden, kept] = ['hemligfågel', 'öppenfågel'] as const

/** Every byte that the office keeps in its file and in the log beside it. */
const bytesOf = (store: Store): string =>
  [store.file, `${store.file}-wal`].map(file => (existsSync(file) ? readFileSync(file, 'utf8') : '')).join('')

const privateOf = (...lines: readonly string[]) =>
  anEvent(
    ...lines,
    `SUMMARY:${hidden}`,
    `DESCRIPTION:${hidden}`,
    `LOCATION:${hidden}`,
    `CATEGORIES:${hidden}`,
    `ATTENDEE;CN=${hidden}:mailto:${hidden}@x.example`,
  )

const calendar = aCalendar(
  anEvent('UID:0', `SUMMARY:${kept}`, 'ATTENDEE;CN=Ylva Provåker:mailto:ylva@prov.example'),
  privateOf('UID:1', 'CLASS:PRIVATE'),
  privateOf('UID:2', 'class:Confidential'),
  privateOf('UID:3', 'CLASS;X-A=b:X-OWN'),
  privateOf('UID:4', 'CLASS:PRIVATE').replace('END:VEVENT', ''),
  'END:VEVENT',
  aSeries('FREQ=DAILY;COUNT=3', 'UID:5', `SUMMARY:${kept} serie`),
  privateOf('UID:5', 'RECURRENCE-ID;TZID=Europe/Stockholm:20261125T090000', 'CLASS:PRIVATE'),
  aSeries('FREQ=DAILY;COUNT=3', 'UID:6', 'CLASS:PRIVATE', `SUMMARY:${hidden}`),
  anEvent('UID:6', 'RECURRENCE-ID;TZID=Europe/Stockholm:20261125T090000', `SUMMARY:${hidden}`),
)

const calendarTable = [
  'Subject,Start Date,Start Time,End Time,Location,Description,Private,Sensitivity',
  `${kept},2025-10-02,09:00,10:00,Här,,False,Normal`,
  `${hidden},2025-10-03,09:00,10:00,${hidden},${hidden},True,Private`,
  `${hidden},2025-10-04,09:00,10:00,${hidden},${hidden},False,Confidential`,
].join('\r\n')

const card = cardOf(
  '3.0',
  `FN:${kept} Provsson`,
  `N:Provsson;${kept};;;`,
  'ORG:Provbolaget',
  'EMAIL;TYPE=WORK:p@prov.example',
  `X-MS-SPOUSE:${hidden}`,
  `X-CHILDREN:${hidden}`,
  `HOBBY:${hidden}`,
  `X-MAIDENNAME:${hidden}`,
  `BDAY:1971-${hidden}`,
  `GENDER:${hidden}`,
  `X-PERSONNUMMER:${hidden}`,
  `ANNIVERSARY:${hidden}`,
  `ADR;TYPE=HOME:;;${hidden};${hidden};;901 00;${hidden}`,
  'TEL;TYPE=HOME:090-7654321',
  `PHOTO;ENCODING=b:${Buffer.from(hidden).toString('base64')}`,
  `RELATED;TYPE=child;VALUE=text:${hidden}`,
)

const contacts = [
  'First Name,Last Name,Company,E-mail Address,Birthday,Spouse,Children,Government ID Number,Gender,Hobby,Home Street,Home Phone,Anniversary,Sensitivity',
  `${kept},Provsson,Provbolaget,p@prov.example,${hidden},${hidden},${hidden},${hidden},${hidden},${hidden},${hidden},090-7654321,${hidden},Normal`,
  `${hidden},${hidden},${hidden},${hidden}@x.example,,,,,,,,,,Private`,
].join('\r\n')

const member = person({
  tilltalsnamn: kept,
  fodd_ar: '1971',
  kon: hidden,
  iort: hidden,
  bild_url_80: `https://x.example/${hidden}.jpg`,
  personuppgift: {
    uppgift: [
      { kod: 'Föräldrar', uppgift: [hidden], typ: 'biografi' },
      { kod: 'Bostadsort', uppgift: [hidden], typ: 'biografi' },
      { kod: 'sv', uppgift: [hidden], typ: 'titlar' },
    ],
  },
})

const appointment = (subject: string, sensitivity: number) =>
  outlookFile({
    '001a': 'IPM.Appointment',
    '0036': sensitivity,
    '0037': subject,
    '1000': subject,
    'appointment 8208': subject,
    'appointment 820d': new Date('2026-07-01T06:30:00Z'),
  })

/** Files with what the office never keeps, and how many of them have something that it does. */
const files: Readonly<Record<string, Uint8Array>> = {
  'kalender.ics': Buffer.from(calendar),
  'kalender.csv': Buffer.from(calendarTable),
  'kort.vcf': cardFile(card),
  'kontakter.csv': Buffer.from(contacts),
  'ledamot.json': Buffer.from(memberList(member)),
  'öppet.msg': appointment(kept, 0),
}

test.each(Object.keys(files))('what the office never keeps of %s is in no byte of its file', async name => {
  const store = await anOffice()
  await readInAll(store, name, files[name] as Uint8Array)
  const bytes = bytesOf(store)
  expect([bytes.includes(kept), bytes.includes(hidden), bytes.includes('7654321')]).toEqual([true, false, false])
})

test.each([1, 2, 3])('an item of Outlook with the sensitivity %i leaves nothing in the file', async sensitivity => {
  const store = await anOffice()
  await readInAll(store, 'möte.msg', appointment(hidden, sensitivity))
  expect(bytesOf(store).includes(hidden)).toBe(false)
})

test('the file of rows that are not written has their own cells, without the columns that are never kept', async () => {
  const store = await anOffice()
  const rows = [
    'Namn;Befattning;E-post;Personnummer;Hemtelefon;Organisation',
    `${kept};Chef;inte en adress;${hidden};${hidden};${'x'.repeat(400)}`,
  ].join('\n')
  const log = ['Datum;Rubrik;Personnummer;Övrigt', `2025-02-31;${kept};${hidden};x`].join('\n')
  for (const [name, text] of [
    ['lista.csv', rows],
    ['logg.csv', log],
  ] as const) {
    const current = await importOf(store)
    await current.start({ path: aFile(name, text), name }, {}, 'sv', askedAt)
    await answered(store, 'import:plan', {})
    const folder = aFolder()
    expect(await writeUnwritten(current.outcome, folder, 'kvar', 'sv')).toMatchObject({ rows: 1 })
    const written = await everything(folder)
    expect([name, written.includes(kept), written.includes(hidden)]).toEqual([name, true, false])
    expect(written).not.toContain('Personnummer')
  }
})

test('no word of a mail that was dropped and not logged, and none of a file that was given up, is kept', async () => {
  const store = await anOffice()
  const current = await importOf(store)
  const mail = `From: a@prov.example\r\nTo: b@prov.example\r\nSubject: ${hidden}\r\n\r\n${hidden}\r\n`
  const log = `Datum;Rubrik;Kontakt\n2025-10-02;${hidden};${hidden} Provsson\n`
  await current.start({ path: aFile('mejl.eml', mail), name: `${hidden}.eml` }, {}, 'sv', askedAt)
  expect(current.state).toMatchObject({ state: 'mails' })
  await current.start({ path: aFile('logg.csv', log), name: `${hidden}.csv` }, {}, 'sv', askedAt)
  await answered(store, 'import:plan', {})
  expect(current.state).toMatchObject({ state: 'planned' })
  await answered(store, 'import:give-up', {})
  expect(bytesOf(store).includes(hidden)).toBe(false)
  expect(JSON.stringify(await answered(store, 'import:state', {}))).not.toContain(hidden)
})
