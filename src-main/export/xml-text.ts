const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Control characters and two others that no XML may hold, however they are written; line breaks and tabs it may. */
const forbidden = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu

/** Text as it stands in XML and HTML. */
export const xmlText = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"']/g, character => escapes[character] ?? character)
