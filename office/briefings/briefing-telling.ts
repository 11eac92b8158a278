import type { BriefingLine, BriefingSource } from '../../src-shared/briefings/briefing'
import type { BriefingMaterial } from '../../src-shared/briefings/briefing-material'
import type { InteractionSummary } from '../../src-shared/log/interaction'
import type { Place } from '../../src-shared/program/place'
import type { InteractionId } from '../../src-shared/records/ids'
import { plainDate } from '../../src-shared/text/dates'
import type { Language } from '../../src-shared/text/language'
import { sharedWords } from '../../src-shared/text/shared-words'
import type { BriefingWords } from '../../src-shared/text/sv/briefing'
import type { SharedWords } from '../../src-shared/text/sv/shared'

/** What the text of a briefing is made from: its material, a language with its words, and the names for ids. */
export type Telling = {
  readonly material: BriefingMaterial
  readonly language: Language
  readonly words: BriefingWords
  readonly shared: SharedWords
  readonly issue: (id: string) => string
  readonly day: (day: string) => string
}

/** Returns what the text of a briefing is made from. An unknown id is used as its own name. */
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

/** A record that a sentence was made from. A record without a screen of its own is shown on the screen of the record it belongs to. */
export const sourceOf = (
  { words }: Telling,
  kind: SourceKind,
  id: string,
  name: string,
  place: Place | null,
): BriefingSource => ({ table: tables[kind] ?? kind, id, label: `${words.sourceKinds[kind]}: ${name}`, place })

/** The screen of an interaction. */
export const interactionPlace = (id: InteractionId): Place => ({ view: 'interaction', id })

/** The interaction that another record belongs to, as a source, named by its headline and day. */
export const heldAt = (told: Telling, id: InteractionId): BriefingSource => {
  const contact = told.material.contactNames[id]
  return sourceOf(told, 'interaction', id, contact ? `${contact.headline}, ${contact.on}` : id, interactionPlace(id))
}

/** An interaction as a source, named by its headline and day. */
export const interactionSource = (told: Telling, contact: Pick<InteractionSummary, 'id' | 'headline' | 'startsOn'>) =>
  sourceOf(told, 'interaction', contact.id, `${contact.headline}, ${contact.startsOn}`, {
    view: 'interaction',
    id: contact.id,
  })

/** One line of a briefing, with its sources. */
export const lineOf = (
  id: string,
  lead: string,
  text: string,
  sources: readonly BriefingSource[],
  { detail = '', tone = 'plain', ...drawn }: Partial<Omit<BriefingLine, 'id' | 'lead' | 'text' | 'sources'>> = {},
): BriefingLine => ({ id, lead, text, detail, tone, sources, ...drawn })

/** A line for something that is not disclosed. The window can open the row it came from; paper does not name the row. */
export const maskedLine = ({ words }: Telling, table: string, id: string, place: Place | null): BriefingLine =>
  lineOf(`masked:${id}`, '', words.masked, [{ table, id, label: words.masked, place }], { tone: 'masked' })

/** Joins the non-empty parts into sentences, one after another. */
export const sentences = (...parts: readonly (string | null | undefined | false)[]): string =>
  parts
    .filter(part => part !== null && part !== undefined && part !== false && part.trim() !== '')
    .map(part => String(part).trim())
    .join(' ')

/** Returns a text as it was typed, with a full stop added if it does not end a sentence. */
export const ended = (text: string): string =>
  /[.!?…:]$/.test(text.trim()) || text.trim() === '' ? text.trim() : `${text.trim()}.`

/** Returns a text with a capital at its beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
