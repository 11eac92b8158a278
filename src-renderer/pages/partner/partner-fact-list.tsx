import type { PartnerFacts } from '../../../src-shared/records/partner-facts'
import { FactList } from '../../components/record/fact-list'
import { useFieldFacts } from '../../components/record/use-field-facts'
import { useWords } from '../../text/words'

/** The names of the partner and what it is, edited in place. */
export function PartnerFactList({ partner }: { readonly partner: PartnerFacts }) {
  const words = useWords()
  const fact = useFieldFacts('partner', partner)
  return (
    <FactList>
      {fact('name')}
      {fact('shortName')}
      {fact('kind', { labels: words.shared.organisationKinds })}
    </FactList>
  )
}
