import { useQuery } from '@tanstack/react-query'
import type { SharedState, SharingState } from '../../../src-shared/program/sharing'
import { useUsable } from '../screen/usable'
import { sharingWordAgedAfter } from '../waits'
import { queryClient } from './query-client'
import { question } from './question'

const state = question('sharing:state', {})

type Known = {
  /** Undefined while it is not known, which the first paint does not wait for. */
  readonly sharing: SharingState | undefined
  /** When it was read, by which times are told. */
  readonly now: Date
}

/** The state of sharing the open office. `isAging` has it read now and then, so that "10.42" becomes "i går" in a window that is left open. */
export function useSharing({ isAging = false } = {}): Known {
  const refetchInterval = isAging && sharingWordAgedAfter
  const { data, dataUpdatedAt } = useQuery({ ...state, enabled: useUsable(), refetchInterval })
  return { sharing: data, now: new Date(dataUpdatedAt) }
}

/** The state of sharing if the open office is shared; null if it is not, or while that is not known. */
export function useShared(): SharedState | null {
  const { sharing } = useSharing()
  return sharing?.isShared ? sharing : null
}

/** Asks for something that answers with the new state of sharing, and shows that state. Throws `Refused` if the office says no. */
export async function askOfSharing(asked: () => Promise<SharingState>): Promise<void> {
  queryClient.setQueryData(state.queryKey, await asked())
}

/** Reads the state of sharing again. */
export const readSharingAgain = (): Promise<void> => queryClient.invalidateQueries({ queryKey: state.queryKey })
