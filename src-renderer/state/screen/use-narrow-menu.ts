import { useSyncExternalStore } from 'react'
import type { Settings } from '../../../src-shared/ipc/desktop'
import { queryClient } from '../office/query-client'
import { question } from '../office/question'
import { changeSettings, useSettings } from '../office/use-settings'

/** In a narrow window, as at 200 %, the menu is always folded: the screen needs the room. */
const narrow = window.matchMedia('(width <= 1180px)')

function onNarrow(listener: () => void): () => void {
  narrow.addEventListener('change', listener)
  return () => narrow.removeEventListener('change', listener)
}

/** True if the user can fold the menu: in a narrow window it is always folded. */
export const canFold = (): boolean => !narrow.matches

/** Folds the menu to its icons, or unfolds it. The choice is remembered. */
export function foldMenu(): void {
  const before: Settings | undefined = queryClient.getQueryData(question('settings:read', {}).queryKey)
  void changeSettings({ isMenuNarrow: !before?.isMenuNarrow })
}

/** True if the menu is folded, by choice or because the window is narrow. */
export function useNarrowMenu(): boolean {
  const isWindowNarrow = useSyncExternalStore(onNarrow, () => narrow.matches)
  return (useSettings().data?.isMenuNarrow ?? false) || isWindowNarrow
}
