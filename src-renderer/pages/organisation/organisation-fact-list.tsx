import type { OrganisationFacts } from '../../../src-shared/records/organisation-facts'
import { EditedDoubles } from '../../components/doubles/edited-doubles'
import { newOrganisation } from '../../components/doubles/use-doubles'
import { Fact, FactList } from '../../components/record/fact-list'
import { SourcesFact } from '../../components/record/sources-fact'
import { useFieldFacts } from '../../components/record/use-field-facts'
import { useWords } from '../../text/words'

/** What the organisation is and has been called, edited in place. */
export function OrganisationFactList({ organisation }: { readonly organisation: OrganisationFacts }) {
  const words = useWords()
  const said = words.record.organisation
  const fact = useFieldFacts('organisation', organisation)
  const hint = words.quickLog.dateHint
  return (
    <FactList>
      {fact('name', {
        beside: text => (
          <EditedDoubles name={organisation.name} typed={{ ...newOrganisation(text), id: organisation.id }} />
        ),
      })}
      {fact('nameEn')}
      {fact('abbreviation')}
      {fact('kind', { labels: words.shared.organisationKinds })}
      {fact('validFrom', { hint })}
      {fact('validTo', { hint })}
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
      <SourcesFact sources={organisation.sources} />
    </FactList>
  )
}
