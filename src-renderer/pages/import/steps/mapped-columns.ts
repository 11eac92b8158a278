import type { ShownColumn } from '../../../../src-shared/imports/import-state'
import type { Asked } from '../../../state/office/office'

type Columns = NonNullable<Asked<'import:change'>['columns']>

/** Returns the change of what one column is read as. The others stay as they are. */
export function withColumn(column: ShownColumn, changed: Partial<ShownColumn>): Columns {
  const { at, field, named } = { ...column, ...changed }
  return [{ at, field, ...(named !== null && { named }) }]
}
