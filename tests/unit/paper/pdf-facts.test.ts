import { expect, test } from 'vitest'
import { withPdfFacts } from '../../../office/files/pdf-facts'

const facts = { author: 'Kontoret i Älvsbyn', subject: 'Kvartal 4 2026 (Region Norrbotten)' }
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le')

const head =
  '%PDF-1.4\n1 0 obj\n<</Title (Rapport >> 1)\n/Creator (Talan)>>\nendobj\n2 0 obj\n<</Type /Catalog>>\nendobj\n'
const table = `xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000064 00000 n \ntrailer\n<</Size 3\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${head.length}\n%%EOF\n`
const printed = new TextEncoder().encode(head + table)

test('author and subject are added after what was printed, and every byte before keeps its place', () => {
  const text = latin1(withPdfFacts(printed, facts))
  expect(text.startsWith(head + table)).toBe(true)
  const added = text.slice((head + table).length)
  expect(utf16(/\/Author <FEFF([0-9A-F]+)>/.exec(added)?.[1] ?? '')).toBe(facts.author)
  expect(utf16(/\/Subject <FEFF([0-9A-F]+)>/.exec(added)?.[1] ?? '')).toBe(facts.subject)
  expect(added).toContain('/Title (Rapport >> 1)')
})

test('the table at the end leads to the new properties, and to the table before it', () => {
  const text = latin1(withPdfFacts(printed, facts))
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1])
  const [, number, place] = /^xref\n(\d+) 1\n(\d{10}) 00000 n \n/.exec(text.slice(start)) ?? []
  expect(text.slice(Number(place))).toMatch(new RegExp(`^${number} 0 obj\\n<<`))
  expect(text.slice(start)).toContain(`/Prev ${head.length}>>`)
  expect(text.slice(start)).toContain('/Root 2 0 R')
})

test('a PDF that is put together in another way is left as it is', () => {
  const other = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<</Type /XRef>>\nendobj\nstartxref\n9\n%%EOF\n')
  expect(withPdfFacts(other, facts)).toEqual(other)
})
