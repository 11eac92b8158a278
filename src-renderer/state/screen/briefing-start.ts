import { useEffect } from 'react'
import type { ListCode } from '../../../src-shared/lists/list-columns'
import type { Place } from '../../../src-shared/program/place'
import type { Subject, SubjectTable } from '../../../src-shared/records/subject'
import { overlays } from './overlays'
import { sharedState } from './shared-state'

/** The subject of a briefing made now: the record in view, or the active row of the list. */
const known = sharedState<Subject | null>(null)

/** Sets the subject of a new briefing while this part of the window is in view. */
export function useBriefingSubject(subject: Subject | null): void {
  const written = subject && JSON.stringify(subject)
  useEffect(() => {
    if (written === null) return
    const here = JSON.parse(written) as Subject
    known.set(here)
    return () => {
      if (known.get() === here) known.set(null)
    }
  }, [written])
}

export const canBrief = (): boolean => known.get() !== null

/** Opens the dialog that makes a briefing about this subject. */
export const startBriefing = (subject: Subject): void => overlays.set({ name: 'briefing', subject })

/** Opens the dialog about the record in view. Does nothing if there is none. */
export function briefFromHere(): void {
  const subject = known.get()
  if (subject) startBriefing(subject)
}

const tableOfList: Partial<Record<ListCode, SubjectTable>> = {
  interactions: 'interaction',
  people: 'person',
  organisations: 'organisation',
  issues: 'issue',
  processes: 'decision_process',
}

/** The subject for a row of a list. Null for a commitment, which cannot be the subject of a briefing. */
export function subjectOfRow(list: ListCode, id: string | undefined): Subject | null {
  const subjectTable = tableOfList[list]
  return subjectTable && id !== undefined ? { subjectTable, subjectId: id } : null
}

/** The place where the subject can be read. */
export const placeOfSubject = ({ subjectTable, subjectId }: Subject): Place =>
  ({ view: subjectTable === 'decision_process' ? 'process' : subjectTable, id: subjectId }) as Place
