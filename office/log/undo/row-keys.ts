/** A row by its table and id. */
export type RowName = { readonly table: string; readonly id: string }

/** Returns a key by which a row is found among others. */
export const rowKey = ({ table, id }: RowName): string => `${table} ${id}`

/** Groups rows by their tables, in the order in which the tables first occur. */
export function byTable<Row extends { readonly table: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const tables = new Map<string, Row[]>()
  for (const row of rows) {
    const known = tables.get(row.table)
    if (known) known.push(row)
    else tables.set(row.table, [row])
  }
  return tables
}
