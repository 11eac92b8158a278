import { trimmedLine } from '../../../../src-shared/names/seen-text'

/** Returns the sign that separates the names of a first line. */
export const separatorOf = (header: string): string =>
  [',', ';', '\t'].reduce((best, sign) => (header.split(sign).length > header.split(best).length ? sign : best))

/** Returns the names of columns as they are compared. */
export const namesIn = (header: readonly string[]): readonly string[] =>
  header.map(name => trimmedLine(name).toLowerCase())

/** Returns the first line of a text that has anything. */
export const firstLine = (text: string): string => /^\s*([^\r\n]*)/.exec(text)?.[1] ?? ''

/** True if the first line of a text names the columns of the Riksdag’s table of people. */
export function isPersonTable(text: string): boolean {
  const line = firstLine(text).slice(0, 2_000)
  const names = namesIn(line.replaceAll('"', '').split(separatorOf(line)))
  return (
    ['förnamn', 'efternamn', 'id', 'valkrets'].every(name => names.includes(name)) &&
    (names.includes('uppdragsroll') || names.includes('uppdrag'))
  )
}
