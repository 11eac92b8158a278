import type { Input } from '../../../src-shared/ipc/contract'
import type { ChangedKind } from '../../../src-shared/ipc/part-shapes'
import type { AddableKind } from '../../../src-shared/records/catalogue/catalogue'
import { changesBetween } from './changes-between'
import { type Filled, filled, type PartField, type Values, type Written } from './part-field'

/** What is sent of a kind when it is added. */
type PartInput<Kind extends AddableKind> = Extract<Input<'record:add'>, { kind: Kind }>['fields']

/** What is sent of a kind when it is changed. */
export type ChangesOf<Kind extends ChangedKind> = Extract<Input<'record:change'>, { kind: Kind }>['changes']

/** How a kind of thing is written down in the window: its form, what stands there at first, and what it means. */
export type Part<Kind extends AddableKind> = {
  readonly kind: Kind
  /** What it is called in buttons: "Nytt åtagande". */
  readonly add: string
  readonly fields: readonly PartField[]
  /** Also holds what the form does not ask for, since it is known where the form stands. */
  readonly start: Values
  readonly read: (form: Filled) => PartInput<Kind>
}

/** What a form says, to be added. */
export const writtenToAdd = <Kind extends AddableKind>(part: Part<Kind>, values: Values): Input<'record:add'> =>
  ({ kind: part.kind, fields: part.read(filled(values)) }) as Input<'record:add'>

/** Only what the form has changed since it was opened, so that what somebody else wrote meanwhile stays. */
export function writtenToChange<Kind extends AddableKind>(
  part: Part<Kind>,
  id: string,
  { began, values }: Written,
): Input<'record:change'> {
  const changes = changesBetween(part.read(filled(began)), part.read(filled(values)))
  return { kind: part.kind, id, changes } as unknown as Input<'record:change'>
}
