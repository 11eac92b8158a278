import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { question } from '../../state/office/question'

/** The short names of issues and partners and the names of staff, by id, also of removed ones. An unknown id is returned as it is. */
export function useReferenceNames() {
  const { data } = useQuery(question('reference:read', {}))
  return useMemo(() => {
    const removed = new Map<string, string>(data?.removed.map(({ id, name }) => [id, name]))
    const issues = new Map<string, string>(data?.issues.map(({ id, shortName }) => [id, shortName]))
    const partners = new Map<string, string>(data?.partners.map(({ id, shortName }) => [id, shortName]))
    const staff = new Map<string, string>(data?.staff.map(({ id, name }) => [id, name]))
    return {
      lists: data,
      issue: (id: string) => issues.get(id) ?? removed.get(id) ?? id,
      partner: (id: string) => partners.get(id) ?? removed.get(id) ?? id,
      staff: (id: string) => staff.get(id) ?? removed.get(id) ?? id,
    }
  }, [data])
}
