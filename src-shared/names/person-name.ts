/** What stands after a name and is no family name: "jr", "d.y.", "III". */
const afterName = /^(?:jr|sr|junior|senior|d\.? ?[yä]|i{2,3}|iv)\.?$/iu

/** What with a capital is the beginning of a family name ("De Geer"); with a small letter (von, af) it is passed over in sorting. */
const beginsFamily = /^(?:De|La|Le|Du|Des|Di|Da|Del|Della|Van|Den|Der|Ten|Ter|Al|El|St\.?|Saint|Sankt)$/u

/**
 * "Anna Lind" sorts as "Lind, Anna": the last word is taken for the family name until somebody corrects it. What stands after the name
 * stays after it: a party in brackets, "jr", and whatever follows a comma in small letters. A name that is written as it sorts stays so.
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
