import { useQuery } from '@tanstack/react-query'
import type { Input } from '../../../src-shared/ipc/contract'
import type { Settings } from '../../../src-shared/ipc/desktop'
import { ask } from './office'
import { queryClient } from './query-client'
import { question } from './question'
import { tellSettingsFault } from './settings-fault'

const settings = question('settings:read', {})

/**
 * The main process sends the settings in the page's address, so that the first words and the last place need no question. Undefined if the
 * address has none.
 */
export function settingsInAddress(): Settings | undefined {
  const sent = new URLSearchParams(location.search).get('settings')
  return sent ? (JSON.parse(sent) as Settings) : undefined
}

export const useSettings = () => useQuery({ ...settings, initialData: settingsInAddress, staleTime: 0 })

/** Changes settings. The change shows at once, so that the menu folds when its key is pressed and does not wait for the disk. */
export async function changeSettings(change: Input<'settings:change'>): Promise<void> {
  queryClient.setQueryData(settings.queryKey, before => before && ({ ...before, ...change } as Settings))
  try {
    queryClient.setQueryData(settings.queryKey, await ask('settings:change', change))
  } catch (thrown) {
    await tellSettingsFault(thrown)
  }
}

/** The settings as stored. The window's own copy may be old, since the system's menu can change them too. */
export const settingsNow = (): Promise<Settings> => ask('settings:read', {})
