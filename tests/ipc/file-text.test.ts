import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zip } from '@cj-tech-master/excelts/archive'
import { expect, test } from 'vitest'
import { decodedText } from '../../office/attachments/decoded-text'
import { mailText } from '../../office/attachments/mail-text'
import { isHarmless, mediaTypeOf } from '../../office/attachments/media-type'
import { plainTextOf } from '../../office/attachments/plain-text'
import { longestPlainText } from '../../src-shared/log/log-limits'
import { aFolder } from '../db/office'

const latin = (text: string) => Buffer.from(text, 'latin1')

test('text is read as UTF-8, as UTF-16 if it has the mark, and otherwise as Windows-1252', () => {
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

test('the text of a saved e-mail is its subject and plain text, however they are encoded', () => {
  expect(mailText(Buffer.from(letter))).toBe('Banan\nHälsningar från banvallen\np.s. € 5')
  expect(mailText(Buffer.from('Subject: A\n\nHej på dig\n'))).toBe('A\nHej på dig')
})

const page =
  '<head><title>t</title><style>p { }</style></head><!-- dolt --><script>x()</script><p class="a">Hej <b>p&aring;</b><br>dig &#8211; 1 &lt; 2</p><table><tr><td>ett<td>två</table>'

test('the text of an HTML e-mail is its lines, and of one in two forms the plain form', () => {
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
  'an e-mail made of nothing but “%s” is read quickly',
  piece => {
    expect(mailText(Buffer.from(`Content-Type: text/html\n\n${piece.repeat(300_000)}`)).length).toBeLessThan(4_000_000)
  },
  5_000,
)

test('the subject of an e-mail is decoded, whatever its encoding', () => {
  const subjects = ['=?utf-8?Q?Sp=C3=A5r?=\n =?iso-8859-1?B?aeUg5GVuIOVr?=', 'Spåri rå']
  const letters = subjects.map(subject => mailText(Buffer.from(`Subject: ${subject}\n\nHej`)))
  expect(letters).toEqual(['Spåriå äen åk\nHej', 'Spåri rå\nHej'])
})

test('the text of a Word document is its paragraphs', async () => {
  const folder = aFolder()
  const xml =
    '<w:document><w:body><w:p><w:r><w:t>Banor &amp; b</w:t></w:r><w:r><w:t xml:space="preserve">roar å&#228; </w:t></w:r></w:p><w:p><w:t>Två</w:t><w:tab/><w:t>tre</w:t></w:p></w:body></w:document>'
  const bytes = await zip().add('[Content_Types].xml', '<a/>').add('word/document.xml', xml).bytes()
  writeFileSync(join(folder, 'a.docx'), bytes)
  expect(await plainTextOf(join(folder, 'a.docx'), 'A.DOCX')).toBe('Banor & broar åä \nTvå tre')
})

test('an invalid Word document has no text', async () => {
  const file = join(aFolder(), 'b.docx')
  writeFileSync(file, 'inget')
  expect(await plainTextOf(file, 'b.docx')).toBe('')
})

test('a long text is cut to the length that is searched', async () => {
  const file = join(aFolder(), 'x')
  writeFileSync(file, 'å'.repeat(longestPlainText + 10))
  expect(await plainTextOf(file, 'x.csv')).toBe('å'.repeat(longestPlainText))
})

test('a kind of file that cannot be read has no text', async () => {
  const file = join(aFolder(), 'x')
  writeFileSync(file, 'text')
  expect(await plainTextOf(file, 'x.pdf')).toBe('')
})

test('a media type is recognised by the ending of the name, in capitals or not', () => {
  expect(mediaTypeOf('Beslut.PDF')).toBe('application/pdf')
  expect(mediaTypeOf('utan')).toBe('application/octet-stream')
})

test('a program is not opened, whatever the name looks like', () => {
  for (const name of [
    'a.exe',
    'A.PDF.Bat',
    'a.cmd. ',
    'länk.lnk',
    'x.desktop',
    'a.pdf\u202e.exe',
    'exe',
    '.pdf',
    'a.pdf:x.exe',
  ])
    expect(isHarmless(name), name).toBe(false)
  for (const name of ['a.pdf', 'A.PDF', 'a.pdf. ', 'a.exe.docx', 'programblad.txt'])
    expect(isHarmless(name), name).toBe(true)
})

test.each([
  'html htm xhtml svg svgz mhtml xml xsl swf',
  'docm dotm xlsm xlsb xlam xll pptm ppam iqy slk accdb mdb one pub odm oxt',
  'settingcontent-ms library-ms search-ms theme rdp url webloc inetloc scf lnk',
  'iso img vhd vhdx dmg msi msix appinstaller jnlp deb rpm pkg appimage flatpakref',
  'terminal command app pyw py pl rb ps1 ps1xml scpt zsh sh run bat vbs wsf hta js jar lua ahk',
  'ps eps wmv asx m3u chm rar cab ipynb okänd',
])('a file that could run code, or of an unknown kind, is not opened: %s', endings => {
  for (const ending of endings.split(' ')) expect(isHarmless(`Beslut.${ending.toUpperCase()}`), ending).toBe(false)
})

test('the documents, pictures and e-mails that the office receives can be opened', () => {
  for (const ending of 'pdf docx xlsx pptx odt ods rtf txt csv eml msg ics png jpg heic mp4 zip doc xls ppt vcf'.split(
    ' ',
  ))
    expect(isHarmless(`Beslut.${ending}`), ending).toBe(true)
})
