import type { Card } from './read-cards'

/** A property of a card with all that the card says about it: its types, and the label that Apple and Google write on a line beside it. */
export type LabelledProperty = Card['properties'][number] & {
  /** The label without the signs that mark the ones of the program itself. Empty if there is none. */
  readonly said: string
}

/** Looks up the properties of one card by their names. */
export type CardValues = {
  /** Returns the properties of these names that hold something, the preferred first. */
  readonly all: (...names: readonly string[]) => readonly LabelledProperty[]
  /** Returns the first text of the first such property; empty if there is none. */
  readonly first: (...names: readonly string[]) => string
}

/** Labels of the program itself are written as `_$!<Home>!$_`. */
const plainLabel = (label: string): string => label.replace(/^_\$!<(.*)>!\$_$/, '$1')

/** Returns the lookup of a card. */
export function cardValues({ properties }: Card): CardValues {
  const labels = new Map(
    properties
      .filter(({ name, group }) => name === 'X-ABLABEL' && group !== '')
      .map(({ group, texts }) => [group, plainLabel(texts[0]?.trim() ?? '')]),
  )
  const byName = new Map<string, LabelledProperty[]>()
  for (const property of properties) {
    if (property.texts.length > 0 && property.texts.every(text => text.trim() === '') && property.label === '') continue
    const labelled = { ...property, said: labels.get(property.group) ?? '' }
    const others = byName.get(property.name)
    if (others) others.push(labelled)
    else byName.set(property.name, [labelled])
  }
  const none: readonly LabelledProperty[] = []
  const all = (...names: readonly string[]): readonly LabelledProperty[] => {
    const found =
      names.length === 1 ? (byName.get(names[0] ?? '') ?? none) : names.flatMap(name => byName.get(name) ?? none)
    if (found.length < 2) return found
    return found.toSorted((one, other) => Number(other.isPreferred) - Number(one.isPreferred))
  }
  const first = (...names: readonly string[]): string => {
    for (const name of names) {
      const text = all(name)[0]?.texts[0]?.trim()
      if (text) return text
    }
    return ''
  }
  return { all, first }
}
