import type { CatalogueKind } from '../records/catalogue/catalogue'

/**
 * The kind of thing an id should name, when it names nothing in the store. Each has a word in both languages; the code itself is never
 * shown.
 */
export type UnknownThing = CatalogueKind | OtherThing

/** The things that are not kinds of the catalogue. */
export type OtherThing =
  | 'project'
  | 'action'
  | 'history'
  | 'register'
  | 'attachment'
  | 'ask'
  | 'not_concerned'
  | 'report_run'
  | 'saved_view'
  | 'briefing'
  | 'briefing_version'
  | 'role_assignment'
  | 'issue_version'
