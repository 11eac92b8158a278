import { type CatalogueKind, catalogue, type OwnValues } from '../records/catalogue/catalogue'
import type { Field } from '../records/catalogue/field'
import { type ListCode, type ListColumn, listColumns } from './list-columns'

/** The kind of row in each list, as the catalogue calls it. */
const listKinds = {
  interactions: 'interaction',
  people: 'person',
  organisations: 'organisation',
  issues: 'issue',
  commitments: 'commitment',
  processes: 'process',
  partners: 'partner',
} as const satisfies Record<ListCode, CatalogueKind>
type KindOf<List extends ListCode> = (typeof listKinds)[List]

/** A field of the catalogue with its name there. */
type NamedField = { readonly name: string; readonly field: Field<unknown> }

/** Returns the field of the catalogue that a column shows, if any. Other columns are worked out from several rows. */
export function fieldOfColumn(list: ListCode, { code, field }: ListColumn): NamedField | undefined {
  const fields: Readonly<Record<string, Field<unknown>>> = catalogue[listKinds[list]].fields
  const name = field ?? code
  const found = Object.hasOwn(fields, name) ? fields[name] : undefined
  return found && { name, field: found }
}

type Columns<List extends ListCode> = (typeof listColumns)[List][number]
type NameOf<Column> = Column extends { readonly field: infer Name }
  ? Name
  : Column extends { readonly code: infer Code }
    ? Code
    : never
/** The columns of a list that a row has a value for, and that are not links. */
type Plain<List extends ListCode> = Exclude<Columns<List>, { readonly isHidden: true } | { readonly type: 'link' }>

/** The cells of a row whose values are fields of the row's own table, by the code of the column. */
export type OwnCells<List extends ListCode> = {
  readonly [Column in Plain<List> as NameOf<Column> extends keyof OwnValues<KindOf<List>>
    ? Column['code']
    : never]: OwnValues<KindOf<List>>[NameOf<Column> & keyof OwnValues<KindOf<List>>]
}

/** The codes of the columns of a list that show a field of the row's own table. */
export type OwnColumn<List extends ListCode> =
  Columns<List> extends infer Column
    ? Column extends { readonly code: infer Code }
      ? NameOf<Column> extends keyof OwnValues<KindOf<List>>
        ? Code
        : never
      : never
    : never

/** The columns of a list that show a field of the row's own table, with that field. */
export const ownColumns = (
  list: ListCode,
): readonly { readonly column: ListColumn; readonly field: Field<unknown> }[] =>
  (listColumns[list] as readonly ListColumn[]).flatMap(column => {
    const found = fieldOfColumn(list, column)
    return found && found.field.column !== null ? [{ column, field: found.field }] : []
  })
