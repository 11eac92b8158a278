/** One assignment of a member of parliament. `until` is null if it is open. Both are days as `2026-09-28`, at the file’s own boundary. */
export type ReadAssignment = {
  /** The code of the body, such as `TU`; bodies of different types can share a code. */
  readonly body: string
  readonly bodyName: string
  /** `kammaruppdrag`, `uppdrag`, `partiuppdrag`, `Riksdagsorgan`, `Departement`, `Europaparlamentet`, `talmansuppdrag`. */
  readonly type: string
  readonly role: string
  readonly status: string
  readonly from: string | null
  readonly until: string | null
}

/** A member of parliament in the open data of the Riksdag, with an e-mail address and nothing private. */
export type ReadMember = {
  /** `intressent_id`: 11 to 13 digits, never a number. Empty in a file that has only the other key. */
  readonly riksdagId: string
  /** `sourceid`, the other stable key of the same person. */
  readonly sourceId: string
  readonly name: string
  readonly givenName: string
  readonly familyName: string
  /** Empty for a member without a party. */
  readonly party: string
  readonly constituency: string
  readonly status: string
  readonly email: string
  /** The number at work, as written; often only the extension. */
  readonly phone: string
  readonly assignments: readonly ReadAssignment[]
}
