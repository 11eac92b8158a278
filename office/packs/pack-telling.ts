import type { PackMaterial, PackName } from '../../src-shared/packs/pack'
import type { Cell, Column, Table } from '../../src-shared/packs/table'
import type { Language } from '../../src-shared/text/language'
import { numberText } from '../../src-shared/text/pack-cells'
import { sharedWords } from '../../src-shared/text/shared-words'
import type { PackWords } from '../../src-shared/text/sv/pack'
import type { SharedWords } from '../../src-shared/text/sv/shared'

/** What the text of a pack is made from: its material, a language with its words, and the names for ids. */
export type Telling = {
  readonly material: PackMaterial
  readonly language: Language
  readonly words: PackWords
  readonly shared: SharedWords
  readonly nameOf: (id: string) => string
  /** Returns ids in decided order: of issues the pack's order, of partners and the like the office's. */
  readonly inOrder: <Id extends string>(ids: readonly Id[]) => readonly Id[]
  readonly number: (value: number) => string
}

/** Returns what the text of a pack is made from. An unknown id is used as its own name. */
export function telling(material: PackMaterial, language: Language): Telling {
  const shared = sharedWords(language)
  const { names, issues } = material
  const lists: readonly (readonly PackName[])[] = Object.values(names)
  const known = new Map<string, string>([
    ...lists.flat().map(({ id, name, nameEn }) => [id, language === 'sv' ? name : nameEn] as const),
    ...issues.map(({ id, shortName }) => [id, shortName] as const),
  ])
  const places = new Map<string, number>(
    [...lists.flatMap(list => list.map(({ id }) => id)), ...issues.map(({ id }) => id)].map((id, index) => [id, index]),
  )
  return {
    material,
    language,
    words: shared.pack,
    shared,
    nameOf: id => known.get(id) ?? id,
    inOrder: ids => ids.toSorted((a, b) => (places.get(a) ?? places.size) - (places.get(b) ?? places.size)),
    number: value => numberText(value, language),
  }
}

type Code = keyof PackWords['columns']
type Columns = readonly (readonly [code: Code, type: Column['type'], width: number])[]

/** Returns a table with a heading for each column in the words of the pack. */
export const tableOf = (
  { words }: Telling,
  id: keyof PackWords['tables'],
  columns: Columns,
  rows: readonly (readonly Cell[])[],
): Table => ({
  id,
  name: words.tables[id],
  columns: columns.map(([code, type, width]) => ({ code, heading: words.columns[code], type, width })),
  rows,
})
