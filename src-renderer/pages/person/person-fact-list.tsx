import { Copy, X } from 'lucide-react'
import { type ContactWayKind, looksLikeEmail, looksLikePhone } from '../../../src-shared/names/contact-way'
import type { PersonFacts } from '../../../src-shared/records/person-facts'
import { EditedDoubles } from '../../components/doubles/edited-doubles'
import { newPerson } from '../../components/doubles/use-doubles'
import formStyles from '../../components/form.module.css'
import { OutsideLink } from '../../components/outside-link'
import type { ChangesOf } from '../../components/parts/part'
import { EditableFact } from '../../components/record/editable-fact'
import { Fact, FactList } from '../../components/record/fact-list'
import { PlaceLink } from '../../components/record/place-link'
import { SourcesFact } from '../../components/record/sources-fact'
import { useFieldFacts } from '../../components/record/use-field-facts'
import { useSavedFact } from '../../components/record/use-saved-fact'
import { announce } from '../../state/office/announce'
import { daysAsRead } from '../../text/english-days'
import { useWords } from '../../text/words'
import styles from './person-page.module.css'

type Changes = ChangesOf<'person'>

/** Tells an e-mail address from a telephone number by how it is written. Undefined if it is neither. */
function contactKind(address: string): ContactWayKind | undefined {
  if (looksLikeEmail(address)) return 'email'
  return looksLikePhone(address) ? 'phone' : undefined
}

function ContactWay({
  kind,
  address,
  onDrop,
}: {
  readonly kind: string
  readonly address: string
  readonly onDrop: () => void
}) {
  const words = useWords()
  const copy = () =>
    navigator.clipboard.writeText(address).then(() => announce({ text: words.record.person.copied(address) }))
  const kinds: Readonly<Record<string, string>> = words.shared.contactWays
  return (
    <li className={styles['way']}>
      <span className={styles['address']}>
        <span className="visually-hidden">{kinds[kind]}: </span>
        <OutsideLink written={address} />
      </span>
      <button
        type="button"
        className={formStyles['tool']}
        aria-label={words.record.person.copy(address)}
        onClick={() => void copy()}
      >
        <Copy size={14} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={formStyles['tool']}
        aria-label={words.record.person.dropContactWay(address)}
        onClick={onDrop}
      >
        <X size={14} aria-hidden="true" />
      </button>
    </li>
  )
}

/** The facts about a person, to be changed in place. */
export function PersonFactList({ person }: { readonly person: PersonFacts }) {
  const words = useWords()
  const said = words.record.person
  const { id, lastInteraction } = person
  const fact = useFieldFacts('person', person)
  const { saveFact, saveChoice } = useSavedFact()
  const save = (changes: Changes) => saveFact('record:change', { kind: 'person', id, changes })
  const choose = (changes: Changes) => void saveChoice('record:change', { kind: 'person', id, changes })
  return (
    <FactList>
      <Fact name={said.lastInteraction}>
        {lastInteraction ? (
          <PlaceLink
            place={{ view: 'interaction', id: lastInteraction.id }}
            detail={`${words.shared.kinds[lastInteraction.kind]}: ${lastInteraction.headline}`}
          >
            {daysAsRead(lastInteraction.startsOn, words.language)}
          </PlaceLink>
        ) : (
          said.never
        )}
      </Fact>
      {fact('name', {
        beside: text => <EditedDoubles name={person.name} typed={{ ...newPerson(text), id }} />,
      })}
      {fact('category', { labels: words.shared.categories, none: words.shared.uncategorised })}
      {person.contactWays.length > 0 && (
        <Fact name={said.contactWays}>
          <ul>
            {person.contactWays.map(({ kind, address }) => (
              <ContactWay
                key={address}
                kind={kind}
                address={address}
                onDrop={() => choose({ contactWays: { remove: [address] } })}
              />
            ))}
          </ul>
        </Fact>
      )}
      <EditableFact
        name={said.addContactWay}
        value=""
        keptAs={`contact-way ${id}`}
        beside={text => {
          const kind = contactKind(text.trim())
          const typed = kind && { ...newPerson(person.name, { [kind]: text.trim() }), id }
          return <EditedDoubles name={person.name} typed={typed ?? null} />
        }}
        onSave={async text => {
          const kind = contactKind(text.trim())
          if (!kind) return said.notAContactWay
          return save({ contactWays: { add: [{ kind, address: text.trim(), source: null }] } })
        }}
      />
      <Fact name={said.identifiers}>
        {person.identifiers.map(({ register, identifier }) => `${register} ${identifier}`).join(', ')}
      </Fact>
      <Fact name={said.tags}>{person.tags.join(', ')}</Fact>
      <SourcesFact sources={person.sources} />
    </FactList>
  )
}
