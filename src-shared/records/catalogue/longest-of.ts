import { type CatalogueKind, type FieldName, fieldOf } from './catalogue'

/**
 * Returns how many characters a text field of a kind can hold at most. Forms stop there, and questions outside the catalogue refuse more.
 * Throws a RangeError for a field that holds no text.
 */
export function longestOf<Kind extends CatalogueKind>(kind: Kind, name: FieldName<Kind>): number {
  const { shape } = fieldOf(kind, name)
  if (shape.is !== 'line' && shape.is !== 'text') throw new RangeError(`${kind}.${name} holds no text`)
  return shape.longest
}
