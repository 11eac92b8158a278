import type { Input } from '../../../src-shared/ipc/contract'
import type { ChangedKind } from '../../../src-shared/ipc/part-shapes'
import type { AddableKind } from '../../../src-shared/records/catalogue/catalogue'
import { changesBetween } from './changes-between'
import { type Filled, filled, type PartField, type Values, type Written } from './part-field'

/** The fields of a kind as sent to add one. */
type PartInput<Kind extends AddableKind> = Extract<Input<'record:add'>, { kind: Kind }>['fields']

/** The changes of a kind as sent to change one. */
export type ChangesOf<Kind extends ChangedKind> = Extract<Input<'record:change'>, { kind: Kind }>['changes']

/** How a kind of part is entered in the window: its form, the initial values, and how to read them. */
export type Part<Kind extends AddableKind> = {
  readonly kind: Kind
  /** The label of the button that adds one: "Nytt åtagande". */
  readonly add: string
  readonly fields: readonly PartField[]
  /** The initial values. Also holds values the form does not ask for, because they are known where the form is shown. */
  readonly start: Values
  readonly read: (form: Filled) => PartInput<Kind>
}

/** The request that adds what the form says. */
export const writtenToAdd = <Kind extends AddableKind>(part: Part<Kind>, values: Values): Input<'record:add'> =>
  ({ kind: part.kind, fields: part.read(filled(values)) }) as Input<'record:add'>

/** The request with only what the form has changed since it was opened, so that changes made by others meanwhile are kept. */
export function writtenToChange<Kind extends AddableKind>(
  part: Part<Kind>,
  id: string,
  { began, values }: Written,
): Input<'record:change'> {
  const changes = changesBetween(part.read(filled(began)), part.read(filled(values)))
  return { kind: part.kind, id, changes } as unknown as Input<'record:change'>
}
