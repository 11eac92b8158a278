import type { Place } from '../../../src-shared/program/place'
import type { NamedOrganisation, OrganisationFacts } from '../../../src-shared/records/organisation-facts'
import { Attachments } from '../../components/record/attachments'
import { SidePart } from '../../components/record/fact-list'
import { MentionedIn } from '../../components/record/mentioned-in'
import { PlaceLink } from '../../components/record/place-link'
import { PrivateNote } from '../../components/record/private-note'
import { useWords } from '../../text/words'
import styles from './organisation-page.module.css'

const placeOf = ({ id }: NamedOrganisation): Place => ({ view: 'organisation', id })

/** The organisation's place in its tree, and what else belongs to it. */
export function OrganisationLinks({ organisation }: { readonly organisation: OrganisationFacts }) {
  const words = useWords().record.organisation
  const { id, above, units, partnerId, successor } = organisation
  const subject = { subjectTable: 'organisation', subjectId: id } as const
  const isInTree = above.length > 0 || units.length > 0
  return (
    <>
      {isInTree && (
        <SidePart heading={words.tree}>
          {above.map((one, step) => (
            <div key={one.id} style={{ paddingInlineStart: step * 12 }}>
              <PlaceLink place={placeOf(one)}>{one.name}</PlaceLink>
            </div>
          ))}
          <p className={styles['here']} style={{ paddingInlineStart: above.length * 12 }} aria-current="true">
            {organisation.name}
          </p>
          {units.map(unit => (
            <div key={unit.id} style={{ paddingInlineStart: (above.length + 1) * 12 }}>
              <PlaceLink place={placeOf(unit)} among={units.map(placeOf)}>
                {unit.name}
              </PlaceLink>
            </div>
          ))}
        </SidePart>
      )}
      {partnerId && (
        <SidePart heading={words.partner}>
          <PlaceLink place={{ view: 'partner', id: partnerId }}>{words.openPartner}</PlaceLink>
        </SidePart>
      )}
      {successor && (
        <SidePart heading={words.successor}>
          <PlaceLink place={placeOf(successor)}>{successor.name}</PlaceLink>
        </SidePart>
      )}
      <Attachments subject={subject} />
      <MentionedIn kind="organisation" id={id} />
      <PrivateNote subject={subject} />
    </>
  )
}
