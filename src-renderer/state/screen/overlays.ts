import type { Subject } from '../../../src-shared/records/subject'
import type { QuickLogStart } from './quick-log-start'
import { sharedState } from './shared-state'

/** What can be made from every screen, besides a logged interaction. */
export const newKinds = ['person', 'organisation', 'issue', 'process', 'commitment', 'partner', 'staff'] as const
export type NewKind = (typeof newKinds)[number]

/** What may cover every screen, one at a time. The quick-log may open with facts that are already known. */
export type Overlay =
  | { readonly name: 'quick-log'; readonly start?: QuickLogStart | undefined }
  | { readonly name: 'briefing'; readonly subject: Subject }
  | { readonly name: 'palette' }
  | { readonly name: 'join' }
  | { readonly name: 'key-sheet' }
  | { readonly name: 'guide' }
  | { readonly name: 'new'; readonly kind: NewKind | null; readonly text?: string }

/** The overlay that is open; null if there is none. */
export const overlays = sharedState<Overlay | null>(null)

/** Opens the quick-log: without `start` as it was left, otherwise a new one filled in with what a record knows. */
export const startLogging = (start?: QuickLogStart): void => overlays.set({ name: 'quick-log', start })
/** Opens the form for something new of a kind, or the choice of kind if it is null. */
export const startNew = (kind: NewKind | null, text = ''): void => overlays.set({ name: 'new', kind, text })
/** Opens the dialog that joins an office which colleagues share. */
export const startJoining = (): void => overlays.set({ name: 'join' })
export const closeOverlay = (): void => overlays.set(null)
