import type { Place } from '../../../src-shared/program/place'
import type { RoleHolder } from '../../../src-shared/records/organisation-facts'
import { useWords } from '../../text/words'
import { PlaceLink } from './place-link'

/** People with the role they hold or held in an organisation, and its first and last day. */
export function HolderList({ holders }: { readonly holders: readonly RoleHolder[] }) {
  const words = useWords().record
  const among = holders.map(({ id }): Place => ({ view: 'person', id }))
  return (
    <ul>
      {holders.map(({ id, name, title, fromOn, toOn }) => (
        <li key={`${id} ${title} ${fromOn ?? ''}`}>
          <PlaceLink
            place={{ view: 'person', id }}
            among={among}
            detail={`${title} · ${fromOn ?? '…'} – ${toOn ?? words.role.noEnd}`}
          >
            {name}
          </PlaceLink>
        </li>
      ))}
    </ul>
  )
}
