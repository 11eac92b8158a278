import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ConcernFact, ProposedConcerns } from '../../../src-shared/log/concern'
import type { PartnerId } from '../../../src-shared/records/ids'
import { Button } from '../../components/button'
import { PlaceLink } from '../../components/record/place-link'
import { useEdit } from '../../components/record/use-edit'
import { RefusalAlert } from '../../components/refusal-alert'
import { useReferenceNames } from '../../components/timeline/use-reference-names'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'
import styles from './care-page.module.css'
import rows from './merged-part.module.css'

/**
 * Interactions that should concern more partners than they do. Shows the newest for each partner with the reasons, and links all of them at
 * once.
 */
export function ConcernPart() {
  const words = useWords().concernCare
  const proposed = useQuery(question('concern:proposed', { partnerIds: null }))
  return (
    <>
      <p className={styles['intro']}>{words.intro}</p>
      <RefusalAlert refusal={proposed.error && refusalOf(proposed.error)} />
      {proposed.data &&
        (proposed.data.interactions === 0 ? <p>{words.none}</p> : <Proposed proposed={proposed.data} />)}
    </>
  )
}

function Proposed({ proposed }: { readonly proposed: ProposedConcerns }) {
  const words = useWords()
  const said = words.concernCare
  const names = useReferenceNames()
  const edit = useEdit()
  const [left, setLeft] = useState<readonly PartnerId[]>([])
  const chosen = proposed.partners.filter(({ partnerId }) => !left.includes(partnerId))
  const links = chosen.reduce((sum, { interactions }) => sum + interactions, 0)
  const rest = proposed.interactions - proposed.rows.length

  const why = (fact: ConcernFact): string => {
    const reason = words.shared.shown.reasons[fact.kind]
    if (fact.kind === 'issue') return `${reason} (${names.issue(fact.issueId)})`
    return fact.kind === 'staff' ? `${reason} (${names.staff(fact.staffId)})` : reason
  }
  const toggle = (partnerId: PartnerId, isChosen: boolean) =>
    setLeft(before => (isChosen ? before.filter(id => id !== partnerId) : [...before, partnerId]))
  const add = () =>
    edit.save(
      'concern:add',
      { partnerIds: left.length === 0 ? null : chosen.map(({ partnerId }) => partnerId) },
      said.added(links),
    )

  return (
    <>
      <RefusalAlert refusal={edit.refusal} />
      <fieldset className={styles['partners']}>
        <legend>{said.count(proposed.interactions)}</legend>
        {proposed.partners.map(({ partnerId, interactions }) => (
          <label key={partnerId} className={styles['partner']}>
            <input
              type="checkbox"
              checked={!left.includes(partnerId)}
              onChange={event => toggle(partnerId, event.target.checked)}
            />
            {said.ofPartner(names.partner(partnerId), interactions)}
          </label>
        ))}
      </fieldset>
      <div className={styles['ways']}>
        <Button weight="primary" disabled={links === 0 || edit.isBusy} onClick={() => void add()}>
          {said.add(links)}
        </Button>
        <span className={styles['count']}>{said.undoable}</span>
      </div>
      <ul className={rows['list']} aria-label={said.list}>
        {proposed.rows.map(({ id, startsOn, headline, proposed: more }) => (
          <li key={id} className={rows['row']}>
            <span className={rows['day']}>{startsOn}</span>
            <span className={rows['what']}>
              <PlaceLink place={{ view: 'interaction', id }}>{headline || words.log.noHeadline}</PlaceLink>
              {more.map(({ partnerId, sources }) => (
                <span key={partnerId} className={styles['why']}>
                  {`${names.partner(partnerId)}: ${[...new Set(sources.map(why))].join(', ')}`}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles['count']}>{said.more(rest)}</p>}
    </>
  )
}
