import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { readTime } from '../../../src-shared/days/written-time'
import { type CatalogueKind, fieldOf, type OwnName } from '../../../src-shared/records/catalogue/catalogue'
import { clock } from '../../../src-shared/text/dates'
import type { Language } from '../../../src-shared/text/language'
import type { Asked } from '../../state/office/office'
import { fieldLabel } from '../../text/field-label'
import { useWords } from '../../text/words'
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
  /** The words of a choice by its values, or its entries in order. */
  readonly labels?: Readonly<Record<string, string>>
  readonly entries?: Entries
  /** The entry for "nothing", in a choice that may be empty. */
  readonly none?: string
}

const timeInWords = (text: string, language: Language): string | undefined => {
  const time = readTime(text)
  return time && clock(time, language)
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
  const choose = (name: Name, value: unknown) =>
    kind === 'interaction'
      ? saveChoice('interaction:edit', { id, changes: { [name]: value } })
      : saveChoice('record:change', { kind, id, changes: { [name]: value } } as Asked<'record:change'>)

  return (name: Name, shown: Shown = {}) => {
    const field = fieldOf(kind, name)
    const label = shown.name ?? fieldLabel(words, kind, name)
    const value: unknown = record[name]
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
        day={field.shape.is === 'day' ? 'day' : undefined}
        understood={field.shape.is === 'time' ? text => timeInWords(text, words.language) : undefined}
        keptAs={`${name} ${id}`}
        isLong={field.shape.is === 'text'}
        onSave={async text => {
          const typed = typedValue(field, text, today, words)
          return 'problem' in typed ? typed.problem : save(name, typed.value)
        }}
      />
    )
  }
}
