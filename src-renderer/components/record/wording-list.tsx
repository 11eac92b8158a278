import { writtenKnownDay } from '../../../src-shared/days/known-day'
import type { IssueVersion } from '../../../src-shared/records/issue-version'
import { useWords } from '../../text/words'
import { AddPart } from '../parts/add-part'
import type { Part } from '../parts/part'
import type { Values } from '../parts/part-field'
import { PartLine } from '../parts/part-line'
import { useWordingPart } from '../parts/use-wording-part'
import { useReferenceNames } from '../timeline/use-reference-names'
import { SidePart } from './fact-list'
import { PlaceLink } from './place-link'
import styles from './wording-list.module.css'

type Props = {
  readonly versions: readonly IssueVersion[]
  readonly inForce: readonly string[]
  /** Whether each wording is named by its owner or by its issue. */
  readonly by: 'owner' | 'issue'
  /** Values known for a new wording added here. */
  readonly known: Values
}

type LineProps = { readonly version: IssueVersion; readonly by: Props['by']; readonly part: Part<'wording'> }

function Wording({ version, by, part }: LineProps) {
  const words = useWords().record.wording
  const names = useReferenceNames()
  const { ownerPartnerId, decidingBody, decidedOn, decidedPrecision, caseNumber, validFrom, validTo } = version
  const decided = decidedOn && words.decidedOn(writtenKnownDay({ on: decidedOn, precision: decidedPrecision }))
  return (
    <li className={styles['wording']}>
      <PartLine part={part} id={version.id} name={version.wording}>
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
      </PartLine>
    </li>
  )
}

/** The wordings of an issue by decision: those in force today first, then earlier and later ones. */
export function WordingList({ versions, inForce, by, known }: Props) {
  const words = useWords().record.wording
  const holding = versions.filter(version => inForce.includes(version.id))
  const others = versions.filter(version => !inForce.includes(version.id))
  const part = useWordingPart(known)
  return (
    <>
      <AddPart part={part()} owner={known['issueId'] ?? known['ownerPartnerId'] ?? ''} />
      {versions.length === 0 && <p className={styles['detail']}>{words.none}</p>}
      {holding.length > 0 && (
        <SidePart heading={words.inForce}>
          <ul>
            {holding.map(version => (
              <Wording key={version.id} version={version} by={by} part={part(version)} />
            ))}
          </ul>
        </SidePart>
      )}
      {others.length > 0 && (
        <SidePart heading={words.others}>
          <ul>
            {others.map(version => (
              <Wording key={version.id} version={version} by={by} part={part(version)} />
            ))}
          </ul>
        </SidePart>
      )}
    </>
  )
}
