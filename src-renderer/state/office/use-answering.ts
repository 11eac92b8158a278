import { useQuery } from '@tanstack/react-query'
import { useUsable } from '../screen/usable'
import { question } from './question'

/**
 * True once the first screen is usable and the store has answered a question. What may be needed next is fetched from then on: fetched before, it
 * would delay the store.
 */
export function useAnswering(): boolean {
  const { isFetched } = useQuery({ ...question('reference:read', {}), notifyOnChangeProps: ['isFetched'] })
  return useUsable() && isFetched
}
