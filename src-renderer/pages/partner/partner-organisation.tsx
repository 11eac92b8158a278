import { useId } from 'react'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import type { PartnerFacts } from '../../../src-shared/records/partner-facts'
import { SidePart } from '../../components/record/fact-list'
import { PlaceLink } from '../../components/record/place-link'
import { ThingPicker } from '../../components/record/thing-picker'
import { useEdit } from '../../components/record/use-edit'
import { RefusalAlert } from '../../components/refusal-alert'
import { useWords } from '../../text/words'

/**
 * Which organisation in the register the partner is. The organisation's people count as the partner's, so this decides which meetings it
 * took part in.
 */
export function PartnerOrganisation({ partner }: { readonly partner: PartnerFacts }) {
  const words = useWords()
  const picker = useId()
  const edit = useEdit()
  const { id, organisationId, organisation } = partner
  const change = (chosen: string | null) =>
    void edit.save('record:change', { kind: 'partner', id, changes: { organisationId: chosen } })
  const known = organisationId === null ? [] : [{ id: organisationId, name: organisation ?? partner.name }]
  return (
    <SidePart heading={words.records.organisation}>
      <RefusalAlert refusal={edit.refusal} />
      {known.map(one => (
        <PlaceLink key={one.id} place={{ view: 'organisation', id: one.id }}>
          {one.name}
        </PlaceLink>
      ))}
      <ThingPicker
        id={picker}
        label={words.record.partner.changeOrganisation}
        placeholder={words.record.role.organisationHint}
        on={dayInStockholm(new Date())}
        kind="organisation"
        chosen={known}
        onTake={match => change(match.id)}
        onDrop={() => change(null)}
      />
    </SidePart>
  )
}
