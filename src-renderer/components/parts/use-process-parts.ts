import { isWorkingDay, statutoryLastDay } from '../../../src-shared/days/working-days'
import type { DecisionProcess, EnteredWatchDate, ProcessDocument } from '../../../src-shared/records/decision-process'
import type { CodedWord } from '../../../src-shared/records/reference'
import { useWords } from '../../text/words'
import { useReferenceNames } from '../timeline/use-reference-names'
import type { Part } from './part'
import { nameOfThing, type Values } from './part-field'

const wordIn = (language: string) => (word: CodedWord) => (language === 'sv' ? word.name : word.nameEn)

/** The form for a process, new or changed. */
export function useProcessPart(process?: DecisionProcess & { readonly issueIds: readonly string[] }): Part<'process'> {
  const { parts, shared } = useWords()
  const said = parts.process
  const { lists } = useReferenceNames()
  const start: Values = process
    ? {
        name: process.name,
        level: process.level,
        owner: process.ownerOrganisationId ?? '',
        [nameOfThing('owner')]: process.owner ?? '',
        note: process.note,
        closedOn: process.closedOn ?? '',
        issues: process.issueIds.join(' '),
      }
    : { level: 'se' }
  return {
    kind: 'process',
    add: said.add,
    fields: [
      { name: 'name', label: said.name, type: 'text', isRequired: true },
      {
        name: 'level',
        label: said.level,
        type: 'choice',
        entries: Object.entries(shared.levels).map(([value, label]) => ({ value, label })),
      },
      { name: 'owner', label: said.owner, type: 'thing', kind: 'organisation' },
      {
        name: 'issues',
        label: said.issues,
        type: 'several',
        all: (lists?.issues ?? []).map(({ id, shortName }) => ({ id, name: shortName })),
      },
      { name: 'closedOn', label: said.closedOn, type: 'day' },
      { name: 'note', label: said.note, type: 'long' },
    ],
    start,
    read: form => ({
      name: form.text('name'),
      level: form.text('level') === 'eu' ? 'eu' : 'se',
      ownerOrganisationId: form.id('owner'),
      note: form.text('note'),
      closedOn: form.day('closedOn'),
      issueIds: form.ids('issues'),
    }),
  }
}

/** The form that adds a stage, chosen among the stages of decisions at that level. */
export function useStagePart(processId: string, level: string): Part<'stage'> {
  const { parts, language } = useWords()
  const said = parts.stage
  const { lists } = useReferenceNames()
  const stages = (lists?.stages ?? []).filter(stage => stage.level === level)
  return {
    kind: 'stage',
    add: said.add,
    fields: [
      {
        name: 'code',
        label: said.code,
        type: 'choice',
        isRequired: true,
        entries: [
          { value: '', label: parts.none },
          ...stages.map(stage => ({ value: stage.code, label: wordIn(language)(stage) })),
        ],
      },
      { name: 'plannedOn', label: said.plannedOn, type: 'known-day' },
      { name: 'happenedOn', label: said.happenedOn, type: 'day' },
    ],
    start: {},
    read: form => ({
      processId,
      code: form.text('code'),
      plannedOn: form.day('plannedOn'),
      plannedPrecision: form.precision('plannedOn'),
      happenedOn: form.day('happenedOn'),
    }),
  }
}

/** The form for a document of a process, new or changed. */
export function useDocumentPart(processId: string): (document?: ProcessDocument) => Part<'document'> {
  const { parts, language } = useWords()
  const said = parts.document
  const { lists } = useReferenceNames()
  const kinds = (lists?.documentKinds ?? []).map(kind => ({ value: kind.code, label: wordIn(language)(kind) }))
  return document => ({
    kind: 'document',
    add: said.add,
    fields: [
      {
        name: 'kind',
        label: said.kind,
        type: 'choice',
        entries:
          document && !kinds.some(kind => kind.value === document.kind)
            ? [{ value: document.kind, label: document.kind }, ...kinds]
            : kinds,
      },
      { name: 'designation', label: said.designation, type: 'text', isRequired: true },
      { name: 'title', label: said.title, type: 'text' },
      { name: 'datedOn', label: said.datedOn, type: 'day' },
    ],
    start: document
      ? {
          kind: document.kind,
          designation: document.designation,
          title: document.title ?? '',
          datedOn: document.datedOn ?? '',
        }
      : { kind: kinds[0]?.value ?? '' },
    read: form => ({
      processId,
      kind: form.text('kind'),
      designation: form.text('designation'),
      title: form.textOrNull('title'),
      datedOn: form.day('datedOn'),
    }),
  })
}

/** The form for a day to watch, new or changed. For a statutory day it shows where the day moves to if it is a day off. */
export function useWatchDatePart(processId: string): (watched?: EnteredWatchDate) => Part<'watch-date'> {
  const said = useWords().parts.watchDate
  return watched => ({
    kind: 'watch-date',
    add: said.add,
    fields: [
      {
        name: 'on',
        label: said.on,
        type: 'day',
        isRequired: true,
        hint: (on, values) => {
          if (isWorkingDay(on)) return undefined
          return values['isStatutory'] === 'yes' ? said.moves(statutoryLastDay(on)) : said.dayOff
        },
      },
      { name: 'what', label: said.what, type: 'text', isRequired: true },
      { name: 'isStatutory', label: said.isStatutory, type: 'check' },
    ],
    start: watched ? { on: watched.enteredOn, what: watched.what, isStatutory: watched.isStatutory ? 'yes' : '' } : {},
    read: form => ({
      processId,
      on: form.day('on') ?? '',
      what: form.text('what'),
      isStatutory: form.is('isStatutory'),
    }),
  })
}
