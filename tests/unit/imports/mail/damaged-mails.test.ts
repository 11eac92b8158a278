import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { readMail } from '../../../../office/imports/reading/mail/mail-file'
import { readOutlookMessage } from '../../../../office/imports/reading/mail/outlook/outlook-message'
import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { damagedFile } from '../reading/mutated-bytes'
import { outlookFile } from './outlook-file'

/** Reads a damaged file. It may be read, or be refused; nothing else may be thrown. */
async function readOrRefused(read: (bytes: Uint8Array) => Promise<{ rows: readonly unknown[] }>, bytes: Uint8Array) {
  try {
    return (await read(bytes)).rows.length
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return error.reason
  }
}

const mails = [
  [
    'From: Ylva Provåker <ylva@riksdagen.example>',
    'To: Grupp: a@x.example, "B, C" <b@x.example>;',
    'Subject: =?iso-8859-1?Q?M=F6te?= om =?utf-8?B?YsOlbmFu?=',
    'Received: from a.example; Tue, 24 Nov 2026 10:00:00 +0100',
    'Date: Tue, 24 Nov 2026 09:15:30 +0100',
    'Content-Type: multipart/mixed; boundary="b1"',
    '',
    '--b1',
    'Content-Type: multipart/alternative; boundary=b2',
    '',
    '--b2',
    'Content-Type: text/plain; charset=utf-8; format=flowed',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Hej p=C3=A5 dig =',
    '--b2',
    'Content-Type: text/html; charset=iso-8859-1',
    '',
    '<p>Hej p&aring; <b>dig</b></p>',
    '--b2--',
    '--b1',
    'Content-Type: message/rfc822',
    '',
    'From: x@y.example',
    'Subject: Inre',
    '',
    'Text',
    '--b1',
    'Content-Type: text/calendar; method=REQUEST; name*0="kal"; name*1=".ics"',
    '',
    'BEGIN:VCALENDAR',
    '--b1--',
  ].join('\r\n'),
  'From x@y.example Tue Nov 24 2026\nFrom: x@y.example\nSubject: Kort\n\nText\n',
].flatMap(text => [Buffer.from(text), Buffer.from(text, 'latin1')])

test('a damaged mail is read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(damagedFile(mails), async bytes => {
      expect(await readOrRefused(readMail, bytes)).toBeDefined()
    }),
    { numRuns: 300 },
  )
})

const items = [
  outlookFile(
    { '001a': 'IPM.Note', '0037': { ansi: Buffer.from('Möte', 'latin1') }, '3ffd': 1252, '1000': 'Text'.repeat(2_000) },
    {
      recipients: [{ '0c15': 1, '3001': 'Göte', '3003': 'gote@kontoret.example' }],
      attachments: [{ properties: { '3001': 'Inre' }, inner: { '001a': 'IPM.Note', '0037': 'Inre' } }],
    },
  ),
  outlookFile({
    '001a': 'IPM.Contact',
    '3001': 'Ylva',
    'address 8083': 'ylva@riksdagen.example',
    Keywords: ['a', 'b'],
  }),
  outlookFile({
    '001a': 'IPM.Appointment',
    '0037': 'Möte',
    'appointment 820d': new Date('2026-07-01T06:30:00Z'),
    'appointment 8216': Buffer.alloc(60, 4),
    'appointment 825e': Buffer.alloc(60, 2),
    '1009': Buffer.from('2000000018000000LZFu00000000{\\rtf1 A}'),
  }),
]

test('a damaged item of Outlook is read or refused', async () => {
  // The library writes to the console what it cannot make out of a series.
  const quiet = vi.spyOn(console, 'debug').mockImplementation(() => undefined)
  const found = new Set<unknown>()
  await fc.assert(
    fc.asyncProperty(damagedFile(items), async bytes => {
      found.add(await readOrRefused(readOutlookMessage, bytes))
    }),
    { numRuns: 500 },
  )
  quiet.mockRestore()
  // Some damage is seen, and some hits nothing that is read.
  expect([...found]).toEqual(expect.arrayContaining(['broken', 1]))
})
