import type { BriefingLine, BriefingSource, BriefingTone } from '../../src-shared/briefings/briefing'
import type { BriefingMaterial } from '../../src-shared/briefings/briefing-material'
import type { InteractionSummary } from '../../src-shared/log/interaction'
import type { Place } from '../../src-shared/program/place'
import type { InteractionId } from '../../src-shared/records/ids'
import { plainDate } from '../../src-shared/text/dates'
import type { Language } from '../../src-shared/text/language'
import { sharedWords } from '../../src-shared/text/shared-words'
import type { BriefingWords } from '../../src-shared/text/sv/briefing'
import type { SharedWords } from '../../src-shared/text/sv/shared'

/** What a briefing is told with: its material, a language, and the names that ids stand for. */
export type Telling = {
  readonly material: BriefingMaterial
  readonly language: Language
  readonly words: BriefingWords
  readonly shared: SharedWords
  readonly issue: (id: string) => string
  readonly day: (day: string) => string
}

export function telling(material: BriefingMaterial, language: Language): Telling {
  const shared = sharedWords(language)
  const { issueNames } = material
  return {
    material,
    language,
    words: shared.briefing,
    shared,
    issue: id => issueNames[id]?.[language === 'sv' ? 'name' : 'nameEn'] ?? id,
    day: day => plainDate(day, language),
  }
}

type SourceKind = keyof BriefingWords['sourceKinds']
const tables: Partial<Record<SourceKind, string>> = {
  role: 'role_assignment',
  wording: 'issue_version',
  process: 'decision_process',
  staff: 'staff_member',
}

/** A record that a sentence came from; what has no screen of its own is read on that of what it belongs to. */
export const sourceOf = (
  { words }: Telling,
  kind: SourceKind,
  id: string,
  name: string,
  place: Place | null,
): BriefingSource => ({ table: tables[kind] ?? kind, id, label: `${words.sourceKinds[kind]}: ${name}`, place })

export const contactPlace = (id: InteractionId): Place => ({ view: 'interaction', id })

/** The contact that something else hangs on, by the headline it has. */
export const heldAt = (told: Telling, id: InteractionId): BriefingSource => {
  const contact = told.material.contactNames[id]
  return sourceOf(told, 'interaction', id, contact ? `${contact.headline}, ${contact.on}` : id, contactPlace(id))
}

export const contactSource = (told: Telling, contact: Pick<InteractionSummary, 'id' | 'headline' | 'startsOn'>) =>
  sourceOf(told, 'interaction', contact.id, `${contact.headline}, ${contact.startsOn}`, {
    view: 'interaction',
    id: contact.id,
  })

/** One sentence. */
export const lineOf = (
  id: string,
  lead: string,
  text: string,
  sources: readonly BriefingSource[],
  { detail = '', tone = 'plain' }: { readonly detail?: string; readonly tone?: BriefingTone } = {},
): BriefingLine => ({ id, lead, text, detail, tone, sources })

/** That there is something that is not told; the row it came from can be opened in the window, and stands on no paper. */
export const maskedLine = ({ words }: Telling, table: string, id: string, place: Place | null): BriefingLine =>
  lineOf(`masked:${id}`, '', words.masked, [{ table, id, label: words.masked, place }], { tone: 'masked' })

/** The parts that say something, as sentences after each other. */
export const sentences = (...parts: readonly (string | null | undefined | false)[]): string =>
  parts
    .filter(part => part !== null && part !== undefined && part !== false && part.trim() !== '')
    .map(part => String(part).trim())
    .join(' ')

/** A text as it was typed, ending as a sentence does. */
export const ended = (text: string): string =>
  /[.!?…:]$/.test(text.trim()) || text.trim() === '' ? text.trim() : `${text.trim()}.`
