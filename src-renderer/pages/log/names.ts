import { useQuery } from '@tanstack/react-query'
import { createContext, useContext, useMemo } from 'react'
import type { IssueId, PartnerId } from '../../../src-shared/domain/ids'
import { question } from '../../question'

/** What a row needs of the short lists: the short names behind its ids. */
export type Names = {
  readonly issue: (id: IssueId) => string
  readonly partner: (id: PartnerId) => string
}

/** Given once for the whole table; every cell asking for itself would mean hundreds of subscriptions. */
export const NamesContext = createContext<Names>({ issue: id => id, partner: id => id })

export const useNames = (): Names => useContext(NamesContext)

export function useNamesFromReference(): Names {
  const { data } = useQuery(question('reference:read', {}))
  return useMemo(() => {
    const issues = new Map(data?.issues.map(issue => [issue.id, issue.shortName]))
    const partners = new Map(data?.partners.map(partner => [partner.id, partner.shortName]))
    return { issue: id => issues.get(id) ?? '', partner: id => partners.get(id) ?? '' }
  }, [data])
}
