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
import { sharedState } from './shared-state'

/** What is typed or dragged is written down once it rests. */
const pause = 400
let timer: ReturnType<typeof setTimeout> | undefined

export const listSettings = sharedState<ListSettings>(settingsInAddress()?.lists ?? listSettingsAtFirst)
/** What is typed to find rows by; of this window only. */
const texts = sharedState<Partial<Record<ListCode, string>>>({})

export function changeListSettings(change: Partial<ListSettings>): void {
  listSettings.set({ ...listSettings.get(), ...change })
  clearTimeout(timer)
  // Not being able to write it down costs the view at the next start; it is no reason to disturb anybody.
  timer = setTimeout(() => void changeSettings({ lists: listSettings.get() }).catch(() => undefined), pause)
}

const untouched: KeptList = { view: null, definition: wholeView, widths: {} }
export const keptList = (list: ListCode): KeptList => listSettings.get().left[list] ?? untouched
export const useKeptList = (list: ListCode): KeptList => listSettings.use().left[list] ?? untouched

export const changeKept = (list: ListCode, change: Partial<KeptList>): void =>
  changeListSettings({ left: { ...listSettings.get().left, [list]: { ...keptList(list), ...change } } })

/** Changes what is shown without leaving the view it began with, which is then marked as changed. */
export const changeShown = (list: ListCode, change: Partial<ViewDefinition>): void =>
  changeKept(list, { definition: { ...keptList(list).definition, ...change } })

export const setText = (list: ListCode, text: string): void => texts.set({ ...texts.get(), [list]: text })
export const useText = (list: ListCode): string => texts.use()[list] ?? ''

/** Shows a view as it is; what was typed beside it goes. */
export function showView(list: ListCode, view: string | null, definition: ViewDefinition): void {
  setText(list, '')
  changeKept(list, { view, definition })
}

/** What is asked of the store for what is shown. */
export const queryOf = (list: ListCode, { filter, sort, groupBy }: ViewDefinition, text: string): ListQuery => ({
  list,
  filter,
  ...(text.trim() && { text: text.trim() }),
  sort,
  groupBy,
  me: null,
})
