import { BookOpenText, Building2, type LucideIcon, MessagesSquare, UserRound } from 'lucide-react'
import type { SearchHit, SearchKind } from '../../src-shared/names/search-hit'
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

function textOf(hit: SearchHit): string {
  const around = hit.snippet.map(part => part.text).join('')
  return [hit.date, hit.detail || (around === hit.title ? '' : around)].filter(Boolean).join(' · ')
}

/** Joins names and other hits in one list, each thing once. Hits that cannot be opened are left out. */
export function hitEntries(names: readonly NameMatch[], found: readonly SearchHit[], noHeadline: string): Entry[] {
  const entries = [
    ...names.flatMap(match => entry(match.kind, match.id, match.name, match.detail)),
    ...found.flatMap(hit => entry(hit.kind, hit.id, hit.title || noHeadline, textOf(hit))),
  ]
  const ids = entries.map(({ id }) => id)
  return entries.filter(({ id }, place) => ids.indexOf(id) === place).slice(0, mostOffered.hits)
}
