import type { ReactNode } from 'react'
import type { IsoDate, IsoTime } from '../../../src-shared/days/iso-date'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { readTime, readTimes } from '../../../src-shared/days/written-time'
import { readWhen } from '../../../src-shared/days/written-when'
import { type CatalogueKind, fieldOf, type OwnName } from '../../../src-shared/records/catalogue/catalogue'
import { clock, longDate } from '../../../src-shared/text/dates'
import type { Asked } from '../../state/office/office'
import { fieldLabel } from '../../text/field-label'
import { useWords, type Words } from '../../text/words'
import { ChoiceFact } from './choice-fact'
import { EditableFact } from './editable-fact'
import { typedValue } from './typed-value'
import { useSavedFact } from './use-saved-fact'

type Entries = readonly { readonly value: string; readonly label: string }[]

/** What the page says of a field besides the catalogue. */
type Shown = {
  /** The label, where the page does not use the catalogue's. */
  readonly name?: string
  /** As it is shown, when that is not how it is written. */
  readonly shown?: string | undefined
  readonly hint?: string
  /** What is shown under the text while it is typed. */
  readonly beside?: (text: string) => ReactNode
  /** The words of a choice by its values, or its entries in order. */
  readonly labels?: Readonly<Record<string, string>>
  readonly entries?: Entries
  /** The entry for "nothing", in a choice that may be empty. */
  readonly none?: string
}

/**
 * A start written as a day with its time: `igår 9.15`. Null for other text. A time alone is none either, since it would move the meeting to
 * today, and a time with an end is none, since the length is a fact of its own.
 */
function startIn(text: string, today: IsoDate): { readonly on: IsoDate; readonly time: IsoTime } | null {
  if (readTimes(text)) return null
  const when = readWhen(text, today)
  return when && when.time !== null && when.minutes === undefined ? { on: when.on, time: when.time } : null
}

/** Says in words what is typed for the time of a meeting, or for its day with a time beside it. */
function understood(is: 'time' | 'start', text: string, today: IsoDate, { language }: Words): string | undefined {
  if (is === 'time') {
    const time = readTime(text)
    return time && clock(time, language)
  }
  const start = startIn(text, today)
  return start ? `${longDate(start.on, language)} · ${clock(start.time, language)}` : undefined
}

const entriesOf = ({ labels = {}, entries, none }: Shown): Entries => [
  ...(none === undefined ? [] : [{ value: '', label: none }]),
  ...(entries ?? Object.entries(labels).map(([value, label]) => ({ value, label }))),
]

/**
 * Returns a function that draws one field of a record, edited in place as the catalogue says it is: text, a day, a time, a number, a choice or
 * yes and no. Each field is saved by itself and undone by itself.
 */
export function useFieldFacts<Kind extends CatalogueKind, Row extends { readonly id: string }>(
  kind: Kind,
  record: Row,
) {
  type Name = OwnName<Kind> & keyof Row
  const words = useWords()
  const { saveFact, saveChoice } = useSavedFact()
  const today = dayInStockholm(new Date())
  const { id } = record

  /** An interaction has a question for its changes, which also adds the people it names. */
  const save = (name: Name, value: unknown) =>
    kind === 'interaction'
      ? saveFact('interaction:edit', { id, changes: { [name]: value } })
      : saveFact('record:change', { kind, id, changes: { [name]: value } } as Asked<'record:change'>)
  const saveStart = ({ on, time }: { readonly on: IsoDate; readonly time: IsoTime }) =>
    saveFact('interaction:edit', { id, changes: { startsOn: on, startsTime: time } })
  const choose = (name: Name, value: unknown) =>
    kind === 'interaction'
      ? saveChoice('interaction:edit', { id, changes: { [name]: value } })
      : saveChoice('record:change', { kind, id, changes: { [name]: value } } as Asked<'record:change'>)

  return (name: Name, shown: Shown = {}) => {
    const field = fieldOf(kind, name)
    const label = shown.name ?? fieldLabel(words, kind, name)
    const value: unknown = record[name]
    const isStart = kind === 'interaction' && String(name) === 'startsOn'
    if (field.shape.is === 'yes-no') {
      const entries = (['yes', 'no'] as const).map(answer => ({ value: answer, label: words.shared.pack[answer] }))
      return (
        <ChoiceFact
          name={label}
          value={value ? 'yes' : 'no'}
          entries={entries}
          onChange={answer => void choose(name, answer === 'yes')}
        />
      )
    }
    if (shown.entries || shown.labels)
      return (
        <ChoiceFact
          name={label}
          value={String(value ?? '')}
          entries={entriesOf(shown)}
          onChange={chosen => void choose(name, chosen === '' && field.isNullable ? null : chosen)}
        />
      )
    return (
      <EditableFact
        name={label}
        value={String(value ?? '')}
        shown={shown.shown}
        hint={shown.hint}
        beside={shown.beside}
        day={field.shape.is === 'day' ? 'day' : undefined}
        understood={
          isStart || field.shape.is === 'time'
            ? text => understood(isStart ? 'start' : 'time', text, today, words)
            : undefined
        }
        keptAs={`${name} ${id}`}
        isLong={field.shape.is === 'text'}
        isNote={String(name) === 'note'}
        onSave={async text => {
          const start = isStart ? startIn(text, today) : null
          if (start) return saveStart(start)
          const typed = typedValue(field, text, today, words)
          return 'problem' in typed ? typed.problem : save(name, typed.value)
        }}
      />
    )
  }
}
