/**
 * Letters that Unicode does not split into a letter and a mark, and how they are typed on a keyboard without them: the usual way first,
 * then others. Letters that can be split (é, š, ű) need no entry. Only lower case is listed; capitals are read the same way.
 */
const ways: readonly string[] = [
  'æ a ae',
  'ø o oe',
  'œ oe o',
  'đ d dj',
  'ð d',
  'þ th t',
  'ß ss s',
  'ŋ n ng',
  'ŧ t',
  'ħ h',
  'ł l',
  'ı i',
  'ĸ k q',
  'ſ s',
  'ə e a',
  'ǝ e',
  'ɛ e',
  'ɔ o',
  'ɵ o',
  'ʒ z',
  'ǥ g',
  'ƀ b',
  'ɓ b',
  'ƈ c',
  'ɖ d',
  'ɗ d',
  'ƒ f',
  'ɠ g',
  'ɨ i',
  'ɉ j',
  'ƙ k',
  'ƚ l',
  'ɫ l',
  'ɲ n',
  'ƞ n',
  'ƥ p',
  'ɍ r',
  'ʂ s',
  'ƭ t',
  'ʈ t',
  'ʉ u',
  'ʋ v',
  'ɏ y',
  'ƴ y',
  'ƶ z',
]

const cut = ways.map(line => line.split(' ') as [letter: string, usual: string, ...others: string[]])

/** Each such letter with its usual spelling: ø as o, ß as ss. */
export const plainLetters: ReadonlyMap<string, string> = new Map(cut.map(([letter, usual]) => [letter, usual]))

/** The letters with a second spelling: ø also as oe. */
export const otherLetters: ReadonlyMap<string, string> = new Map(
  cut.flatMap(([letter, , other]) => (other === undefined ? [] : [[letter, other] as const])),
)
