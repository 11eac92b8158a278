type Given<Columns> = { [Column in keyof Columns]?: Exclude<Columns[Column], undefined> }

/** Returns the columns of an edit that are to be written; null if there are none, since SQL has no update of nothing. */
export function givenColumns<Columns extends object>(columns: Columns): Given<Columns> | null {
  const given = Object.entries(columns).filter(([, value]) => value !== undefined)
  return given.length === 0 ? null : (Object.fromEntries(given) as Given<Columns>)
}
