import { useQuery } from '@tanstack/react-query'
import { createContext, useContext, useMemo } from 'react'
import { question } from '../question'

/** What a row needs of the short lists: the short names behind its ids. */
export type Names = {
  readonly issues: (ids: readonly string[]) => string[]
  readonly partners: (ids: readonly string[]) => string[]
  readonly task: (id: string) => string
}

/** Given once for the whole table; every cell asking for itself would mean hundreds of subscriptions. */
export const NamesContext = createContext<Names>({ issues: () => [], partners: () => [], task: () => '' })

export const useNames = (): Names => useContext(NamesContext)

export function useNamesFromReference(): Names {
  const { data } = useQuery(question('reference:read', {}))
  return useMemo(() => {
    const issues = new Map<string, string>(data?.issues.map(issue => [issue.id, issue.shortName]))
    const partners = new Map<string, string>(data?.partners.map(partner => [partner.id, partner.shortName]))
    const tasks = new Map<string, string>(data?.tasks.map(task => [task.id, task.name]))
    return {
      issues: ids => ids.flatMap(id => issues.get(id) ?? []),
      partners: ids => ids.flatMap(id => partners.get(id) ?? []),
      task: id => tasks.get(id) ?? '',
    }
  }, [data])
}
