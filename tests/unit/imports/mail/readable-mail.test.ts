import { expect, test } from 'vitest'
import { readMail } from '../../../../office/imports/reading/mail/mail-file'
import { readableMail } from '../../../../office/imports/reading/mail/readable-mail'

const lines = (...all: string[]) => all.join('\r\n')
const head = ['From: ylva@riksdagen.example', 'Subject: Möte', 'Date: Tue, 24 Nov 2026 09:15:30 +0100']
const parts = (...inner: string[]) =>
  Buffer.from(lines(...head, 'Content-Type: multipart/mixed; boundary=b', '', ...inner, '--b--', ''))

test('a usual mail is left as it is', () => {
  const mail = parts('--b', 'Content-Type: text/plain; charset=utf-8', '', 'Hej på dig', '', 'Två')
  expect(readableMail(mail).equals(mail)).toBe(true)
})

test('the content of an attachment is left out, and the text after it is read', async () => {
  const mail = parts(
    '--b',
    'Content-Type: application/pdf; name=a.pdf',
    'Content-Transfer-Encoding: base64',
    '',
    ...Array.from({ length: 50_000 }, () => 'A'.repeat(76)),
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hej på dig',
  )
  expect(readableMail(mail).length).toBeLessThan(2_000)
  const [row] = (await readMail(mail)).rows
  expect(row?.value).toMatchObject({ text: 'Hej på dig', attachments: [{ name: 'a.pdf' }] })
})

test('a mail of very many short lines, or of one very long one, is read to a length', () => {
  const short = Buffer.from(`${lines(...head, '', '')}${'a\n'.repeat(500_000)}`)
  expect(readableMail(short).length).toBeLessThan(200_000)
  const long = Buffer.from(`${lines(...head, '', '')}${'a'.repeat(20_000_000)}`)
  expect(readableMail(long).length).toBeLessThan(5_000_000)
})

test('a mail of very many parts or of very many headers is read to a number of them', () => {
  const many = parts(...Array.from({ length: 20_000 }, () => '--b\r\nContent-Type: text/plain\r\n\r\nx'))
  expect(readableMail(many).toString().split('--b\r\n').length).toBeLessThan(1_100)
  const headers = Buffer.from(`${lines(...head, '')}${'X-A: b\r\n'.repeat(100_000)}\r\nText`)
  expect(readableMail(headers).length).toBeLessThan(100_000)
})

test('a bare letter of Windows-1252 is mended in headers and in a text without an encoding, and nowhere else', () => {
  const bytes = Buffer.from(
    lines(
      'Subject: M\xf6te',
      'Content-Type: multipart/mixed; boundary="b c"',
      '',
      '--b c',
      '',
      'p\xe5',
      '--b c',
      'Content-Type: text/plain; charset=koi8-r; name=\xe5.txt',
      '',
      '\xdb\xcf',
      '--b c--',
      '',
    ),
    'latin1',
  )
  const mended = readableMail(bytes)
  for (const text of ['Subject: Möte\r\n', '\r\npå\r\n', 'name=å.txt']) expect(mended.includes(text)).toBe(true)
  expect(mended.includes(Buffer.from([0xdb, 0xcf]))).toBe(true)
})
