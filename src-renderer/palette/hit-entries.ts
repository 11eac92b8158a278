import { BookOpenText, Building2, type LucideIcon, MessagesSquare, UserRound } from 'lucide-react'
import type { MarkedText, SearchHit, SearchKind } from '../../src-shared/names/search-hit'
import type { Place } from '../../src-shared/program/place'
import type { InteractionId, IssueId, OrganisationId, PersonId } from '../../src-shared/records/ids'
import type { NameMatch } from '../../src-shared/records/reference'
import { isBuilt, openPlace } from '../state/router/router'
import { showInLog } from '../state/screen/reveal-interaction'
import { type Entry, mostOffered } from './entry'

const icons: Record<SearchKind, LucideIcon> = {
  interaction: BookOpenText,
  person: UserRound,
  organisation: Building2,
  issue: MessagesSquare,
}

function placeOf(kind: SearchKind, id: string): Place {
  switch (kind) {
    case 'interaction':
      return { view: kind, id: id as InteractionId }
    case 'person':
      return { view: kind, id: id as PersonId }
    case 'organisation':
      return { view: kind, id: id as OrganisationId }
    case 'issue':
      return { view: kind, id: id as IssueId }
  }
}

/** Returns what opens a hit: on its own screen or, for an interaction without one, at its row in the log. Null if there is no screen. */
function openerOf(kind: SearchKind, id: string): (() => void) | null {
  if (isBuilt(kind)) return () => openPlace(placeOf(kind, id))
  return kind === 'interaction' ? () => showInLog(id as InteractionId) : null
}

const entry = (kind: SearchKind, id: string, name: string, detail: string): Entry[] => {
  const run = openerOf(kind, id)
  return run ? [{ id: `${kind}:${id}`, name, detail, Icon: icons[kind], run }] : []
}

const plain = (text: string): readonly MarkedText[] => (text === '' ? [] : [{ text, isHit: false }])
const textOf = (parts: readonly MarkedText[]): string => parts.map(part => part.text).join('')

/** Returns what a hit says beside its title: the words around what was looked for, unless the title or the names show it already. */
function besideOf({ title, heading, date, detail, snippet }: SearchHit): readonly MarkedText[] {
  const isSaid = heading.some(part => part.isHit) || textOf(snippet) === title
  const said = isSaid || !snippet.some(part => part.isHit) ? plain(detail || (isSaid ? '' : textOf(snippet))) : snippet
  const parts = [plain(date ?? ''), said].filter(part => part.length > 0)
  return parts.flatMap((part, place) => (place === 0 ? part : [...plain(' · '), ...part]))
}

function hitEntry(hit: SearchHit, noHeadline: string): Entry[] {
  const detail = besideOf(hit)
  const name = hit.title === '' ? plain(noHeadline) : hit.heading
  return entry(hit.kind, hit.id, textOf(name), textOf(detail)).map(one => ({ ...one, marked: { name, detail } }))
}

/**
 * Joins names and other hits in one list, each thing once. A name that is also a hit is marked as the hit is. Hits that cannot be opened are
 * left out.
 */
export function hitEntries(names: readonly NameMatch[], found: readonly SearchHit[], noHeadline: string): Entry[] {
  const headings = new Map(found.map(({ id, heading }) => [id, heading]))
  const entries = [
    ...names.flatMap(({ kind, id, name, detail }) =>
      entry(kind, id, name, detail).map(one => ({
        ...one,
        marked: { name: headings.get(id) ?? plain(name), detail: plain(detail) },
      })),
    ),
    ...found.flatMap(hit => hitEntry(hit, noHeadline)),
  ]
  const ids = entries.map(({ id }) => id)
  return entries.filter(({ id }, place) => ids.indexOf(id) === place).slice(0, mostOffered.hits)
}
