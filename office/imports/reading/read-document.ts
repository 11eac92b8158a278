/** A day of a document’s way through the Riksdag. */
export type ReadActivity = {
  readonly code: string
  readonly name: string
  readonly day: string
  readonly hasHappened: boolean
}

/** A parliamentary document and the dates of its process. */
export type ReadDocument = {
  /** Such as `H701AU11`; compared without regard to case. */
  readonly id: string
  readonly session: string
  readonly designation: string
  readonly type: string
  readonly body: string
  readonly title: string
  readonly status: string
  readonly activities: readonly ReadActivity[]
  readonly refersTo: readonly string[]
  readonly proposals: number
  readonly signatories: readonly { readonly riksdagId: string; readonly name: string; readonly party: string }[]
}
