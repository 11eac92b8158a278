/** Who wrote a document and what it is about, as its properties say. */
export type PdfFacts = { readonly author: string; readonly subject: string }

const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** Returns a text as a PDF has it in its properties: UTF-16 in hexadecimal, after a mark that says so. */
function pdfText(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'))
  return `<FEFF${units.join('').toUpperCase()}>`
}

const lastMatch = (text: string, pattern: RegExp): RegExpMatchArray | undefined => [...text.matchAll(pattern)].at(-1)

/**
 * Returns a printed PDF with its author and subject, which the print engine cannot be told. They are added as an update at the end, as the
 * format has it: the properties are written again there, and every byte before keeps its position. A PDF whose table of contents is
 * written in another way is returned as it is.
 */
export function withPdfFacts(bytes: Uint8Array, { author, subject }: PdfFacts): Uint8Array {
  const text = textOf(bytes)
  const trailer = lastMatch(text, /trailer\s*<<([\s\S]*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/g)
  const info = trailer?.[1]?.match(/\/Info (\d+) 0 R/)?.[1]
  const written =
    info && lastMatch(text, new RegExp(`(?:^|[\\r\\n])${info} 0 obj\\s*(<<[\\s\\S]*?>>)\\s*endobj`, 'g'))?.[1]
  if (!trailer || !info || !written) return bytes
  const added = `/Author ${pdfText(author)}\n/Subject ${pdfText(subject)}`
  const start = text.endsWith('\n') ? text : `${text}\n`
  const object = `${info} 0 obj\n${written.slice(0, -2)}\n${added}>>\nendobj\n`
  const place = String(start.length).padStart(10, '0')
  const table = `xref\n${info} 1\n${place} 00000 n \ntrailer\n<<${trailer[1]}\n/Prev ${trailer[2]}>>\nstartxref\n${start.length + object.length}\n%%EOF\n`
  return Buffer.from(start + object + table, 'latin1')
}
