import { unzip } from '@cj-tech-master/excelts/archive'

/** In UTF-16 units: some thousand pages. A zip can claim to hold far more than a document does. */
const longestXml = 32_000_000

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex: string, decimal: string, name: string) => {
    if (name !== undefined) return named[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    const isLetter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    return isLetter ? String.fromCodePoint(code) : ''
  })

/** Runs of text, and the marks between them that become white space. The rest of the XML is layout. */
const piece = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<(w:tab|w:br|w:cr)\b[^>]*>|<(\/w:p)>/g

/** Returns the text of a Word document (.docx), paragraph by paragraph; empty when the file is not one. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  let xml = ''
  try {
    const document = await unzip(bytes).get('word/document.xml')
    const decoder = new TextDecoder()
    for await (const chunk of document?.stream() ?? []) {
      xml += decoder.decode(chunk, { stream: true })
      if (xml.length > longestXml) break
    }
  } catch {
    // A document that cannot be read is kept all the same; only its text cannot be searched.
    return ''
  }
  const pieces = [...xml.matchAll(piece)].map(([, text, space]) => text ?? (space === undefined ? '\n' : ' '))
  return unescaped(pieces.join('')).replaceAll('\u0000', '').trim()
}
