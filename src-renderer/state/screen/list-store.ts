import type { ListCode } from '../../../src-shared/lists/list-columns'
import type { ListQuery } from '../../../src-shared/lists/list-filter'
import {
  type KeptList,
  type ListSettings,
  listSettingsAtFirst,
  wholeView,
} from '../../../src-shared/lists/list-settings'
import type { ViewDefinition } from '../../../src-shared/lists/list-view'
import { changeSettings, settingsInAddress } from '../office/use-settings'
import { restBeforeSettings } from '../waits'
import { sharedState } from './shared-state'

let timer: ReturnType<typeof setTimeout> | undefined

/** The settings of all lists in this window, saved in the settings file. */
export const listSettings = sharedState<ListSettings>(settingsInAddress()?.lists ?? listSettingsAtFirst)
/** The text typed to find rows by, for each list. Kept in this window only. */
const texts = sharedState<Partial<Record<ListCode, string>>>({})

/** Changes the settings at once, and saves them after a pause. */
export function changeListSettings(change: Partial<ListSettings>): void {
  listSettings.set({ ...listSettings.get(), ...change })
  clearTimeout(timer)
  // If saving fails, only the view at the next start is lost. That is no reason to disturb the user.
  timer = setTimeout(
    () => void changeSettings({ lists: listSettings.get() }).catch(() => undefined),
    restBeforeSettings,
  )
}

const untouched: KeptList = { view: null, definition: wholeView, widths: {} }
/** What the user left a list with: its view, its definition and its column widths. */
export const keptList = (list: ListCode): KeptList => listSettings.get().left[list] ?? untouched
export const useKeptList = (list: ListCode): KeptList => listSettings.use().left[list] ?? untouched

export const changeKept = (list: ListCode, change: Partial<KeptList>): void =>
  changeListSettings({ left: { ...listSettings.get().left, [list]: { ...keptList(list), ...change } } })

/** Changes what is shown and keeps the view it began with, which is then marked as changed. */
export const changeShown = (list: ListCode, change: Partial<ViewDefinition>): void =>
  changeKept(list, { definition: { ...keptList(list).definition, ...change } })

export const setText = (list: ListCode, text: string): void => texts.set({ ...texts.get(), [list]: text })
export const useText = (list: ListCode): string => texts.use()[list] ?? ''

/** Shows a view as it is and clears the typed search text. */
export function showView(list: ListCode, view: string | null, definition: ViewDefinition): void {
  setText(list, '')
  changeKept(list, { view, definition })
}

/** The column that a list is grouped by unless the user chooses another. */
export const ownGroup: Partial<Record<ListCode, string>> = { commitments: 'timing' }

/** The question for the store about the rows shown. */
export const queryOf = (list: ListCode, { filter, sort, groupBy }: ViewDefinition, text: string): ListQuery => ({
  list,
  filter,
  ...(text.trim() && { text: text.trim() }),
  sort,
  groupBy: groupBy ?? ownGroup[list] ?? null,
  me: null,
})
