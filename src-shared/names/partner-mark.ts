/** The words that a place's name may begin with, each a part of its own: Norr-botten, Väster-norrland. */
const points = /^(norr|söder|väster|öster|nord|syd|väst|öst|mellan|mitt)(?=\p{L}{3})/iu
/** Words that say what kind of partner it is and not which one. */
const general = new Set(['region', 'kommun', 'län', 'länsstyrelsen', 'i', 'och', 'för', 'av', 'ab'])

/** The marks that a short name offers, the best first: initials of its parts, then the first letter with another one. */
function offered(shortName: string): string[] {
  const words = shortName.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const telling = words.filter(word => !general.has(word.toLowerCase()))
  const parts = (telling.length > 0 ? telling : words).flatMap(word => {
    const point = points.exec(word)?.[0]
    return point ? [point, word.slice(point.length)] : [word]
  })
  const [first = '', ...rest] = parts
  const letters = [...first, ...rest.join('')].map(letter => letter.toLocaleUpperCase('sv'))
  const [initial = '', ...others] = letters
  const initials = parts.map(part => part.slice(0, 1).toLocaleUpperCase('sv')).join('')
  return [
    ...(initials.length > 1 ? [initials.slice(0, 3)] : []),
    ...others.map(letter => `${initial}${letter}`),
    ...others.flatMap((letter, at) => others.slice(at + 1).map(next => `${initial}${letter}${next}`)),
  ]
}

/**
 * Returns a mark of two or three letters for each partner by id, each mark once ("Västernorrland" is VN). A mark follows from the short
 * names and their order, so it is the same at every laptop.
 */
export function partnerMarks(
  partners: readonly { readonly id: string; readonly shortName: string }[],
): ReadonlyMap<string, string> {
  const marks = new Map<string, string>()
  const taken = new Set<string>()
  for (const { id, shortName } of partners) {
    const mark = offered(shortName).find(one => !taken.has(one)) ?? shortName.slice(0, 3).toLocaleUpperCase('sv')
    taken.add(mark)
    marks.set(id, mark)
  }
  return marks
}
