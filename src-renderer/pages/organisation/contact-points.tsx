import { catalogue } from '../../../src-shared/records/catalogue/catalogue'
import type { OrganisationFacts } from '../../../src-shared/records/organisation-facts'
import { AddPart } from '../../components/parts/add-part'
import { catalogueForm, valuesOf } from '../../components/parts/catalogue-form'
import { PartLine } from '../../components/parts/part-line'
import { SidePart } from '../../components/record/fact-list'
import facts from '../../components/record/facts.module.css'
import { useWords } from '../../text/words'

const asks = { address: {}, purpose: {} } as const

/** The addresses and numbers of the organisation as such, each with what it is for. */
export function ContactPoints({ organisation }: { readonly organisation: OrganisationFacts }) {
  const words = useWords()
  const { id, contactPoints } = organisation
  return (
    <SidePart heading={catalogue['contact-point'][words.language].many}>
      <ul>
        {contactPoints.map(point => (
          <li key={point.id}>
            <PartLine
              part={catalogueForm(words, 'contact-point', { asks, start: valuesOf('contact-point', point) })}
              id={point.id}
              name={point.address}
            >
              <p>{point.address}</p>
              {point.purpose && <p className={facts['name']}>{point.purpose}</p>}
            </PartLine>
          </li>
        ))}
      </ul>
      <AddPart part={catalogueForm(words, 'contact-point', { asks, start: { organisationId: id } })} owner={id} />
    </SidePart>
  )
}
