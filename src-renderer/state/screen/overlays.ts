import type { Subject } from '../../../src-shared/records/subject'
import type { QuickLogStart } from './quick-log-start'
import { sharedState } from './shared-state'

/** What can be made from anywhere besides a logged contact. */
export const newKinds = ['person', 'organisation', 'issue', 'process', 'commitment', 'partner', 'staff'] as const
export type NewKind = (typeof newKinds)[number]

/** What may lie over every screen, one at a time. The quick-log may be opened with what is known already. */
export type Overlay =
  | { readonly name: 'quick-log'; readonly start?: QuickLogStart | undefined }
  | { readonly name: 'briefing'; readonly subject: Subject }
  | { readonly name: 'palette' }
  | { readonly name: 'key-sheet' }
  | { readonly name: 'new'; readonly kind: NewKind | null; readonly text?: string }

export const overlays = sharedState<Overlay | null>(null)

/** Opens the quick-log: as it was left, or a new one begun with what a record knows. */
export const startLogging = (start?: QuickLogStart): void => overlays.set({ name: 'quick-log', start })
/** Opens the form for something new of a kind, or the choice of kind. */
export const startNew = (kind: NewKind | null, text = ''): void => overlays.set({ name: 'new', kind, text })
export const closeOverlay = (): void => overlays.set(null)
