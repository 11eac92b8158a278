import { type CatalogueKind, type FieldName, fieldOf, fieldsOf } from '../../src-shared/records/catalogue/catalogue'
import type { Language } from '../../src-shared/text/language'

/** Returns the label of a field in a form or on a record's page: "Förkortning". */
export const fieldLabel = <Kind extends CatalogueKind>(
  { language }: { readonly language: Language },
  kind: Kind,
  name: FieldName<Kind>,
): string => fieldOf(kind, name)[language][0]

/** Returns the label of the field that a column holds. Undefined for a column that the catalogue does not know. */
export const columnLabel = (
  { language }: { readonly language: Language },
  kind: CatalogueKind,
  column: string,
): string | undefined => fieldsOf(kind).find(([, field]) => field.column === column)?.[1][language][0]
