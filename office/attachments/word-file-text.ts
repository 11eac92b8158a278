import { unzip } from '@cj-tech-master/excelts/archive'

/** Some thousand pages; a zip can claim to hold far more than any document does. */
const longestXml = 32_000_000

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex: string, decimal: string, name: string) => {
    if (name !== undefined) return named[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    const isLetter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    return isLetter ? String.fromCodePoint(code) : ''
  })

/** Runs of text, and what stands between them as white space; all else in the XML is looks. */
const piece = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<(w:tab|w:br|w:cr)\b[^>]*>|<(\/w:p)>/g

/** What a Word document (.docx) says: its body, paragraph by paragraph. Nothing when it is no such file. */
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
    // A document that cannot be read is kept all the same; only its words cannot be searched.
    return ''
  }
  const pieces = [...xml.matchAll(piece)].map(([, text, space]) => text ?? (space === undefined ? '\n' : ' '))
  return unescaped(pieces.join('')).replaceAll('\u0000', '').trim()
}
