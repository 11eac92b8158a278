const reserved = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?=\.|$)/i

/** The longest name a file system takes, in bytes of UTF-8, its ending included. */
const longestName = 255
/** Room for a number in brackets, where the name is taken. */
const numbered = 8

/** A name cut to so many bytes, never inside a letter and its marks. */
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

/** A file's name that every file system has room for: what comes before its ending is cut. */
export const fittingName = (name: string, suffix: string, extension: string): string =>
  `${cutToBytes(name, longestName - numbered - Buffer.byteLength(`.${extension}`))}${suffix}.${extension}`

/** A name as every system takes it, without an ending and never a way out of a folder; something else where nothing is left of it. */
export const fileNameFrom = (text: string, otherwise: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029/\\:*?"<>|]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .replace(reserved, '_$1') || otherwise

const longestShown = 150

/** The name of a copy that another program opens: as written, with what no system takes replaced, and its ending kept when it is cut. */
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

/** What a file is called before its ending, in whichever case that is written. */
export const withoutEnding = (name: string, extension: string): string =>
  name.toLowerCase().endsWith(`.${extension}`) ? name.slice(0, -extension.length - 1) : name

const longestSheet = 31

/** A sheet's name as Excel takes it: no longer than it allows (cut after a whole word), none of its signs, and unlike those there are. */
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
