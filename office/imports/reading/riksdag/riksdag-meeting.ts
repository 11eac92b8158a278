import { z } from 'zod'
import { trimmedLine } from '../../../../src-shared/names/seen-text'
import type { ReadEvent } from '../read-event'
import type { Row } from '../reading'
import { child, looseContainer, looseLine, looseText } from './loose-shape'
import { textOfMarkup, tidyLines } from './markup-text'
import { meetingOf, saysCancelled } from './meeting-fields'
import { noEvent } from './riksdag-calendar'
import type { RawRecord } from './riksdag-file'
import { readMoment } from './riksdag-moment'
import { problemOf, shapeProblem } from './said'

/** A hit of `database=kalender`: a meeting in the list of documents. */
const hitShape = z.object({
  id: looseLine,
  dok_id: looseLine,
  datum: looseLine,
  slutdatum: looseLine,
  titel: looseLine,
  undertitel: looseLine,
  debattnamn: looseLine,
  dokumentnamn: looseLine,
  doktyp: looseLine,
  status: looseLine,
  plats: looseLine,
  notis: looseText,
  egenskaper: looseContainer('egenskap'),
})

const propertyShape = z.object({ kod: looseLine, namn: looseLine })

/** Types of the calendar: meetings of the chamber, the committees and delegations, and other events. */
const meetingTypes: readonly unknown[] = ['kammakt', 'utskottsmöte', 'samtr', 'kalakt']

/** True for a record of the calendar. A list that was asked without a type of document can hold nothing else. */
export const isMeeting = (raw: unknown): boolean =>
  child(raw, 'database') === 'kalender' || meetingTypes.includes(child(raw, 'typ'))

/** Words in place of a time, as they are written below the title of a meeting. */
const noTime = /^(?:ingen starttid|efter )/i

/** True if the record says how exact its time is, and that is not exact. */
function saysInexact(properties: readonly unknown[]): boolean {
  const exactness = properties
    .flatMap(raw => propertyShape.safeParse(raw).data ?? [])
    .filter(({ kod }) => kod === 'tidpunktnoggrannhet')
    .map(({ namn }) => namn.toLowerCase())
  return exactness.length > 0 && !exactness.includes('exakt')
}

/** Returns the place in the text of a notice: what follows "Plats:" on its line. */
const placeIn = (notice: string): string => trimmedLine(/^[ \t]*Plats:[ \t]*(\S[^\n]*)$/m.exec(notice)?.[1] ?? '')

/** Reads a hit that is a meeting. Its place is only in the HTML of its notice. It is never a document, and has no process. */
export function readHitMeeting({ raw, line }: RawRecord): Row<ReadEvent> {
  const place = { sheet: null, line }
  const parsed = hitShape.safeParse(raw)
  if (!parsed.success) return { place, value: noEvent, problems: [shapeProblem(parsed.error.issues)] }
  const hit = parsed.data
  const uid = hit.id || (hit.dok_id === '' ? '' : `RD${hit.dok_id}`)
  const start = readMoment(hit.datum)
  if (start === null) {
    const problem = problemOf(hit.datum === '' ? 'no-day' : 'no-such-day', 'datum', hit.datum)
    return { place, value: { ...noEvent, uid, summary: hit.titel }, problems: [problem] }
  }
  const notice = tidyLines(textOfMarkup(hit.notis))
  const value = meetingOf({
    uid,
    summary: hit.titel || hit.debattnamn || hit.dokumentnamn,
    description: notice,
    location: hit.plats || placeIn(notice),
    start,
    end: readMoment(hit.slutdatum),
    isPlaceholder: saysInexact(hit.egenskaper) || noTime.test(hit.undertitel),
    categories: [hit.doktyp, hit.dokumentnamn].filter(category => category !== ''),
    isCancelled: [hit.titel, hit.undertitel, hit.status].some(saysCancelled),
    documents: [],
  })
  return { place, value, problems: value.summary === '' ? [{ code: 'no-name', field: 'titel' }] : [] }
}
