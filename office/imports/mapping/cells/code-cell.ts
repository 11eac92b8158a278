import type { LogField } from '../../../../src-shared/imports/log-field'
import type { InteractionKind } from '../../../../src-shared/log/interaction'
import { type KnownNames, knownNames } from '../names/known-names'
import type { LogWorld, WorldName } from '../names/log-world'
import { initiativeWords, isSecret, kindWords, responseWords, sharingWords, statusWords } from '../words/kind-words'
import { listed } from '../words/listed-words'
import { type ReadCell, rowProblem } from './row-problem'

type Coded<Code extends string> = WorldName & { readonly id: Code }

/** The codes of a field by the words for them. */
export type Codes<Code extends string> = KnownNames<Coded<Code>>

const codesOf = <Code extends string>(words: Readonly<Partial<Record<Code, string>>>): Codes<Code> =>
  knownNames(
    Object.entries<string | undefined>(words).map(([code, others = '']) => ({
      id: code as Code,
      name: code,
      others: listed(others),
    })),
  )

/** Returns the kinds of interaction by the office’s own words for them, then by those of other offices. */
export function kindCodes({ kinds }: LogWorld): Codes<InteractionKind> {
  const own = kinds.map(({ code, words }) => ({ id: code, name: words[0] ?? code, others: [code, ...words] }))
  const more = Object.entries<string | undefined>(kindWords)
  return knownNames<Coded<InteractionKind>>(
    own,
    more.flatMap(([code, words = '']) => listed(words).map(word => [word, code] as const)),
  )
}

export const statusCodes = codesOf(statusWords)
export const initiativeCodes = codesOf(initiativeWords)
export const responseCodes = codesOf(responseWords)
const sharingCodes = codesOf(sharingWords)

/** The longest word of a kind that is in a text: `möte` in `Möte om budget`. */
function within<Code extends string>(text: string, codes: Codes<Code>): Coded<Code> | undefined {
  const words = text
    .slice(0, 500)
    .split(/[\s,;:/()–-]+/u)
    .slice(0, 12)
  for (let count = Math.min(words.length, 3); count > 0; count -= 1)
    for (let from = 0; from + count <= words.length; from += 1) {
      const part = words.slice(from, from + count).join(' ')
      const [found] = codes.isKnown(part) ? codes.meant(part) : []
      if (found) return found.name
    }
  return undefined
}

/** Returns the kind that a word of a longer text means, such as `Telefonsamtal om budget`; null if none does. */
export const likelyKind = (text: string, kinds: Codes<InteractionKind>): InteractionKind | null =>
  within(text, kinds)?.id ?? null

/** Reads the text of a cell that holds one of a few words. A word that is only alike, or stands among others, is a guess. */
export function readCode<Code extends string>(
  text: string,
  codes: Codes<Code>,
  field: LogField,
): ReadCell<Code | null> {
  if (text === '') return { value: null, problems: [] }
  const found = codes.meant(text)
  const [first] = found
  if (first && found.length === 1 && first.isSure) return { value: first.name.id, problems: [] }
  const likely = found.length === 1 && first ? first.name : within(text, codes)
  return { value: likely?.id ?? null, problems: [rowProblem('unknown-value', field, text, likely?.name)] }
}

/**
 * Reads how far a row may be told. What is not understood is internal, so that nothing is told by mistake. A word of secrecy makes the row internal and is asked about, since a secrecy mark needs a provision that no
 * column of a log has.
 */
export function readSharing(text: string): ReadCell<'open' | 'internal' | null> {
  if (text === '' || /^(?:nej|no|-)$/i.test(text)) return { value: null, problems: [] }
  if (isSecret(text) || /^(?:ja|yes|x)$/i.test(text))
    return { value: 'internal', problems: [rowProblem('unknown-value', 'confidentiality', text, 'internal')] }
  const read = readCode(text, sharingCodes, 'confidentiality')
  return read.value === null
    ? { value: 'internal', problems: [rowProblem('unknown-value', 'confidentiality', text, 'internal')] }
    : read
}
