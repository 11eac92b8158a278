import { expect, test } from 'vitest'
import { readMail } from '../../../../office/imports/reading/mail/mail-file'
import { instantOfHeader } from '../../../../office/imports/reading/mail/sending-time'

const latin = (text: string) => Buffer.from(text, 'latin1')
const lines = (...all: string[]) => all.join('\r\n')

async function mailOf(bytes: Uint8Array | string) {
  const { rows } = await readMail(typeof bytes === 'string' ? Buffer.from(bytes) : bytes)
  expect(rows).toHaveLength(1)
  const [row] = rows
  if (!row) throw new Error('no row')
  return row
}

const head = ['From: Ylva Provåker <ylva@riksdagen.example>', 'To: info@kontoret.example', 'Subject: Norrbotniabanan']
const dated = [...head, 'Date: Tue, 24 Nov 2026 09:15:30 +0100']

test('a mail is read with its sender, recipients, subject, instant and text', async () => {
  const { value, problems } = await mailOf(lines(...dated, 'Message-ID: <1@x.example>', '', 'Hej!', '', 'Vi ses.', ''))
  expect(value).toEqual({
    messageId: '<1@x.example>',
    from: { name: 'Ylva Provåker', address: 'ylva@riksdagen.example' },
    to: [{ name: '', address: 'info@kontoret.example' }],
    cc: [],
    bcc: [],
    subject: 'Norrbotniabanan',
    sentAt: '2026-11-24T08:15:30Z',
    text: 'Hej!\n\nVi ses.',
    attachments: [],
    innerSubjects: [],
  })
  expect(problems).toEqual([])
})

test('headers written as bytes of Windows-1252 keep their letters, also in the name of an attachment', async () => {
  const mail = lines(
    'From: Åsa Öberg <asa@lansstyrelsen.example>',
    'Subject: Möte – nej\x96 flyttat',
    'Date: Tue, 24 Nov 2026 09:15:30 +0100',
    'Content-Type: multipart/mixed; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain',
    '',
    'Hälsningar från Luleå',
    '--b1',
    'Content-Type: application/pdf; name=Bilaga_ö.pdf',
    'Content-Disposition: attachment; filename=Bilaga_ö.pdf',
    'Content-Transfer-Encoding: base64',
    '',
    'AAAA',
    '--b1--',
    '',
  ).replace('– nej', 'nej')
  const { value } = await mailOf(latin(mail))
  expect(value.from?.name).toBe('Åsa Öberg')
  expect(value.subject).toBe('Möte nej– flyttat')
  expect(value.text).toBe('Hälsningar från Luleå')
  expect(value.attachments.map(({ name }) => name)).toEqual(['Bilaga_ö.pdf'])
})

test('a mark of the encoding and empty lines before the headers do not hide them', async () => {
  expect((await mailOf(`\ufeff\r\n\n${lines(...dated, '', 'x')}`)).value.from?.name).toBe('Ylva Provåker')
})

test('signs of Windows-1252 in a text of that encoding are read as signs', async () => {
  const { value } = await mailOf(
    Buffer.concat([
      Buffer.from(lines(...dated, 'Content-Type: text/plain; charset=iso-8859-1', '', '')),
      latin('Pris \x80 100 \x96 200'),
    ]),
  )
  expect(value.text).toBe('Pris € 100 – 200')
})

test('letters are composed and what nobody sees is left out', async () => {
  const { value } = await mailOf(
    lines(...dated.slice(0, 2), 'Subject: Mo\u0308te\u200b i Lulea\u030a', dated[3] ?? '', '', 'x'),
  )
  expect(value.subject).toBe('Möte i Luleå')
})

const received = (at: string) => `Received: from a.example by b.example; ${at}`

test('a date that cannot be read gives way to the newest time of receipt, and is reported', async () => {
  const { value, problems } = await mailOf(
    lines(
      ...head,
      received('Tue, 24 Nov 2026 10:00:00 +0100'),
      received('Mon, 23 Nov 2026 10:00:00 +0100'),
      'Date: i går',
      '',
      'x',
    ),
  )
  expect(value.sentAt).toBe('2026-11-24T09:00:00Z')
  expect(problems).toEqual([{ code: 'unknown-value', field: 'date', said: 'i går', proposed: '2026-11-24T09:00:00Z' }])
})

test('a mail without any date has none, and somebody has to look at it', async () => {
  const { value, problems } = await mailOf(lines(...head, '', 'x'))
  expect(value.sentAt).toBeNull()
  expect(problems).toEqual([{ code: 'no-sending-day', field: 'date' }])
})

test('a date without a zone is a time in Stockholm, and is reported', async () => {
  const { value, problems } = await mailOf(lines(...head, 'Date: 24 Jun 2026 09:15:30', '', 'x'))
  expect(value.sentAt).toBe('2026-06-24T07:15:30Z')
  expect(problems).toMatchObject([{ code: 'unknown-zone' }])
})

test.each([
  ['Tue, 24 Nov 2026 09:15:30 +0100', '2026-11-24T08:15:30Z'],
  ['24 Nov 26 09:15 CET', '2026-11-24T08:15:00Z'],
  ['Tue, 24 Nov 2026 09:15:30 +0100 (W. Europe Standard Time)', '2026-11-24T08:15:30Z'],
  ['Tue, 24 Nov 2026 03:15:30 EST', '2026-11-24T08:15:30Z'],
  ['Mon, 30 Feb 2026 09:15:30 +0100', null],
  ['Tue, 24 Nov 2026 25:15:30 +0100', null],
  ['Tue, 24 Nov 2026 09:15:30 H0500', null],
  ['Tue, 24 Nov 2026 09:15:30 +9900', null],
  ['2026-11-24', null],
  ['', null],
])('“%s” in a header is %s', (header, instant) => {
  expect(instantOfHeader(header)).toBe(instant)
})

test('the sender of a mail inside a mail is not taken for the sender', async () => {
  const { value } = await mailOf(
    lines(
      ...dated,
      'Content-Type: multipart/mixed; boundary=b1',
      '',
      '--b1',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Se nedan.',
      '--b1',
      'Content-Type: message/rfc822',
      '',
      'From nisse@fel.example Tue May 10 11:28:07 2005',
      'From: Fel Person <fel@fel.example>',
      'Subject: =?utf-8?Q?Inre_m=C3=B6te?=',
      '',
      'Annan text',
      '--b1--',
      '',
    ),
  )
  expect(value.from?.address).toBe('ylva@riksdagen.example')
  expect(value.text).toBe('Se nedan.')
  expect(value.innerSubjects).toEqual(['Inre möte'])
  expect(value.attachments).toEqual([{ name: 'Inre möte.eml', isMessage: true, isCalendar: false }])
})

test('an invitation and a winmail.dat are named, and a picture in the text is not', async () => {
  const part = (type: string, ...more: string[]) => ['--b1', `Content-Type: ${type}`, ...more, '', 'AAAA']
  const { value } = await mailOf(
    lines(
      ...dated,
      'Content-Type: multipart/related; boundary=b1',
      '',
      ...part('text/html', 'Content-Transfer-Encoding: 8bit').slice(0, -1),
      '<p>Hej<br>p&aring; dig</p><img src="cid:1">',
      ...part('image/png; name=logo.png', 'Content-ID: <1>', 'Content-Transfer-Encoding: base64'),
      ...part('text/calendar; method=REQUEST'),
      ...part('application/ms-tnef; name=winmail.dat', 'Content-Disposition: attachment'),
      '--b1--',
      '',
    ),
  )
  expect(value.text).toBe('Hej\npå dig')
  expect(value.attachments).toEqual([
    { name: 'invite.ics', isMessage: false, isCalendar: true },
    { name: 'winmail.dat', isMessage: false, isCalendar: false },
  ])
})

test('a group of recipients is its members, and the internal name of a server is no address', async () => {
  const { value } = await mailOf(
    lines(
      'From: "Mallberg, Göte" </o=Org/ou=Grupp/cn=gm>',
      'To: Gruppen: a@x.example, B <b@x.example>, A@x.example;',
      'Cc: undisclosed-recipients:;',
      '',
      'x',
    ),
  )
  expect(value.from).toEqual({ name: 'Mallberg, Göte', address: '' })
  expect(value.to).toEqual([
    { name: '', address: 'a@x.example' },
    { name: 'B', address: 'b@x.example' },
  ])
  expect(value.cc).toEqual([])
})

test('letters that the stated encoding lacks are reported', async () => {
  const { problems } = await mailOf(
    lines(
      ...dated,
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'M=F6te',
    ),
  )
  expect(problems).toEqual([{ code: 'unknown-charset', field: 'text' }])
})

test.each([
  ['', 'empty'],
  ['<!DOCTYPE html><html><body>From: x</body></html>', 'web-page'],
  ['Namn;Datum\r\nÅsa;2026-11-24\r\n', 'unknown-kind'],
  ['BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'unknown-kind'],
])('a file that is no mail is refused (%#)', async (text, reason) => {
  await expect(readMail(Buffer.from(text))).rejects.toMatchObject({ reason })
})

test('parts within parts within parts are refused where nobody sends them', async () => {
  const nested = Array.from({ length: 200 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}`)
  await expect(readMail(Buffer.from(`From: a@x.example\r\n${nested.join('\r\n')}\r\n\r\nx`))).rejects.toMatchObject({
    reason: 'too-deep',
  })
})
