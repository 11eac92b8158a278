import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { readDate } from '../../../src-shared/days/written-date'
import type { OrganisationFacts } from '../../../src-shared/records/organisation-facts'
import type { ChangesOf } from '../../components/parts/part'
import { ChoiceFact } from '../../components/record/choice-fact'
import { EditableFact } from '../../components/record/editable-fact'
import { Fact, FactList } from '../../components/record/fact-list'
import { useSavedFact } from '../../components/record/use-saved-fact'
import { useWords } from '../../text/words'

type Changes = ChangesOf<'organisation'>

/** What the organisation is, and its present and former names, to be changed in place. */
export function OrganisationFactList({ organisation }: { readonly organisation: OrganisationFacts }) {
  const words = useWords()
  const said = words.record.organisation
  const { saveFact, saveChoice } = useSavedFact()
  const { id } = organisation
  const save = (changes: Changes) => saveFact('record:change', { kind: 'organisation', id, changes })
  const choose = (changes: Changes) => void saveChoice('record:change', { kind: 'organisation', id, changes })
  const kept = (field: string) => `${field} ${id}`
  const day = (name: string, field: 'validFrom' | 'validTo') => (
    <EditableFact
      name={name}
      value={organisation[field] ?? ''}
      hint={words.quickLog.dateHint}
      keptAs={kept(field)}
      onSave={async text => {
        const on = text.trim() === '' ? null : readDate(text, dayInStockholm(new Date()))
        if (on === undefined) return words.shared.refusal({ code: 'not-a-date', text })
        return save({ [field]: on })
      }}
    />
  )
  return (
    <FactList>
      <EditableFact
        name={words.record.person.name}
        value={organisation.name}
        keptAs={kept('name')}
        onSave={name => save({ name })}
      />
      <EditableFact
        name={said.nameEn}
        value={organisation.nameEn ?? ''}
        keptAs={kept('name-en')}
        onSave={text => save({ nameEn: text.trim() || null })}
      />
      <EditableFact
        name={said.abbreviation}
        value={organisation.abbreviation ?? ''}
        keptAs={kept('abbreviation')}
        onSave={text => save({ abbreviation: text.trim() || null })}
      />
      <ChoiceFact
        name={said.kind}
        value={organisation.kind}
        entries={Object.entries(words.shared.organisationKinds).map(([value, label]) => ({ value, label }))}
        onChange={kind => choose({ kind })}
      />
      {day(said.validFrom, 'validFrom')}
      {day(said.validTo, 'validTo')}
      <Fact name={said.aliases}>{organisation.aliases.join(', ')}</Fact>
      {organisation.names.length > 0 && (
        <Fact name={said.names}>
          <ul>
            {organisation.names.map(({ name, fromOn, toOn }) => (
              <li key={`${name} ${fromOn ?? ''}`}>
                {name} ({fromOn ?? '…'} – {toOn ?? '…'})
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </FactList>
  )
}
