import { describe, expect, it } from 'vitest'
import { fixedPdf } from '../../office/files/fixed-pdf'

const printed = (instant: string, ids: readonly string[]) =>
  new TextEncoder().encode(
    `%PDF-1.4\n<</Creator (Mozilla/5.0 \\(X11; Linux\\))\n/CreationDate (D:${instant}+00'00')\n/ModDate (D:${instant}+00'00')>>\n${ids.map(id => `/ID (node${id})`).join('\n')}\n%%EOF`,
  )

describe('a printed PDF made the same each time', () => {
  it('has the given day as its date and numbers its elements from one in their order', () => {
    const one = fixedPdf(printed('20261122111345', ['00000007', '00000012', '00000007']), '2026-12-31')
    const other = fixedPdf(printed('20270101000000', ['00000107', '00000212', '00000107']), '2026-12-31')
    expect(one).toEqual(other)
    const text = new TextDecoder().decode(one)
    expect(text).toContain("/ModDate (D:20261231120000+00'00')")
    expect(text).toMatch(/\/Creator \(Talan +\)/)
    expect(text.match(/node\d+/g)).toEqual(['node00000001', 'node00000002', 'node00000001'])
  })

  it('keeps every byte in its place', () => {
    const bytes = printed('20261122111345', ['00000031'])
    expect(fixedPdf(bytes, '2026-12-31')).toHaveLength(bytes.length)
  })

  it.each(['CreationDate', 'ModDate', 'Creator'])('is refused when it has no %s to replace', stamp => {
    const bytes = new TextDecoder().decode(printed('20261122111345', [])).replace(`/${stamp}`, '/Other')
    expect(() => fixedPdf(new TextEncoder().encode(bytes), '2026-12-31')).toThrow(stamp)
  })
})
