import type { PartnerFacts } from '../../../src-shared/records/partner-facts'
import { ChoiceFact } from '../../components/record/choice-fact'
import { EditableFact } from '../../components/record/editable-fact'
import { FactList } from '../../components/record/fact-list'
import { useSavedFact } from '../../components/record/use-saved-fact'
import { useWords } from '../../text/words'

type Changes = { readonly name?: string; readonly shortName?: string; readonly kind?: string }

/** The names of the partner and what it is, to be changed in place. */
export function PartnerFactList({ partner }: { readonly partner: PartnerFacts }) {
  const words = useWords()
  const said = words.record
  const { saveFact, saveChoice } = useSavedFact()
  const { id } = partner
  const save = (changes: Changes) => saveFact('record:change', { kind: 'partner', id, changes })
  const choose = (changes: Changes) => void saveChoice('record:change', { kind: 'partner', id, changes })
  return (
    <FactList>
      <EditableFact
        name={said.person.name}
        value={partner.name}
        keptAs={`name ${id}`}
        onSave={name => save({ name })}
      />
      <EditableFact
        name={said.issue.shortName}
        value={partner.shortName}
        keptAs={`short-name ${id}`}
        onSave={shortName => save({ shortName })}
      />
      <ChoiceFact
        name={said.organisation.kind}
        value={partner.kind}
        entries={Object.entries(words.shared.organisationKinds).map(([value, label]) => ({ value, label }))}
        onChange={kind => choose({ kind })}
      />
    </FactList>
  )
}
