import { useQuery } from '@tanstack/react-query'
import type { Input } from '../../../src-shared/ipc/contract'
import type { Settings } from '../../../src-shared/ipc/desktop'
import { ask } from './office'
import { queryClient } from './query-client'
import { question } from './question'
import { tellSettingsFault } from './settings-fault'

const settings = question('settings:read', {})

/** The main process sends the settings along with the page, so that the first words and the place left need no question. */
export function settingsInAddress(): Settings | undefined {
  const sent = new URLSearchParams(location.search).get('settings')
  return sent ? (JSON.parse(sent) as Settings) : undefined
}

export const useSettings = () => useQuery({ ...settings, initialData: settingsInAddress, staleTime: 0 })

/** Shown as changed at once, so that a menu folds when its key is pressed and not when it has been written down. */
export async function changeSettings(change: Input<'settings:change'>): Promise<void> {
  queryClient.setQueryData(settings.queryKey, before => before && ({ ...before, ...change } as Settings))
  try {
    queryClient.setQueryData(settings.queryKey, await ask('settings:change', change))
  } catch (thrown) {
    await tellSettingsFault(thrown)
  }
}

/** The settings as they are kept, since the system's menu can change them too. */
export const settingsNow = (): Promise<Settings> => ask('settings:read', {})
