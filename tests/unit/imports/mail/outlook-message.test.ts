import { expect, test } from 'vitest'
import { readOutlookMessage } from '../../../../office/imports/reading/mail/outlook/outlook-message'
import { outlookFile, type Properties } from './outlook-file'

const [to, copy] = [1, 2]
const internal = (who: string) => `/o=Kontoret/ou=Grupp/cn=Recipients/cn=${who}`

async function mailOf(...parts: Parameters<typeof outlookFile>) {
  const read = await readOutlookMessage(outlookFile(...parts))
  const [row] = read.kind === 'mails' ? read.rows : []
  if (!row) throw new Error(read.kind)
  return row
}

const note: Properties = {
  '001a': 'IPM.Note',
  '0037': 'Norrbotniabanan',
  '0039': new Date('2026-11-24T08:15:30Z'),
  '0042': 'Ylva Provåker',
  '0064': 'SMTP',
  '0065': 'ylva@riksdagen.example',
  '1000': 'Hej!\r\nVi ses.\r\n',
}

test('a mail is read with its sender, recipients, instant, text and attachments', async () => {
  const { value, problems } = await mailOf(note, {
    recipients: [
      { '0c15': to, '3001': 'Göte', '3002': 'SMTP', '3003': 'gote@kontoret.example' },
      { '0c15': copy, '3001': 'Nia', '3002': 'SMTP', '3003': 'nia@kontoret.example' },
      { '0c15': 0x10000001, '3001': 'Göte', '3003': 'GOTE@kontoret.example' },
    ],
    attachments: [
      { '3707': 'Bilaga med långt namn.pdf', '3704': 'BILAGA~1.PDF' },
      { '3001': 'logo.png', '7ffe': true },
      { properties: { '3001': 'Inre' }, inner: { '001a': 'IPM.Note', '0037': 'Inre möte', '0065': 'fel@fel.example' } },
      { properties: {}, inner: { '001a': 'IPM.Schedule.Meeting.Request', '0037': 'Kallelse' } },
    ],
  })
  expect(value).toEqual({
    messageId: '',
    from: { name: 'Ylva Provåker', address: 'ylva@riksdagen.example' },
    to: [{ name: 'Göte', address: 'gote@kontoret.example' }],
    cc: [{ name: 'Nia', address: 'nia@kontoret.example' }],
    bcc: [],
    subject: 'Norrbotniabanan',
    sentAt: '2026-11-24T08:15:30Z',
    text: 'Hej!\nVi ses.',
    attachments: [
      { name: 'Bilaga med långt namn.pdf', isMessage: false, isCalendar: false },
      { name: 'Inre', isMessage: true, isCalendar: false },
      { name: 'Kallelse', isMessage: false, isCalendar: true },
    ],
    innerSubjects: ['Inre möte', 'Kallelse'],
  })
  expect(problems).toEqual([])
})

test('a draft has no sender, and a mail without any time no day', async () => {
  const { value, problems } = await mailOf({ '001a': 'IPM.Note', '0037': 'Utkast' })
  expect(value).toMatchObject({ from: null, sentAt: null })
  expect(problems).toEqual([{ code: 'no-sending-day', field: 'date' }])
})

const fromInside: Properties = { ...note, '0064': 'EX', '0065': internal('yp'), '0c1f': internal('yp') }

test.each<[string, Properties, Properties[]]>([
  ['the property of the sender', { '5d01': 'ylva@riksdagen.example' }, []],
  ['the recipients', {}, [{ '0c15': to, '3003': internal('YP'), '39fe': 'ylva@riksdagen.example' }]],
  ['the headers it came with', { '007d': 'From: Y <ylva@riksdagen.example>\r\nTo: x@y.example\r\n' }, []],
])('an internal name of a mail server becomes an address by %s', async (_, more, recipients) => {
  const { value } = await mailOf({ ...fromInside, ...more }, { recipients })
  expect(value.from?.address).toBe('ylva@riksdagen.example')
})

test('an internal name without an address is a sender by name only', async () => {
  const { value } = await mailOf(fromInside)
  expect(value.from).toEqual({ name: 'Ylva Provåker', address: '' })
})

test('the time of a mail without one of its own is that of its headers, otherwise that of its receipt', async () => {
  const { '0039': _, ...without } = note
  const received = { ...without, '0e06': new Date('2026-11-25T10:00:00Z') }
  const dated = { ...received, '007d': 'Date: Tue, 24 Nov 2026 09:15:30 +0100\r\nSubject: x\r\n' }
  expect((await mailOf(dated)).value.sentAt).toBe('2026-11-24T08:15:30Z')
  expect((await mailOf(received)).value.sentAt).toBe('2026-11-25T10:00:00Z')
})

const cyrillic = { ansi: Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]) }

test.each<[string, Properties, string]>([
  ['its own code page', { '3ffd': 1251 }, 'Привет'],
  ['its language', { '3ff1': 1049, '3fde': 65001 }, 'Привет'],
  ['the code page of its markup', { '3fde': 1251 }, 'Привет'],
  ['Windows-1252 where nothing is said', { '3fde': 65001 }, 'Ïðèâåò'],
])('a text that is not Unicode is read in %s', async (_, more, subject) => {
  expect((await mailOf({ '001a': 'IPM.Note', '0037': cyrillic, ...more })).value.subject).toBe(subject)
})

test('the text of a mail with markup only is that of the markup, in its encoding', async () => {
  const markup = Buffer.from('<html><style>p {}</style><p>Möte – nej</p></html>')
  expect((await mailOf({ ...note, '1000': ' \r\n', '1013': markup, '3fde': 65001 })).value.text).toBe('Möte – nej')
})

test('the text of a mail with rich text only is that of the rich text', async () => {
  const rich = Buffer.from("{\\rtf1\\ansi\\ansicpg1252\\fromhtml1{\\*\\htmltag <p>}M\\'f6te\\par Nej}", 'latin1')
  const packed = Buffer.alloc(16 + rich.length)
  packed.writeUInt32LE(rich.length + 12, 0)
  packed.writeUInt32LE(rich.length, 4)
  packed.write('MELA', 8)
  rich.copy(packed, 16)
  expect((await mailOf({ ...note, '1000': '', '1009': packed })).value.text).toBe('Möte\nNej')
})

test('an answer to an invitation is a mail', async () => {
  const answer = await mailOf({ ...note, '001a': 'IPM.Schedule.Meeting.Resp.Pos' })
  expect(answer.value.subject).toBe('Norrbotniabanan')
})

test.each([
  ['IPM.DistList', 'unknown-kind'],
  ['IPM.Task', 'unknown-kind'],
])('an item of the class %s is refused', async (messageClass, reason) => {
  await expect(readOutlookMessage(outlookFile({ '001a': messageClass }))).rejects.toMatchObject({ reason })
})
