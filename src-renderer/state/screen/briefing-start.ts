import { useEffect } from 'react'
import type { ListCode } from '../../../src-shared/lists/list-columns'
import type { Place } from '../../../src-shared/program/place'
import type { Subject, SubjectTable } from '../../../src-shared/records/subject'
import { overlays } from './overlays'
import { sharedState } from './shared-state'

/** What a briefing made now would be about: the record in view, or the row one is on. */
const known = sharedState<Subject | null>(null)

/** Tells what a briefing would be about while this part of the window is in view. */
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

/** Asks what the briefing is to be about, in the dialog that makes it. */
export const startBriefing = (subject: Subject): void => overlays.set({ name: 'briefing', subject })

/** From the record in view. */
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

/** The subject that a row of a list stands for; a commitment is no subject of its own. */
export function subjectOfRow(list: ListCode, id: string | undefined): Subject | null {
  const subjectTable = tableOfList[list]
  return subjectTable && id !== undefined ? { subjectTable, subjectId: id } : null
}

/** Where a subject is read. */
export const placeOfSubject = ({ subjectTable, subjectId }: Subject): Place =>
  ({ view: subjectTable === 'decision_process' ? 'process' : subjectTable, id: subjectId }) as Place
