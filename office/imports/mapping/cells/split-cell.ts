/** The marks that always stand between two names. A hyphen and a plain blank never do. */
const strong = /[\n;|•·]|\s\/\s|\s\+\s/gu

/** A slash without blanks, and the words for "and". A name can hold them: `Post- och telestyrelsen`, `Jämtland/Härjedalen`. */
const weak = /\/|&|(?<=\s)(?:och|samt|and|with)(?=\s)/giu

const comma = /,/gu

/** Hides what is in brackets, so that no mark is found there. The text keeps its length. */
const withoutBrackets = (text: string): string =>
  text.replace(/\([^()]*\)|\[[^[\]]*\]|<[^<>]*>/gu, inside => '_'.repeat(inside.length))

function cutAt(text: string, marks: RegExp): string[] {
  const parts: string[] = []
  let from = 0
  for (const { index, 0: mark } of withoutBrackets(text).matchAll(marks)) {
    parts.push(text.slice(from, index))
    from = index + mark.length
  }
  return [...parts, text.slice(from)].map(part => part.trim()).filter(part => part !== '')
}

/** Cuts the text of a cell at the marks that always stand between two names, such as line breaks. */
export const atStrongMarks = (text: string): string[] => cutAt(text, strong)

/** Cuts at a slash and at the words for "and". */
export const atWeakMarks = (text: string): string[] => cutAt(text, weak)

/** Cuts at commas. */
export const atCommas = (text: string): string[] => cutAt(text, comma)
