import type { ReadProblem } from '../../../src-shared/imports/read-problem'
import type { CodedWord } from '../../../src-shared/records/reference'
import type { ImportWorld } from '../matching/import-world'
import type { ReadDocument } from '../reading/read-document'
import type { Row } from '../reading/reading'
import { bodyOf } from '../riksdag/bodies'
import { designationOf, passedDatesOf, stagesOf, watchDatesOf, withdrawnOn } from '../riksdag/process-steps'
import type { NewRow } from './import-plan'
import { type NameBook, nameBook } from './name-book'
import { joinRepeated } from './repeated-keys'
import { rowDigest } from './row-digest'

/** The words of the office that documents are read by: its stages, and its kinds of document. */
export type DocumentWords = { readonly stages: readonly CodedWord[]; readonly documentKinds: readonly CodedWord[] }

const unknownType = ({ type }: ReadDocument): ReadProblem => ({
  code: 'unknown-value',
  field: 'doktyp',
  ...(type === '' ? {} : { said: type.slice(0, 200) }),
})

/**
 * Returns the rows of a plan of documents of the Riksdag: each is a process with its stages and the days to watch. A type that the office has
 * no kind of document for waits for the user.
 */
export function rowsOfDocuments(
  rows: readonly Row<ReadDocument>[],
  world: ImportWorld,
  { stages, documentKinds }: DocumentWords,
): { readonly rows: readonly NewRow[]; readonly book: NameBook } {
  const made = rows.map(({ value, place, problems }, at): NewRow => {
    const type = value.type.trim().toLowerCase()
    const documentKind = documentKinds.some(({ code }) => code === type) ? type : null
    const designation = designationOf(value)
    return {
      at,
      place,
      table: 'decision_process',
      key: `document ${value.id.toLowerCase()}`,
      digest: rowDigest(value),
      on: null,
      label: value.title,
      named: [designation, value.body].filter(Boolean),
      problems: documentKind === null ? [...problems, unknownType(value)] : problems,
      material: {
        of: 'process',
        name: value.title,
        designation,
        documentKind,
        organisationId: bodyOf('uppdrag', value.body)?.organisationId ?? null,
        stages: stagesOf(value).map(stage => ({
          ...stage,
          name: stages.find(({ code }) => code === stage.code)?.name ?? stage.code,
        })),
        watchDates: watchDatesOf(value),
        passedDates: passedDatesOf(value),
        closedOn: withdrawnOn(value),
      },
      joins: null,
      waits: [],
      cells: [],
    }
  })
  return { rows: joinRepeated(made), book: nameBook(world) }
}
