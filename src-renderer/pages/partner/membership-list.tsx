import type { PartnerMembership } from '../../../src-shared/domain/partner-facts'
import { useWords } from '../../text/words'
import styles from './partner-page.module.css'

/** When the partner takes part in what, as what, and whether that is decided. */
export function MembershipList({ memberships }: { readonly memberships: readonly PartnerMembership[] }) {
  const words = useWords()
  const roles: Readonly<Record<string, string>> = words.shared.membershipRoles
  if (memberships.length === 0) return <p className={styles['detail']}>{words.record.partner.noMembership}</p>
  return (
    <ul>
      {memberships.map(({ id, project, role, startsOn, endsOn, status }) => (
        <li key={id} className={styles['line']}>
          <p className={styles['name']}>{project}</p>
          <p className={styles['detail']}>
            {startsOn} – {endsOn}
          </p>
          <p className={styles['detail']}>
            {roles[role] ?? role} · {words.shared.memberships[status]}
          </p>
        </li>
      ))}
    </ul>
  )
}
