const isAscii = (text: string): boolean => /^[\t\n\r -~]*$/.test(text)
const foreign = /[\ud800-\udbff][\udc00-\udfff]|[^\t\n\r -~]/g
const mark = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/

/**
 * Returns a function that folds whole texts, made from one that folds a single letter. Results per letter are remembered, since a list
 * compares thousands of texts with the same few letters. ASCII text is only lowercased. A separate combining mark is first joined to its
 * letter.
 */
export function letterByLetter(becomes: (letter: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  const one = (letter: string): string => {
    let found = known.get(letter)
    if (found === undefined) {
      found = becomes(letter)
      known.set(letter, found)
    }
    return found
  }
  return text => {
    if (isAscii(text)) return text.toLowerCase()
    return (mark.test(text) ? text.normalize('NFC') : text).replace(foreign, one).toLowerCase()
  }
}
