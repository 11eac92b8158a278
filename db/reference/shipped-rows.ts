/** An organisation as written in the files of `db/reference` and `office/demo`. */
export type OrganisationEntry = {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly nameEn: string | null
  readonly abbreviation: string | null
  readonly parentId: string | null
  readonly countyCode: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly successorId: string | null
  readonly aliases: readonly string[]
  readonly externalCode: string | null
}

/** Returns the rows of some organisations and of their aliases. */
export function organisationRows(entries: readonly OrganisationEntry[]) {
  const rows = entries.map(entry => ({
    id: entry.id,
    kind: entry.kind,
    name: entry.name,
    name_en: entry.nameEn,
    abbreviation: entry.abbreviation,
    parent_id: entry.parentId,
    county_code: entry.countyCode,
    external_code: entry.externalCode,
    valid_from: entry.validFrom,
    valid_to: entry.validTo,
    successor_id: entry.successorId,
  }))
  const aliases = entries.flatMap(({ id, aliases }) =>
    aliases.map((name, index) => ({ id: `${id}:alias-${index + 1}`, organisation_id: id, name })),
  )
  return { rows, aliases }
}
