import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zip } from '@cj-tech-master/excelts/archive'
import { expect, test } from 'vitest'
import { decodedText } from '../../office/attachments/decoded-text'
import { mailText } from '../../office/attachments/mail-text'
import { isProgram, mediaTypeOf } from '../../office/attachments/media-type'
import { plainTextOf } from '../../office/attachments/plain-text'
import { longestPlainText } from '../../src-shared/log/attachment'
import { aFolder } from '../db/office'

const latin = (text: string) => Buffer.from(text, 'latin1')

test('text is read as UTF-8, as UTF-16 by its mark, and otherwise as Windows-1252 with its quotation marks and euros', () => {
  expect(decodedText(Buffer.from('\ufeffTåg – 5 €'))).toBe('Tåg – 5 €')
  expect(decodedText(Buffer.from('\ufeffTåg', 'utf16le'))).toBe('Tåg')
  expect(decodedText(latin('T\u00e5g \u0096 5 \u0080 \u0093ja\u0094 \u008a\u009f'))).toBe('Tåg – 5 € “ja” ŠŸ')
  expect(decodedText(Buffer.from('Tå').subarray(0, 2))).toBe('T')
  expect(decodedText(Buffer.from('a\u0000b'))).toBe('ab')
})

const letter = [
  'From: nia@exempel.invalid',
  'Subject: Banan',
  'Content-Type: multipart/mixed;',
  ' boundary="gr=ns"',
  '',
  'inledning',
  '--gr=ns',
  'Content-Type: multipart/alternative; boundary=inre',
  '',
  '--inre',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'H=C3=A4lsningar fr=',
  '=C3=A5n banvallen',
  '--inre',
  'Content-Type: text/html',
  '',
  '<p>html</p>',
  '--inre--',
  '--gr=ns',
  'Content-Type: text/plain; charset=windows-1252',
  'Content-Transfer-Encoding: base64',
  '',
  latin('p.s. \u0080 5').toString('base64'),
  '--gr=ns',
  'Content-Type: text/plain',
  'Content-Disposition: attachment; filename=b.txt',
  '',
  'bilagan',
  '--gr=ns--',
  '',
].join('\r\n')

test('a saved letter says what its plain text says, in whichever form it was sent', () => {
  expect(mailText(Buffer.from(letter))).toBe('Banan\nHälsningar från banvallen\np.s. € 5')
  expect(mailText(Buffer.from('Subject: A\n\nHej på dig\n'))).toBe('A\nHej på dig')
})

const page =
  '<head><title>t</title><style>p { }</style></head><!-- dolt --><script>x()</script><p class="a">Hej <b>p&aring;</b><br>dig &#8211; 1 &lt; 2</p><table><tr><td>ett<td>två</table>'

test('a letter that is only HTML says its lines, and one in two forms says its plain one', () => {
  const said = 'Hej på\ndig – 1 < 2\nett två'
  const html = (part: string) => `Content-Type: text/html\n\n${part}`
  const inForms = (kind: string, ...parts: string[]) =>
    [`Content-Type: multipart/${kind}; boundary=${kind}\n`, ...parts, ''].join(`\n--${kind}\n`)
  expect(mailText(Buffer.from(html(page)))).toBe(said)
  expect(mailText(latin(html(page)))).toBe(said)
  expect(mailText(Buffer.from(inForms('alternative', '\n ', inForms('related', html(page)))))).toBe(said)
  expect(mailText(Buffer.from(inForms('alternative', '\nSlätt', inForms('related', html(page)))))).toBe('Slätt')
  expect(mailText(Buffer.from(inForms('mixed', '\nSlätt', html('<p>och</p>'))))).toBe('Slätt\noch')
})

test.each(['<a href="x', '<style>', '<!--', '<', '&amp', '</style ', '<p>a<b', ' ', '\n'])(
  'a letter made of nothing but “%s” is read at once',
  piece => {
    expect(mailText(Buffer.from(`Content-Type: text/html\n\n${piece.repeat(300_000)}`)).length).toBeLessThan(4_000_000)
  },
  5_000,
)

test('the subject of a letter is searched as it is read, whichever way it was encoded', () => {
  const subjects = ['=?utf-8?Q?Sp=C3=A5r?=\n =?iso-8859-1?B?aeUg5GVuIOVr?=', 'Spåri rå']
  const letters = subjects.map(subject => mailText(Buffer.from(`Subject: ${subject}\n\nHej`)))
  expect(letters).toEqual(['Spåriå äen åk\nHej', 'Spåri rå\nHej'])
})

test('a Word document says its paragraphs; one that is none says nothing', async () => {
  const folder = aFolder()
  const xml =
    '<w:document><w:body><w:p><w:r><w:t>Banor &amp; b</w:t></w:r><w:r><w:t xml:space="preserve">roar å&#228; </w:t></w:r></w:p><w:p><w:t>Två</w:t><w:tab/><w:t>tre</w:t></w:p></w:body></w:document>'
  const bytes = await zip().add('[Content_Types].xml', '<a/>').add('word/document.xml', xml).bytes()
  writeFileSync(join(folder, 'a.docx'), bytes)
  writeFileSync(join(folder, 'b.docx'), 'inget')
  expect(await plainTextOf(join(folder, 'a.docx'), 'A.DOCX')).toBe('Banor & broar åä \nTvå tre')
  expect(await plainTextOf(join(folder, 'b.docx'), 'b.docx')).toBe('')
})

test('no more of a text is kept than is searched, and nothing of a kind that cannot be read', async () => {
  const file = join(aFolder(), 'x')
  writeFileSync(file, 'å'.repeat(longestPlainText + 10))
  expect(await plainTextOf(file, 'x.csv')).toBe('å'.repeat(longestPlainText))
  expect(await plainTextOf(file, 'x.pdf')).toBe('')
})

test('a kind is told by the name, and so is a program, however its ending is written', () => {
  expect(mediaTypeOf('Beslut.PDF')).toBe('application/pdf')
  expect(mediaTypeOf('utan')).toBe('application/octet-stream')
  for (const name of ['a.exe', 'A.PDF.Bat', 'a.cmd. ', 'länk.lnk', 'x.desktop'])
    expect(isProgram(name), name).toBe(true)
  for (const name of ['a.pdf', 'exe', 'a.docx', 'programblad.txt']) expect(isProgram(name), name).toBe(false)
})

test.each([
  'html svg svgz mhtml',
  'docm dotm xlsm xlam xll pptm iqy slk accdb one',
  'settingcontent-ms library-ms search-ms theme rdp url webloc inetloc',
  'iso img vhdx dmg msix appinstaller jnlp',
  'terminal command pyw pl rb ps1xml scpt zsh',
])('a file that could run code is not opened: %s', endings => {
  for (const ending of endings.split(' ')) expect(isProgram(`Beslut.${ending.toUpperCase()}`), ending).toBe(true)
})

test('documents, pictures and letters that the office gets are opened', () => {
  for (const ending of 'pdf docx xlsx pptx odt ods rtf txt csv eml msg ics png jpg heic mp4 zip doc xls ppt vcf'.split(
    ' ',
  ))
    expect(isProgram(`Beslut.${ending}`), ending).toBe(false)
})
