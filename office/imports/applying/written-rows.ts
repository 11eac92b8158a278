/** Rows that are about to be written, by table, in the order in which the tables are written. */
export type RowsToWrite = {
  readonly put: (table: string, row: Readonly<Record<string, unknown>>) => void
  readonly tables: () => readonly (readonly [table: string, rows: readonly Readonly<Record<string, unknown>>[]])[]
  /** What was written, by table and id. */
  readonly keys: () => readonly { readonly table: string; readonly id: string }[]
}

/** Begins without rows. */
export function rowsToWrite(): RowsToWrite {
  const byTable = new Map<string, Readonly<Record<string, unknown>>[]>()
  return {
    put: (table, row) => {
      const known = byTable.get(table)
      if (known) known.push(row)
      else byTable.set(table, [row])
    },
    tables: () => [...byTable],
    keys: () => [...byTable].flatMap(([table, rows]) => rows.map(({ id }) => ({ table, id: String(id) }))),
  }
}
