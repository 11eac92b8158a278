import { describe, expect, test } from 'vitest'
import { longestLink, writtenLink } from '../../src-shared/program/written-link'

describe('what a written text leads to', () => {
  test.each([
    ['anna.alm@example.org', 'mailto:anna.alm@example.org'],
    ['  anna.alm@example.org ', 'mailto:anna.alm@example.org'],
    ['anna+nord@example.org', 'mailto:anna%2Bnord@example.org'],
    ['a?bcc=x%40y.se@example.org', 'mailto:a%3Fbcc%3Dx%2540y.se@example.org'],
    ['070-123 45 67', 'tel:+46701234567'],
    ['+46 (0)70 123 45 67', 'tel:+46701234567'],
    ['112', 'tel:112'],
    ['08-123 45 67 ankn 12', 'tel:+4681234567'],
    ['08/123 45 67', 'tel:+4681234567'],
    ['växel 08-123 45 67', 'tel:+4681234567'],
    ['08-123 45 67, 070-123 45 67', 'tel:+4681234567'],
    ['+47 22 33 44 55', 'tel:+4722334455'],
    ['https://example.org/sida?x=1#y', 'https://example.org/sida?x=1#y'],
    ['HTTPS://EXAMPLE.ORG', 'https://example.org/'],
  ])('%s leads to %s', (written, address) => {
    expect(writtenLink(written)?.address).toBe(address)
  })

  test.each([
    'http://example.org',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ms-msdt:/id',
    'smb://server/share',
    'https://regeringen.se@example.org/',
    'https://localhost/',
    'https://',
    'mailto:anna@example.org?attach=/etc/passwd',
    'tel:112;phone-context=x',
    'example.org',
    '070-123 45 67 08-123 45 67 90',
    '',
    `https://example.org/${'a'.repeat(longestLink)}`,
  ])('%s leads nowhere', written => {
    expect(writtenLink(written)).toBeNull()
  })

  test('a host in letters that only resemble others is told as it is looked up', () => {
    expect(writtenLink('https://rеgeringen.example/')).toMatchObject({ host: expect.stringMatching(/^xn--/) })
  })
})
