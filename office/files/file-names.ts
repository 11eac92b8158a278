const reserved = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?=\.|$)/i

/** The longest file name that file systems take, in bytes of UTF-8, its extension included. */
const longestName = 255
/** Room for a number in brackets, in case the name is taken. */
const numbered = 8

/** Cuts a name to at most `longest` bytes, never between a letter and its marks. */
export function cutToBytes(name: string, longest: number): string {
  if (Buffer.byteLength(name) <= longest) return name
  let [cut, bytes] = ['', 0]
  for (const { segment } of new Intl.Segmenter('sv').segment(name)) {
    bytes += Buffer.byteLength(segment)
    if (bytes > longest) break
    cut += segment
  }
  return cut.trimEnd()
}

/** Returns a file name that fits every file system: what comes before the extension is cut. */
export const fittingName = (name: string, suffix: string, extension: string): string =>
  `${cutToBytes(name, longestName - numbered - Buffer.byteLength(`.${extension}`))}${suffix}.${extension}`

/**
 * Returns a name without extension that every system takes and that never leads out of a folder; `otherwise` if nothing is left of the
 * text.
 */
export const fileNameFrom = (text: string, otherwise: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029/\\:*?"<>|]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .replace(reserved, '_$1') || otherwise

const longestShown = 150

/**
 * Returns the name of a copy that another program opens. Characters that some system refuses are replaced, and the extension is kept when
 * the name is cut.
 */
export function nameOfCopy(name: string): string {
  const plain =
    name
      .replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '_')
      .replace(/^\.+|[. ]+$/g, '_')
      .replace(reserved, '_$1') || 'bilaga'
  const dot = plain.lastIndexOf('.')
  const ending = dot > 0 && plain.length - dot <= 12 ? plain.slice(dot) : ''
  return `${cutToBytes(plain.slice(0, plain.length - ending.length), longestShown - Buffer.byteLength(ending))}${ending}`
}

/** Returns a file name without its extension, whether that is in capitals or not. */
export const withoutEnding = (name: string, extension: string): string =>
  name.toLowerCase().endsWith(`.${extension}`) ? name.slice(0, -extension.length - 1) : name

const longestSheet = 31

/**
 * Returns a name that Excel takes for a sheet: short enough (cut after a whole word), without forbidden characters, and unlike every name
 * in `taken`.
 */
export function sheetName(name: string, taken: readonly string[] = []): string {
  const plain = name.replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '') || 'Talan'
  const isTaken = (wanted: string) => taken.some(other => other.toLowerCase() === wanted.toLowerCase())
  const fitting = (end: string) => {
    if (plain.length + end.length <= longestSheet) return plain + end
    const cut = plain.slice(0, longestSheet - end.length - 1).replace(/[\ud800-\udbff]$/, '')
    const word = cut.lastIndexOf(' ')
    return `${(word > longestSheet / 2 ? cut.slice(0, word) : cut).trimEnd()}…${end}`
  }
  for (let number = 1; ; number += 1) {
    const wanted = fitting(number === 1 ? '' : ` (${number})`)
    if (!isTaken(wanted)) return wanted
  }
}
