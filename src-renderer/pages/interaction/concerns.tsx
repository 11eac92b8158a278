import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import type { ConcernSource } from '../../../src-shared/log/concern'
import type { InteractionFacts } from '../../../src-shared/log/interaction-facts'
import type { PartnerId } from '../../../src-shared/records/ids'
import { longestReason } from '../../../src-shared/records/record-limits'
import { Button } from '../../components/button'
import styles from '../../components/interaction/interaction-parts.module.css'
import { SidePart } from '../../components/record/fact-list'
import { PlaceLink } from '../../components/record/place-link'
import { ReferencePicker } from '../../components/record/reference-picker'
import { type Edit, useEdit } from '../../components/record/use-edit'
import { RefusalAlert } from '../../components/refusal-alert'
import { TextBox } from '../../components/text-box'
import { useReferenceNames } from '../../components/timeline/use-reference-names'
import { question } from '../../state/office/question'
import { useWords } from '../../text/words'
import { ProposedPartners } from './proposed-partners'

type Named = (id: string) => string
type LineProps = {
  readonly interactionId: InteractionFacts['id']
  readonly partnerId: PartnerId
  readonly name: string
  readonly edit: Edit
}

/** The button that says a partner is not concerned. It asks for a reason, which may be left empty. */
function SayingNo({ interactionId, partnerId, name, edit }: LineProps) {
  const words = useWords().record
  const id = useId()
  const [reason, setReason] = useState<string | null>(null)
  if (reason === null)
    return (
      <Button
        weight="quiet"
        className={styles['beside']}
        aria-label={`${words.concern.no}: ${name}`}
        onClick={() => setReason('')}
      >
        {words.concern.no}
      </Button>
    )
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault()
    const no = { interactionId, partnerId, reason: reason ?? '' }
    if (await edit.save('concern:remove', no, words.concern.saidNo(name))) setReason(null)
  }
  return (
    <form className={styles['marking']} onSubmit={event => void save(event)}>
      <TextBox
        id={id}
        label={words.concern.why}
        value={reason}
        maxLength={longestReason}
        autoFocus
        onChange={setReason}
      />
      <div className={styles['ways']}>
        <Button type="submit">{words.concern.no}</Button>
        <Button onClick={() => setReason(null)}>{words.role.cancel}</Button>
      </div>
    </form>
  )
}

/** The partners that the interaction concerns and why, those marked as not concerned, and those that today's rule would add. */
export function Concerns({ interaction }: { readonly interaction: InteractionFacts }) {
  const words = useWords()
  const said = words.record.concern
  const pickerId = useId()
  const edit = useEdit()
  const names = useReferenceNames()
  const { id } = interaction
  const { data } = useQuery(question('concern:read', { interactionId: id }))
  const here = new Map<string, string>(
    [...interaction.participants, ...interaction.organisations].map(one => [one.id, one.name]),
  )
  const nameHere: Named = other => here.get(other) ?? ''

  const reason = (source: ConcernSource): string => {
    const why = words.shared.shown.reasons[source.kind]
    const who = {
      link: () => (source.kind === 'link' && source.reason !== 'manual' ? source.reason : ''),
      staff: () => (source.kind === 'staff' ? names.staff(source.staffId) : ''),
      issue: () => (source.kind === 'issue' ? names.issue(source.issueId) : ''),
      participant: () => (source.kind === 'participant' ? nameHere(source.personId) : ''),
      organisation: () => (source.kind === 'organisation' ? nameHere(source.organisationId) : ''),
    }[source.kind]()
    return who ? `${why} (${who})` : why
  }
  const partners = names.lists?.partners ?? []
  return (
    <SidePart heading={words.quickLog.partners}>
      <RefusalAlert refusal={edit.refusal} />
      <ul>
        {data?.concerned.map(({ partnerId, sources }) => (
          <li key={partnerId} className={styles['concern']}>
            <PlaceLink place={{ view: 'partner', id: partnerId }}>{names.partner(partnerId)}</PlaceLink>
            {sources.map(source => (
              <p key={JSON.stringify(source)} className={styles['detail']}>
                {reason(source)}
              </p>
            ))}
            <SayingNo interactionId={id} partnerId={partnerId} name={names.partner(partnerId)} edit={edit} />
          </li>
        ))}
        {data?.notConcerned.map(({ partnerId, reason: why }) => (
          <li key={partnerId} className={styles['concern']}>
            <p>{said.doesNot(names.partner(partnerId))}</p>
            <p className={styles['detail']}>{why}</p>
            <Button
              weight="quiet"
              className={styles['beside']}
              aria-label={`${said.takeBack}: ${names.partner(partnerId)}`}
              onClick={() => void edit.save('concern:restore', { interactionId: id, partnerId })}
            >
              {said.takeBack}
            </Button>
          </li>
        ))}
      </ul>
      <ProposedPartners
        interactionId={id}
        proposed={data?.proposed ?? []}
        nameOf={names.partner}
        reason={reason}
        edit={edit}
      />
      <ReferencePicker
        id={pickerId}
        label={said.add}
        placeholder={words.quickLog.partnersHint}
        all={partners}
        hidden={data?.concerned.map(one => one.partnerId) ?? []}
        onTake={partnerId => void edit.save('interaction:edit', { id, changes: { partnerIds: { add: [partnerId] } } })}
      />
    </SidePart>
  )
}
