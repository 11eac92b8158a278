import type { Subject } from '../src-shared/domain/subject'
import type { QuickLogStart } from './pages/quick-log/quick-log-start'
import { sharedState } from './shared-state'

/** What may lie over every screen, one at a time. The quick-log may be opened with what is known already. */
export type Overlay =
  | { readonly name: 'quick-log'; readonly start?: QuickLogStart | undefined }
  | { readonly name: 'briefing'; readonly subject: Subject }
  | { readonly name: 'palette' }
  | { readonly name: 'key-sheet' }

export const overlays = sharedState<Overlay | null>(null)

/** Opens the quick-log: as it was left, or a new one begun with what a record knows. */
export const startLogging = (start?: QuickLogStart): void => overlays.set({ name: 'quick-log', start })
export const closeOverlay = (): void => overlays.set(null)
