import type { FieldSide, ImportDecision, ImportedTable, ImportVerb, NameDecision, VerbCounts } from './import-verb'
import type { MatchReason, PlanReason } from './plan-reason'
import type { SourcePlace } from './source-place'

/** A row of the office that a row or a name of a file may be. */
export type MatchCandidate = {
  readonly id: string
  readonly name: string
  /** A person’s role and organisation, or the headline and time of an interaction. */
  readonly detail: string
  readonly score: number
  readonly by: readonly MatchReason[]
}

/**
 * What an update changes in one field. `add` is one more of something, `fill` takes the place of nothing, and `replace` of what is there.
 * `isOwn` is true if the office wrote that itself, which no import replaces without being told to.
 */
export type FieldChange = {
  readonly field: string
  /** What the field is of, in the words of the file, where a row can have several of them: the organisation of a role. */
  readonly of?: string
  readonly how: 'add' | 'fill' | 'replace'
  readonly before: string | null
  readonly after: string
  readonly isOwn: boolean
}

/**
 * A change as it is shown: the name by which a decision says its side, whose value the field would have now, and whether it can have both. `side`
 * is null in a row that is added.
 */
export type ShownChange = FieldChange & {
  readonly key: string
  readonly side: FieldSide | null
  readonly canHaveBoth: boolean
}

/** A row of a plan as it is shown. */
export type ShownRow = {
  readonly at: number
  readonly place: SourcePlace
  readonly table: ImportedTable
  readonly verb: ImportVerb
  readonly decision: ImportDecision | null
  /** The day, if the row has one. */
  readonly on: string | null
  readonly label: string
  /** Who and what the row names, in the words of the file. */
  readonly named: readonly string[]
  readonly reasons: readonly PlanReason[]
  readonly target: { readonly id: string; readonly name: string } | null
  readonly candidates: readonly MatchCandidate[]
  readonly changes: readonly ShownChange[]
  /** What can be decided of it. */
  readonly choices: readonly ImportDecision['do'][]
}

/** A person, organisation or colleague that rows of the file name, decided once for all of them. */
export type ShownName = {
  readonly key: string
  readonly kind: 'person' | 'organisation' | 'colleague'
  readonly said: string
  /** What the file says besides the name: a title, a party, an organisation, an address. */
  readonly detail: string
  /** How many rows name it. */
  readonly rows: number
  readonly verdict: 'known' | 'new' | 'unsure' | 'left'
  readonly id: string | null
  readonly by: readonly MatchReason[]
  readonly candidates: readonly MatchCandidate[]
  readonly decision: NameDecision | null
}

/** What would be written if the plan were applied now. */
export type PlanTotals = {
  readonly verbs: VerbCounts
  /** Rows that would be added, and rows that would be changed, with what the user has decided. */
  readonly adding: number
  readonly changing: number
  readonly newPeople: number
  readonly newOrganisations: number
  readonly newColleagues: number
  /** The colleagues of another office that are left out, those of most rows first. */
  readonly leftColleagues: readonly string[]
  readonly unsureNames: number
  /** The rows that wait for the user, who has not decided them. */
  readonly undecided: { readonly conflict: number; readonly review: number }
}

/** A page of a plan: the rows of one verb, or of all. */
export type PlanPage = { readonly total: number; readonly rows: readonly ShownRow[] }

/** What became of an import. `actionId` and `batchId` are null if there was nothing to write. */
export type ImportResult = {
  readonly actionId: string | null
  readonly batchId: string | null
  readonly added: number
  readonly changed: number
  readonly same: number
  readonly left: number
  readonly refused: number
  readonly newPeople: number
  readonly newOrganisations: number
}
