import { withoutControls } from '../../src-shared/text/outgoing-text'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Returns text escaped for XML and HTML, without control characters. */
export const xmlText = (text: string): string =>
  withoutControls(text).replace(/[&<>"']/g, character => escapes[character] ?? character)
