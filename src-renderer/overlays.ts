import { sharedState } from './shared-state'

/** What may lie over every screen, one at a time. The quick-log may be opened with a headline already typed elsewhere. */
export type Overlay =
  | { readonly name: 'quick-log'; readonly headline: string }
  | { readonly name: 'palette' }
  | { readonly name: 'key-sheet' }

export const overlays = sharedState<Overlay | null>(null)

export const startLogging = (headline = ''): void => overlays.set({ name: 'quick-log', headline })
export const closeOverlay = (): void => overlays.set(null)
