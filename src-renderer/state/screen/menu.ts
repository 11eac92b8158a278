import {
  BookOpenText,
  Building2,
  ChartColumn,
  CopyCheck,
  FileText,
  Handshake,
  History,
  House,
  Import,
  ListChecks,
  type LucideIcon,
  MessagesSquare,
  Settings,
  Split,
  Trash2,
  UsersRound,
  Waypoints,
} from 'lucide-react'
import { type ListView, listViews } from '../../../src-shared/program/place'

export const icons: Record<ListView, LucideIcon> = {
  home: House,
  log: BookOpenText,
  people: UsersRound,
  organisations: Building2,
  issues: MessagesSquare,
  processes: Waypoints,
  commitments: ListChecks,
  briefings: FileText,
  reports: ChartColumn,
  partners: Handshake,
  care: CopyCheck,
  clashes: Split,
  import: Import,
  trash: Trash2,
  history: History,
  settings: Settings,
}

/** How many screens have a key: those of daily work. The others are listed below, apart from them, without a key. */
const keyed = 9

/**
 * The key of a screen, by its position among all screens there will be, so that no key moves when a screen is built. Undefined for a screen
 * without one.
 */
export const keysOf = (view: ListView): string | undefined => {
  const place = listViews.indexOf(view)
  return place < keyed ? `Ctrl+${place + 1}` : undefined
}
