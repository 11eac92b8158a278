import { z } from 'zod'
import type { ReadProblem } from '../../../../src-shared/imports/read-problem'
import { Unreadable } from '../../../../src-shared/imports/unreadable'
import type { ReadActivity, ReadDocument } from '../read-document'
import type { Records } from '../reading'
import { distinctIds, noDocument, signatoriesIn } from './document-parts'
import { asList, looseContainer, looseLine } from './loose-shape'
import { readDay } from './riksdag-moment'
import { problemOf, shapeProblem } from './said'

const documentShape = z.object({
  dok_id: looseLine,
  rm: looseLine,
  beteckning: looseLine,
  doktyp: looseLine,
  typ: looseLine,
  organ: looseLine,
  titel: looseLine,
  status: looseLine,
  relaterat_id: looseLine,
})

/** The state of one document: the document, and beside it lists of which each may be missing. */
const statusShape = z.object({
  dokument: z
    .unknown()
    .optional()
    .transform(value => asList(value)[0])
    .pipe(documentShape),
  dokaktivitet: looseContainer('aktivitet'),
  dokreferens: looseContainer('referens'),
  dokforslag: looseContainer('forslag'),
  dokutskottsforslag: looseContainer('utskottsforslag'),
  dokintressent: looseContainer('intressent'),
})

const activityShape = z.object({ kod: looseLine, namn: looseLine, datum: looseLine, status: looseLine })
const referenceShape = z.object({ ref_dok_id: looseLine })

/** Returns one step. A step without a day is planned, but nobody knows when: it is left out. */
function readActivity(raw: unknown, problems: ReadProblem[]): readonly ReadActivity[] {
  const { data } = activityShape.safeParse(raw)
  if (data === undefined) problems.push({ code: 'unknown-value', field: 'aktivitet' })
  if (data === undefined || data.datum === '') return []
  const day = readDay(data.datum)
  if (day === null) problems.push(problemOf('unknown-value', data.namn || data.kod || 'datum', data.datum))
  const hasHappened = data.status.toLowerCase() === 'inträffat'
  return day === null ? [] : [{ code: data.kod, name: data.namn, day, hasHappened }]
}

/** Reads the state of one document: its steps, planned and as they happened, and the documents it refers to. */
export function readStatus(body: unknown): Records<'documents', ReadDocument> {
  if (asList(body).length === 0) throw new Unreadable('no-rows')
  const place = { sheet: null, line: 1 }
  const parsed = statusShape.safeParse(body)
  if (!parsed.success) {
    const rows = [{ place, value: noDocument, problems: [shapeProblem(parsed.error.issues)] }]
    return { kind: 'documents', rows, dropped: {}, passedOver: {} }
  }
  const { dokument, dokaktivitet, dokreferens, dokforslag, dokutskottsforslag, dokintressent } = parsed.data
  const problems: ReadProblem[] = dokument.dok_id === '' ? [{ code: 'broken-record', field: 'dok_id' }] : []
  const activities = dokaktivitet.flatMap(raw => readActivity(raw, problems))
  const references = dokreferens.flatMap(raw => referenceShape.safeParse(raw).data?.ref_dok_id ?? [])
  const value: ReadDocument = {
    id: dokument.dok_id,
    session: dokument.rm,
    designation: dokument.beteckning,
    type: dokument.doktyp || dokument.typ,
    body: dokument.organ,
    title: dokument.titel,
    status: dokument.status,
    activities,
    refersTo: distinctIds([...references, dokument.relaterat_id]),
    proposals: dokforslag.length + dokutskottsforslag.length,
    signatories: signatoriesIn(dokintressent),
  }
  const undated = dokaktivitet.filter(raw => activityShape.safeParse(raw).data?.datum === '').length
  return {
    kind: 'documents',
    rows: [{ place, value, problems }],
    dropped: {},
    passedOver: undated > 0 ? { undated } : {},
  }
}
