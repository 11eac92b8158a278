import { useQuery } from '@tanstack/react-query'
import { createContext, useContext, useMemo } from 'react'
import type { IssueId, PartnerId } from '../../../src-shared/domain/ids'
import { question } from '../../question'

/** What a row needs of the short lists: the short names behind its ids. */
export type Names = {
  readonly issues: (ids: readonly IssueId[]) => string[]
  readonly partners: (ids: readonly PartnerId[]) => string[]
}

/** Given once for the whole table; every cell asking for itself would mean hundreds of subscriptions. */
export const NamesContext = createContext<Names>({ issues: () => [], partners: () => [] })

export const useNames = (): Names => useContext(NamesContext)

export function useNamesFromReference(): Names {
  const { data } = useQuery(question('reference:read', {}))
  return useMemo(() => {
    const issues = new Map(data?.issues.map(issue => [issue.id, issue.shortName]))
    const partners = new Map(data?.partners.map(partner => [partner.id, partner.shortName]))
    return {
      issues: ids => ids.flatMap(id => issues.get(id) ?? []),
      partners: ids => ids.flatMap(id => partners.get(id) ?? []),
    }
  }, [data])
}
