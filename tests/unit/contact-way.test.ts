import { expect, test } from 'vitest'
import { foldedAddress, foldedPhone, looksLikeEmail, looksLikePhone } from '../../src-shared/names/contact-way'

test.each([
  '070-123 45 67',
  '070/123 45 67',
  '070.123.45.67',
  '070–123 45 67',
  '(070) 123 45 67',
  '+46 70 123 45 67',
  '+46 (0)70-123 45 67',
  '+46(0)701234567',
  '(+46) 70 123 45 67',
  '(+46)(0)70-1234567',
  '+46-070-1234567',
  '+ 46 70 123 45 67',
  '＋４６ ７０ １２３ ４５ ６７',
  '0046 70 123 45 67',
  '0046 (0)70-123 45 67',
  '46 70 123 45 67',
  '46 (0)70 123 45 67',
  'tel:+46701234567',
  'mobil 070-123 45 67',
])('%s is read as 070-123 45 67 and looks like a telephone number', written => {
  expect(foldedPhone(written)).toBe('0701234567')
  expect(looksLikePhone(written)).toBe(true)
})

test.each([
  ['00701234567', '+701234567'],
  ['+47 400 00 000', '+4740000000'],
  ['0047 400 00 000', '+4740000000'],
  ['+44 (0)20 7946 0000', '+442079460000'],
  ['0920-123 45', '092012345'],
  ['+46 920 123 45', '092012345'],
  ['+46 46-12 34 56', '046123456'],
  ['46 12 34', '461234'],
  ['08-123 45 00 ankn 67', '08123450067'],
  ['112', '112'],
  ['saknas', ''],
  ['', ''],
])('%s is read as %s and as no other number', (written, number) => {
  expect(foldedPhone(written)).toBe(number)
  expect(foldedPhone(written)).not.toBe('0701234567')
})

test.each(['hej', '12', '070-123 45 67 på fredag', 'anna@tu.se', '+', '()-', ''])(
  '%s is not a telephone number',
  text => expect(looksLikePhone(text)).toBe(false),
)

test.each([
  'inte en adress',
  'anna@',
  '@tu.se',
  'anna@tu',
  'Anna Lind <anna@tu.se>',
  'a@b.se; c@d.se',
  'a@@b.se',
  'a@b..se',
])('%s is not an e-mail address', text => expect(looksLikeEmail(text)).toBe(false))

test('an e-mail address in capitals or with separate accents is the same address', () => {
  expect(foldedAddress('email', ' Anna@TU.se ')).toBe('anna@tu.se')
  expect(foldedAddress('email', 'ÅSA@norr.se'.normalize('NFD'))).toBe('åsa@norr.se')
})
