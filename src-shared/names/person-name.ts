/** Suffixes that are not a family name: "jr", "d.y.", "III". */
const afterName = /^(?:jr|sr|junior|senior|d\.? ?[yä]|i{2,3}|iv)\.?$/iu

/** Prefixes that, with a capital, begin a family name ("De Geer"). In lower case (von, af) they are ignored in sorting. */
const beginsFamily = /^(?:De|La|Le|Du|Des|Di|Da|Del|Della|Van|Den|Der|Ten|Ter|Al|El|St\.?|Saint|Sankt)$/u

/**
 * Returns the name to sort by: "Anna Lind" becomes "Lind, Anna". The last word is taken as the family name until somebody corrects it.
 * Suffixes stay after the name: a party in brackets, "jr", and what follows a comma in lower case. A name already written as it sorts is
 * returned unchanged.
 */
export function sortNameOf(name: string): string {
  const [bare = '', bracketed = ''] = /^(.*?)((?:\s*(?:\([^()]*\)|\[[^[\]]*\]))*)$/su.exec(name.trim())?.slice(1) ?? []
  const [main = '', ...rest] = bare.split(',').map(part => part.trim())
  const said = rest.filter(part => part !== '')
  const isSorted = said.length > 0 && /^\p{Lu}/u.test(said[0] ?? '') && !afterName.test(said[0] ?? '')
  if (isSorted) return [[main, ...said].join(', '), bracketed.trim()].filter(Boolean).join(' ')
  const words = main.split(/\s+/).filter(Boolean)
  const after: string[] = []
  while (words.length > 2 && afterName.test(words.at(-1) ?? '')) after.unshift(words.pop() ?? '')
  let family = words.pop() ?? ''
  if (words.length > 2 && /^l(?:a|as|os)$/.test(words.at(-1) ?? '') && words.at(-2) === 'De')
    family = `${words.pop()} ${family}`
  while (words.length > 1 && beginsFamily.test(words.at(-1) ?? '')) family = `${words.pop()} ${family}`
  const sorted = words.length === 0 ? family : `${family}, ${words.join(' ')}`
  const followed = [sorted, ...after].filter(Boolean).join(' ')
  return [[followed, ...said].filter(Boolean).join(', '), bracketed.trim()].filter(Boolean).join(' ')
}
