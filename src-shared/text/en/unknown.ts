import type { OtherThing, UnknownThing } from '../../refusals/unknown-thing'
import { kindWords } from '../catalogue-words'

const others: Readonly<Record<OtherThing, string>> = {
  project: 'project',
  action: 'action',
  history: 'record with a history',
  register: 'register',
  attachment: 'attachment',
  ask: 'message',
  not_concerned: 'word that the partner is not concerned',
  report_run: 'report',
  saved_view: 'view',
  briefing: 'briefing',
  briefing_version: 'version of a briefing',
  role_assignment: 'role',
  issue_version: 'wording',
}

/** The English word for each kind of thing, used when an id names none. */
export const unknownEn: Readonly<Record<UnknownThing, string>> = { ...kindWords('en'), ...others }
