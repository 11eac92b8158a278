import { z } from 'zod'
import type { PassedOverWord } from '../../../../src-shared/imports/passed-over'
import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { type Counts, count } from '../contacts/counts'
import type { ReadActivity, ReadDocument } from '../read-document'
import type { ReadEvent } from '../read-event'
import type { Records, Row } from '../reading'
import { distinctIds, noDocument, signatoriesIn } from './document-parts'
import { child, looseContainer, looseLine } from './loose-shape'
import type { RawRecord } from './riksdag-file'
import { isMeeting, readHitMeeting } from './riksdag-meeting'
import { readDay } from './riksdag-moment'
import { problemOf, shapeProblem } from './said'

/** A document in a list of hits. The list has some sixty fields more. */
const documentShape = z.object({
  id: looseLine,
  dok_id: looseLine,
  rm: looseLine,
  beteckning: looseLine,
  doktyp: looseLine,
  typ: looseLine,
  organ: looseLine,
  tilldelat: looseLine,
  titel: looseLine,
  status: looseLine,
  relaterat_id: looseLine,
  inlamnad: looseLine,
  motionstid: looseLine,
  beredningsdag: looseLine,
  justeringsdag: looseLine,
  debattdag: looseLine,
  beslutsdag: looseLine,
  dokintressent: looseContainer('intressent'),
})
type Hit = z.infer<typeof documentShape>

/** The days of a hit, with the codes and names that the same steps have in `dokumentstatus`. */
const steps = [
  ['inlamnad', 'INL', 'Inlämnad'],
  ['motionstid', 'MOT', 'Motionstid'],
  ['beredningsdag', 'UBE', 'Beredning'],
  ['justeringsdag', 'JUS', 'Justering'],
  ['debattdag', 'BEH', 'Behandling'],
  ['beslutsdag', 'BES', 'Beslut'],
] as const

/** Returns the steps of a hit in order. A step has happened if its day is not after the day of the list. */
function activitiesOf(hit: Hit, listedOn: string | null): readonly ReadActivity[] {
  return steps.flatMap(([field, code, name]) => {
    const day = readDay(hit[field])
    return day === null ? [] : [{ code, name, day, hasHappened: listedOn !== null && day <= listedOn }]
  })
}

function readDocument({ raw, line }: RawRecord, listedOn: string | null): Row<ReadDocument> {
  const place = { sheet: null, line }
  const parsed = documentShape.safeParse(raw)
  if (!parsed.success) return { place, value: noDocument, problems: [shapeProblem(parsed.error.issues)] }
  const hit = parsed.data
  const id = hit.dok_id || hit.id
  const wrongDays = steps.filter(([field]) => hit[field] !== '' && readDay(hit[field]) === null)
  const value: ReadDocument = {
    id,
    session: hit.rm,
    designation: hit.beteckning,
    type: hit.doktyp || hit.typ,
    body: hit.organ || hit.tilldelat,
    title: hit.titel,
    status: hit.status,
    activities: activitiesOf(hit, listedOn),
    refersTo: distinctIds([hit.relaterat_id]),
    proposals: 0,
    signatories: signatoriesIn(hit.dokintressent),
  }
  const problems = wrongDays.map(([field]) => problemOf('unknown-value', field, hit[field]))
  return { place, value, problems: id === '' ? [{ code: 'broken-record', field: 'dok_id' }, ...problems] : problems }
}

/** Returns how many hits the list has on other pages, by its own count. */
function elsewhere(body: unknown, here: number): number {
  const all = Number(child(body, '@traffar'))
  return Number.isSafeInteger(all) && all > here ? all - here : 0
}

/**
 * Reads a list of hits. Those of the calendar are meetings, never documents. Where a list has both, the caller says which it wants, and the
 * others are counted as `meetings` or `documents`; `other-pages` counts hits that are not in the file.
 */
export function readHits(
  records: readonly RawRecord[],
  body: unknown,
  wanted: 'documents' | 'events',
): Records<'documents', ReadDocument> | Records<'events', ReadEvent> {
  const meetings = records.filter(({ raw }) => isMeeting(raw))
  const documents = records.filter(({ raw }) => !isMeeting(raw))
  const passedOver: Counts<PassedOverWord> = {}
  count(passedOver, 'other-pages', elsewhere(body, records.length))
  if (documents.length === 0 || (wanted === 'events' && meetings.length > 0)) {
    count(passedOver, 'documents', documents.length)
    return { kind: 'events', rows: meetings.map(readHitMeeting), dropped: {}, passedOver }
  }
  if (wanted === 'events') throw new Unreadable('no-rows')
  const listedOn = readDay(looseLine.parse(child(body, '@datum')))
  const rows = documents.map(record => readDocument(record, listedOn))
  count(passedOver, 'meetings', meetings.length)
  return { kind: 'documents', rows, dropped: {}, passedOver }
}
