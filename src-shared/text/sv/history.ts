import { catalogueColumns, catalogueThings } from '../catalogue-words'
import { historyColumnsSv } from './history-columns'

const added = (thing: string) => ({ thing, added: `lade till ${thing}`, removed: `tog bort ${thing}` })

/** Tables whose rows have their own name in sentences: the word in the definite form, and the verb for creating one. */
const things: Readonly<Record<string, { readonly thing: string; readonly made: string }>> = {
  ...catalogueThings('sv'),
  accepted_break: { thing: 'det brutna sigillet', made: 'godtog' },
  sharing_device: { thing: 'datorn som delar kontoret', made: 'släppte in' },
  ask: { thing: 'budskapet', made: 'antecknade' },
  contact_way: { thing: 'kontaktvägen', made: 'lade till' },
  organisation_alias: { thing: 'namnvarianten', made: 'lade till' },
  attachment: { thing: 'bilagan', made: 'lade till' },
  aim: { thing: 'syftet', made: 'lade upp' },
  briefing: { thing: 'underlaget', made: 'gjorde' },
  briefing_version: { thing: 'versionen av underlaget', made: 'sparade' },
  contact_cadence: { thing: 'kontakttakten', made: 'valde' },
  county: { thing: 'länet', made: 'lade upp' },
  constituency: { thing: 'valkretsen', made: 'lade upp' },
  decision_stage: { thing: 'skedet i beslutsprocessen', made: 'lade upp' },
  decision_stage_date: { thing: 'skedets dag', made: 'lade till' },
  duplicate_dismissal: { thing: 'beskedet att två inte är samma', made: 'lämnade' },
  import_batch: { thing: 'inläsningen', made: 'gjorde' },
  import_row: { thing: 'raden ur inläsningen', made: 'läste in' },
  indicator_value: { thing: 'indikatorn', made: 'förde in' },
  issue_alias: { thing: 'frågans andra namn', made: 'lade till' },
  list_value: { thing: 'listvärdet', made: 'lade upp' },
  office_setting: { thing: 'kontorets inställning', made: 'valde' },
  organisation_name: { thing: 'namnet', made: 'lade till' },
  person_alias: { thing: 'det andra namnet', made: 'lade till' },
  person_identifier: { thing: 'registernumret', made: 'lade till' },
  project: { thing: 'projektet', made: 'lade upp' },
  report_line: { thing: 'raden i rapporten', made: 'skrev in' },
  report_run: { thing: 'rapporten', made: 'låste' },
  report_text: { thing: 'texten i rapporten', made: 'skrev in' },
  saved_view: { thing: 'vyn', made: 'sparade' },
  tag: { thing: 'etiketten', made: 'lade upp' },
  working_note: { thing: 'arbetsanteckningen', made: 'skrev' },
  draft: { thing: 'utkastet', made: 'sparade' },
}

type LinkWords = {
  readonly thing: string
  readonly added: string
  readonly removed: string
  /** The phrase for a link whose reasons changed. Absent for links without reasons, which have nothing else to show. */
  readonly changed?: string
}

/** Links are described by what they add or remove; the linked name follows. */
const links: Readonly<Record<string, LinkWords>> = {
  interaction_participant: added('deltagaren'),
  interaction_organisation: added('organisationen'),
  interaction_staff: added('medarbetaren'),
  interaction_issue: added('frågan'),
  interaction_partner: { ...added('partnern'), changed: 'ändrade varför den berör' },
  interaction_aim: added('syftet'),
  not_concerned: {
    thing: 'beskedet att den inte berör',
    added: 'sade att den inte berör',
    removed: 'tog tillbaka att den inte berör',
  },
  commitment_issue: added('frågan'),
  process_issue: added('frågan'),
  tagging: added('etiketten'),
  written_result_issue: added('frågan'),
  written_result_partner: added('partnern'),
}

/** The phrases of the history in Swedish. `in` joins what changed and the thing it changed in. */
export const historySv = {
  things,
  links,
  columns: { ...historyColumnsSv, ...catalogueColumns('sv') },
  unknown: 'Någon',
  row: 'raden',
  something: 'en uppgift',
  add: 'lade till',
  removed: 'tog bort',
  restored: 'återställde',
  settled: 'avgjorde vilket värde som gäller i',
  in: 'i',
  from: 'från',
  merged: 'slog ihop',
  into: 'med',
  separated: 'tog isär',
  to: 'till',
  changed: 'ändrade',
  filled: 'fyllde i',
  cleared: 'tömde',
  swapped: (thing: string, from: string, to: string) => `bytte ${thing} ${from} mot ${to}`,
  quote: (text: string) => `”${text}”`,
}
export type HistoryWords = typeof historySv
