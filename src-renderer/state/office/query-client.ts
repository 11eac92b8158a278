import { QueryClient } from '@tanstack/react-query'

/**
 * Answers come from this machine: a lost network must not pause a question, and nothing changes behind the window's back,
 * so an answer stands until something is written.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', refetchOnWindowFocus: false, retry: false, staleTime: Number.POSITIVE_INFINITY },
    mutations: { networkMode: 'always', retry: false },
  },
})

/** After something was written: what is on screen is read again, the rest when it is next shown. */
export const readAgain = (): Promise<void> => queryClient.invalidateQueries()

/** After another store was opened: nothing of the old one may stay on screen while the new one is read. */
export const startOver = (): Promise<void> => queryClient.resetQueries()
