import type { OrganisationId, PersonId } from '../../src-shared/records/ids'
import { useLikelyPeople } from '../components/use-likely-people'
import { openPlace } from '../state/router/router'
import { useWords } from '../text/words'
import styles from './new-record.module.css'

type Props = { readonly name: string; readonly organisationId: OrganisationId | null; readonly onOpen: () => void }

/** People in the register who may be the one about to be added. Opening one of them leaves the form. */
export function LikelyDuplicates({ name, organisationId, onOpen }: Props) {
  const words = useWords().newRecord
  const found = useLikelyPeople(name, organisationId)
  return (
    <div role="status" className={styles['likely']}>
      {found.length > 0 && (
        <>
          <p>{words.maybe}</p>
          {found.map(person => (
            <button
              key={person.id}
              type="button"
              className={styles['known']}
              onClick={() => {
                onOpen()
                openPlace({ view: 'person', id: person.id as PersonId })
              }}
            >
              {[person.name, person.detail].filter(Boolean).join(', ')}
            </button>
          ))}
        </>
      )}
    </div>
  )
}
