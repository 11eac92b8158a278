type Given<Columns> = { [Column in keyof Columns]?: Exclude<Columns[Column], undefined> }

/** The columns of an edit that are to be written; null when there are none, since SQL has no update of nothing. */
export function givenColumns<Columns extends object>(columns: Columns): Given<Columns> | null {
  const given = Object.entries(columns).filter(([, value]) => value !== undefined)
  return given.length === 0 ? null : (Object.fromEntries(given) as Given<Columns>)
}
