import { useQuery } from '@tanstack/react-query'
import { createContext, useContext, useEffect, useMemo, useState } from 'react'
import type { ListCode } from '../../../src-shared/lists/list-columns'
import { partnerMarks } from '../../../src-shared/names/partner-mark'
import type { MergedKind } from '../../../src-shared/records/merge'
import { question } from '../../state/office/question'
import { listBeforeDuplicates } from '../../state/waits'

/** How many partners have a slot of their own in the log: the first of the office's order, which begins with its owners. */
const mostSlots = 4

/** A partner in the log: its id, its short name and its mark of two or three letters. */
export type PartnerMark = { readonly id: string; readonly name: string; readonly mark: string }

/** The short names behind a row's ids, from the short lists. */
export type Names = {
  readonly issues: (ids: readonly string[]) => string[]
  readonly partners: (ids: readonly string[]) => string[]
  /** The partners with their marks, in the office's order. */
  readonly marks: (ids: readonly string[]) => readonly PartnerMark[]
  /** The ids of the partners whose marks have a slot of their own. */
  readonly slots: readonly string[]
  /** The family names that several people in the register have. */
  readonly sharedNames: ReadonlySet<string>
  readonly task: (id: string) => string
  /** True if the row may be a duplicate of another of its kind. */
  readonly isDuplicate: (id: string) => boolean
}

/** Provided once for the whole table. If every cell asked for itself, there would be hundreds of subscriptions. */
export const NamesContext = createContext<Names>({
  issues: () => [],
  partners: () => [],
  marks: () => [],
  slots: [],
  sharedNames: new Set(),
  task: () => '',
  isDuplicate: () => false,
})

export const useNames = (): Names => useContext(NamesContext)

const kinds: Partial<Record<ListCode, MergedKind>> = { people: 'person', organisations: 'organisation' }

export function useNamesFromReference(list: ListCode): Names {
  const { data } = useQuery(question('reference:read', {}))
  const kind = kinds[list]
  const [isPatient, setIsPatient] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsPatient(true), listBeforeDuplicates)
    return () => clearTimeout(timer)
  }, [])
  const marks = useQuery({
    ...question('duplicate:marks', { kind: kind ?? 'person' }),
    enabled: isPatient && kind !== undefined,
  })
  const shared = useQuery({ ...question('list:shared-names', {}), enabled: isPatient && list === 'interactions' })
  return useMemo(() => {
    const issues = new Map<string, string>(data?.issues.map(issue => [issue.id, issue.shortName]))
    const partners = new Map<string, string>(data?.partners.map(partner => [partner.id, partner.shortName]))
    const letters = partnerMarks(data?.partners ?? [])
    const marked = (data?.partners ?? []).map(
      ({ id, shortName }): PartnerMark => ({ id, name: shortName, mark: letters.get(id) ?? shortName }),
    )
    const tasks = new Map<string, string>(data?.tasks.map(task => [task.id, task.name]))
    const doubles = new Set(kind && marks.data)
    return {
      isDuplicate: id => doubles.has(id),
      issues: ids => ids.flatMap(id => issues.get(id) ?? []),
      partners: ids => ids.flatMap(id => partners.get(id) ?? []),
      marks: ids => marked.filter(({ id }) => ids.includes(id)),
      slots: marked.slice(0, mostSlots).map(({ id }) => id),
      sharedNames: new Set(shared.data),
      task: id => tasks.get(id) ?? '',
    }
  }, [data, kind, marks.data, shared.data])
}
