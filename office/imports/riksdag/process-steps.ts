import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { ReadActivity, ReadDocument } from '../reading/read-document'

/** A stage of a decision process out of a document of the Riksdag, by the code of the stages that ship with every office. */
export type DocumentStage = {
  readonly code: string
  readonly plannedOn: IsoDate | null
  readonly happenedOn: IsoDate | null
}

/** A day to watch out of a document, in words of its own. */
export type DocumentWatchDate = { readonly on: IsoDate; readonly what: string }

/** The stages that a step of a document belongs to, by the step’s code. */
const stageByStep: Readonly<Record<string, string>> = {
  MOT: 'motion',
  UBE: 'committee',
  JUS: 'committee_report',
  TRY: 'committee_report',
  B: 'chamber',
  BEH: 'chamber',
  BES: 'chamber',
}

/** The stage that a document itself is, which happens on the day it is handed in. */
const stageByType: Readonly<Record<string, string>> = {
  prop: 'bill',
  skr: 'bill',
  mot: 'motion',
  ip: 'parliament_question',
  fr: 'parliament_question',
  sou: 'report',
  ds: 'report',
}

const own = (words: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined

const stageOf = ({ type }: ReadDocument, { code }: ReadActivity): string | undefined =>
  code === 'INL' ? own(stageByType, type.toLowerCase()) : own(stageByStep, code)

const latest = (activities: readonly ReadActivity[]): IsoDate | null =>
  activities
    .map(({ day }) => day)
    .toSorted()
    .at(-1) ?? null

/**
 * Returns the stages of a document in the order of their first days. A stage of several steps has the day of its last one, and has happened
 * when all of them have.
 */
export function stagesOf(document: ReadDocument): readonly DocumentStage[] {
  const inOrder = document.activities.toSorted((one, other) => one.day.localeCompare(other.day))
  const codes = new Set(inOrder.flatMap(activity => stageOf(document, activity) ?? []))
  return [...codes].map(code => {
    const steps = inOrder.filter(activity => stageOf(document, activity) === code)
    const planned = steps.filter(({ hasHappened }) => !hasHappened)
    return { code, plannedOn: latest(planned), happenedOn: planned.length === 0 ? latest(steps) : null }
  })
}

/** The types of documents that are cited before a number as something else than the type with a full stop. */
const citedTypes: Readonly<Record<string, string>> = { sou: 'SOU', ds: 'Ds', kom: 'KOM', ip: 'ip', fr: 'fr', '': '' }

const citedType = (type: string): string => own(citedTypes, type) ?? `${type}.`

/** Returns a document’s designation as it is cited: `bet. 2019/20:AU11`. Without a session or number, its id. */
export const designationOf = ({ type, session, designation, id }: ReadDocument): string =>
  session === '' || designation === '' ? id : `${citedType(type.toLowerCase())} ${session}:${designation}`.trim()

function daysOf(document: ReadDocument, haveHappened: boolean): readonly DocumentWatchDate[] {
  const cited = designationOf(document)
  const days = document.activities
    .filter(({ hasHappened }) => hasHappened === haveHappened)
    .map(({ day, name, code }) => ({ on: day, what: `${name || code}, ${cited}` }))
  return [...new Map(days.map(watched => [`${watched.on} ${watched.what}`, watched])).values()]
}

/** Returns the days of a document that are still to come, each once. */
export const watchDatesOf = (document: ReadDocument): readonly DocumentWatchDate[] => daysOf(document, false)

/** Returns the days of a document on which something has happened, each once, in the words of a day to watch. */
export const passedDatesOf = (document: ReadDocument): readonly DocumentWatchDate[] => daysOf(document, true)

/** Returns the day a document was withdrawn or lapsed, which ends its process. Null if it was not. */
export const withdrawnOn = ({ activities }: ReadDocument): IsoDate | null =>
  latest(activities.filter(({ code, hasHappened }) => code === 'UTG' && hasHappened))
