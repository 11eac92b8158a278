import { QueryClient } from '@tanstack/react-query'

/**
 * Answers come from this machine, so a lost network must not pause a question. Nothing changes without the window knowing, so an answer is
 * valid until something is written.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', refetchOnWindowFocus: false, retry: false, staleTime: Number.POSITIVE_INFINITY },
    mutations: { networkMode: 'always', retry: false },
  },
})

/** Call after something was written. What is on screen is read again at once, the rest when it is next shown. */
export const readAgain = (): Promise<void> => queryClient.invalidateQueries()

/** Call after another store was opened. Nothing of the old one may stay on screen while the new one is read. */
export const startOver = (): Promise<void> => queryClient.resetQueries()
