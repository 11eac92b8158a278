import type { PartnerMembership } from '../../../src-shared/records/partner-facts'
import { AddPart } from '../../components/parts/add-part'
import { PartLine } from '../../components/parts/part-line'
import { useMembershipPart } from '../../components/parts/use-partner-parts'
import { daysAsRead } from '../../text/english-days'
import { useWords } from '../../text/words'
import styles from './partner-page.module.css'

type Props = { readonly partnerId: string; readonly memberships: readonly PartnerMembership[] }

/** When the partner takes part in which project, in which role, and whether that is decided. */
export function MembershipList({ partnerId, memberships }: Props) {
  const words = useWords()
  const roles: Readonly<Record<string, string>> = words.shared.membershipRoles
  const part = useMembershipPart(partnerId)
  return (
    <>
      {memberships.length === 0 && <p className={styles['detail']}>{words.record.partner.noMembership}</p>}
      <ul>
        {memberships.map(membership => {
          const { id, project, role, startsOn, endsOn, status } = membership
          return (
            <li key={id} className={styles['line']}>
              <PartLine part={part(membership)} id={id} name={`${project} ${startsOn} – ${endsOn}`}>
                <p className={styles['name']}>{project}</p>
                <p className={styles['detail']}>{daysAsRead(`${startsOn} – ${endsOn}`, words.language)}</p>
                <p className={styles['detail']}>
                  {roles[role] ?? role} · {words.shared.memberships[status]}
                </p>
              </PartLine>
            </li>
          )
        })}
      </ul>
      <AddPart part={part()} owner={partnerId} />
    </>
  )
}
