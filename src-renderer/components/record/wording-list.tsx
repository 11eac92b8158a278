import type { DatePrecision, IsoDate } from '../../../src-shared/domain/iso-date'
import type { IssueVersion } from '../../../src-shared/domain/issue-version'
import { useWords } from '../../text/words'
import { useReferenceNames } from '../timeline/use-reference-names'
import { SidePart } from './fact-list'
import { PlaceLink } from './place-link'
import styles from './wording-list.module.css'

type Props = {
  readonly versions: readonly IssueVersion[]
  readonly inForce: readonly string[]
  /** Whether each is told by whose it is, or by which issue it is about. */
  readonly by: 'owner' | 'issue'
}

/** A day no more exactly than it is known: 2021-12 for "in December 2021". */
function knownDay(day: IsoDate, precision: DatePrecision): string {
  switch (precision) {
    case 'day':
      return day
    case 'month':
      return day.slice(0, 7)
    case 'quarter':
      return `${day.slice(0, 4)} Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
    case 'year':
      return day.slice(0, 4)
  }
}

function Wording({ version, by }: { readonly version: IssueVersion; readonly by: Props['by'] }) {
  const words = useWords().record.wording
  const names = useReferenceNames()
  const { ownerPartnerId, decidingBody, decidedOn, decidedPrecision, caseNumber, validFrom, validTo } = version
  const decided = decidedOn && words.decidedOn(knownDay(decidedOn, decidedPrecision))
  return (
    <li className={styles['wording']}>
      {by === 'issue' ? (
        <PlaceLink place={{ view: 'issue', id: version.issueId }}>{names.issue(version.issueId)}</PlaceLink>
      ) : ownerPartnerId ? (
        <PlaceLink place={{ view: 'partner', id: ownerPartnerId }}>{names.partner(ownerPartnerId)}</PlaceLink>
      ) : (
        <p className={styles['owner']}>{words.joint}</p>
      )}
      <p>{version.wording}</p>
      <p className={styles['detail']}>
        {[by === 'issue' && ownerPartnerId === null && words.joint, decidingBody, decided, caseNumber]
          .filter(Boolean)
          .join(' · ') || words.undecided}
      </p>
      <p className={styles['detail']}>{words.valid(validFrom, validTo)}</p>
    </li>
  )
}

/** How an issue is worded by each decision: what holds today, then what held before or will hold. */
export function WordingList({ versions, inForce, by }: Props) {
  const words = useWords().record.wording
  const holding = versions.filter(version => inForce.includes(version.id))
  const others = versions.filter(version => !inForce.includes(version.id))
  if (versions.length === 0) return <p className={styles['detail']}>{words.none}</p>
  return (
    <>
      <SidePart heading={words.inForce}>
        <ul>
          {holding.map(version => (
            <Wording key={version.id} version={version} by={by} />
          ))}
        </ul>
      </SidePart>
      {others.length > 0 && (
        <SidePart heading={words.others}>
          <ul>
            {others.map(version => (
              <Wording key={version.id} version={version} by={by} />
            ))}
          </ul>
        </SidePart>
      )}
    </>
  )
}
