import { useQuery } from '@tanstack/react-query'
import { ArrowDownLeft, ArrowUpRight, Check, CircleAlert, ClockArrowUp } from 'lucide-react'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { daysBetween } from '../../../src-shared/days/working-days'
import type { CommitmentRow } from '../../../src-shared/lists/list-rows'
import { keyOf } from '../../../src-shared/program/keys'
import type { InteractionId } from '../../../src-shared/records/ids'
import { longDate } from '../../../src-shared/text/dates'
import { Button } from '../../components/button'
import { KeyHint } from '../../components/key-hint'
import { Fact, FactList } from '../../components/record/fact-list'
import { PlaceLink } from '../../components/record/place-link'
import { useFieldFacts } from '../../components/record/use-field-facts'
import { useReferenceNames } from '../../components/timeline/use-reference-names'
import { question } from '../../state/office/question'
import { useWords } from '../../text/words'
import { PanePart } from './pane-part'
import styles from './reading-pane.module.css'

type Props = {
  readonly row: CommitmentRow
  readonly onComplete: (row: CommitmentRow) => void
  readonly onPostpone: (row: CommitmentRow) => void
}

/** What was said in the interaction where the promise was made. */
function MadeIn({ id }: { readonly id: InteractionId }) {
  const words = useWords()
  const { data } = useQuery(question('interaction:read', { id }))
  if (!data) return null
  return (
    <PanePart heading={words.lists.promisedIn}>
      <PlaceLink place={{ view: 'interaction', id }} detail={longDate(data.startsOn, words.language)}>
        {data.headline || words.log.noHeadline}
      </PlaceLink>
      {data.note && <p className={styles['excerpt']}>{data.note}</p>}
    </PanePart>
  )
}

/** A commitment in the reading pane: who promised what to whom, by when, and where it was said. */
export function CommitmentPane({ row, onComplete, onPostpone }: Props) {
  const words = useWords()
  const { home, shared, language } = words
  const { lists } = useReferenceNames()
  const today = dayInStockholm(new Date())
  const fact = useFieldFacts('commitment', { ...row, ownerStaffId: row.owner?.id ?? null })
  const { madeBy, dueOn, status, isOverdue, counterpart, counterpartOrganisation, interactionId } = row
  const Direction = madeBy === 'us' ? ArrowUpRight : ArrowDownLeft
  const staff = (lists?.staff ?? []).map(({ id, name }) => ({ value: id as string, label: name }))
  return (
    <>
      <div className={styles['title']}>
        <FactList>{fact('promise')}</FactList>
      </div>
      <p className={styles['meta']}>
        <span>
          <Direction size={14} aria-hidden="true" />
          {madeBy === 'us' ? home.weOwe : home.theyOwe}
        </span>
        {isOverdue && dueOn && (
          <span className={styles['late']}>
            <CircleAlert size={14} aria-hidden="true" />
            {home.overdue(daysBetween(dueOn, today))}
          </span>
        )}
        {status !== 'open' && <span>{shared.commitmentStatuses[status]}</span>}
      </p>
      {status === 'open' && (
        <div className={styles['ways']}>
          <Button weight="primary" onClick={() => onComplete(row)}>
            <Check size={16} aria-hidden="true" />
            {home.complete}
            <KeyHint keys={keyOf('complete-follow-up')} />
          </Button>
          <Button onClick={() => onPostpone(row)}>
            <ClockArrowUp size={16} aria-hidden="true" />
            {home.postpone}
            <KeyHint keys={keyOf('postpone-follow-up')} />
          </Button>
        </div>
      )}
      <FactList>
        {fact('ownerStaffId', { entries: staff, none: words.parts.none })}
        {fact('dueOn', { shown: dueOn ? longDate(dueOn, language) : '', hint: words.quickLog.dateHint })}
        <Fact name={shared.list.columns.counterpart}>
          {counterpart && <PlaceLink place={{ view: 'person', id: counterpart.id }}>{counterpart.name}</PlaceLink>}
        </Fact>
        <Fact name={shared.list.columns.counterpartOrganisation}>
          {counterpartOrganisation && (
            <PlaceLink place={{ view: 'organisation', id: counterpartOrganisation.id }}>
              {counterpartOrganisation.name}
            </PlaceLink>
          )}
        </Fact>
      </FactList>
      {interactionId && <MadeIn id={interactionId} />}
    </>
  )
}
