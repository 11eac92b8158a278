import type { OtherThing, UnknownThing } from '../../refusals/unknown-thing'
import { kindWords } from '../catalogue-words'

const others: Readonly<Record<OtherThing, string>> = {
  project: 'projekt',
  action: 'åtgärd',
  history: 'post med historik',
  register: 'register',
  attachment: 'bilaga',
  ask: 'budskap',
  not_concerned: 'besked att partnern inte berörs',
  report_run: 'rapport',
  saved_view: 'vy',
  briefing: 'underlag',
  briefing_version: 'version av ett underlag',
  role_assignment: 'roll',
  issue_version: 'formulering',
}

/** The Swedish word for each kind of thing, used when an id names none. */
export const unknownSv: Readonly<Record<UnknownThing, string>> = { ...kindWords('sv'), ...others }
