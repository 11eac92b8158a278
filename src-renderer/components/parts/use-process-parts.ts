import { isWorkingDay, statutoryLastDay } from '../../../src-shared/days/working-days'
import type { DecisionProcess, EnteredWatchDate, ProcessDocument } from '../../../src-shared/records/decision-process'
import type { IssueId } from '../../../src-shared/records/ids'
import type { CodedWord } from '../../../src-shared/records/reference'
import { useWords } from '../../text/words'
import { useReferenceNames } from '../timeline/use-reference-names'
import { catalogueForm, valuesOf } from './catalogue-form'
import type { Part } from './part'

const wordIn = (language: string) => (word: CodedWord) => (language === 'sv' ? word.name : word.nameEn)

/** The form for a process, new or changed. */
export function useProcessPart(process?: DecisionProcess & { readonly issueIds: readonly IssueId[] }): Part<'process'> {
  const words = useWords()
  const { lists } = useReferenceNames()
  return catalogueForm(words, 'process', {
    asks: {
      name: {},
      level: { entries: Object.entries(words.shared.levels).map(([value, label]) => ({ value, label })) },
      ownerOrganisationId: {},
      issueIds: { all: (lists?.issues ?? []).map(({ id, shortName }) => ({ id, name: shortName })) },
      closedOn: {},
      note: {},
    },
    start: process
      ? valuesOf(
          'process',
          {
            name: process.name,
            level: process.level,
            ownerOrganisationId: process.ownerOrganisationId,
            note: process.note,
            closedOn: process.closedOn,
            issueIds: process.issueIds,
          },
          { ownerOrganisationId: process.owner },
        )
      : { level: 'se' },
  })
}

/** The form for a new stage, chosen among those that decisions at that level go through. */
export function useStagePart(processId: string, level: string): Part<'stage'> {
  const words = useWords()
  const { lists } = useReferenceNames()
  const stages = (lists?.stages ?? []).filter(stage => stage.level === level)
  const entries = stages.map(stage => ({ value: stage.code, label: wordIn(words.language)(stage) }))
  return catalogueForm(words, 'stage', {
    asks: { code: { entries: [{ value: '', label: words.parts.none }, ...entries] }, plannedOn: {}, happenedOn: {} },
    start: { processId },
  })
}

/** The form for a document of a process, new or changed. A kind that is no longer in the office's list stays to choose. */
export function useDocumentPart(processId: string): (document?: ProcessDocument) => Part<'document'> {
  const words = useWords()
  const { lists } = useReferenceNames()
  const kinds = (lists?.documentKinds ?? []).map(kind => ({ value: kind.code, label: wordIn(words.language)(kind) }))
  return document => {
    const isUnlisted = document && !kinds.some(kind => kind.value === document.kind)
    const { kind, designation, title, datedOn } = document ?? {
      kind: kinds[0]?.value ?? '',
      title: null,
      datedOn: null,
    }
    return catalogueForm(words, 'document', {
      asks: {
        kind: { entries: isUnlisted ? [{ value: document.kind, label: document.kind }, ...kinds] : kinds },
        designation: {},
        title: {},
        datedOn: {},
      },
      start: valuesOf('document', { processId, kind, designation, title, datedOn }),
    })
  }
}

/** The form for a day to watch, new or changed. A statutory day shows which day it moves to. */
export function useWatchDatePart(processId: string): (watched?: EnteredWatchDate) => Part<'watch-date'> {
  const words = useWords()
  const said = words.parts.watchDate
  return watched =>
    catalogueForm(words, 'watch-date', {
      asks: {
        on: {
          hint: (on, values) => {
            if (isWorkingDay(on)) return undefined
            return values['isStatutory'] === 'yes' ? said.moves(statutoryLastDay(on)) : said.dayOff
          },
        },
        what: {},
        isStatutory: {},
      },
      start: valuesOf(
        'watch-date',
        watched
          ? { processId, on: watched.enteredOn, what: watched.what, isStatutory: watched.isStatutory }
          : { processId },
      ),
    })
}
