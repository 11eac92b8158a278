import type { ShownColumn } from '../../../../src-shared/imports/import-state'
import type { Asked } from '../../../state/office/office'

type Columns = NonNullable<Asked<'import:change'>['columns']>

/** Returns what all columns are read as, with one of them changed. */
export const withColumn = (columns: readonly ShownColumn[], at: number, changed: Partial<ShownColumn>): Columns =>
  columns
    .map(column => (column.at === at ? { ...column, ...changed } : column))
    .map(({ at: place, field, named }) => ({ at: place, field, ...(named !== null && { named }) }))
