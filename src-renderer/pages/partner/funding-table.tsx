import type { PartnerFunding } from '../../../src-shared/domain/partner-facts'
import { written } from '../../text/numbers'
import { useWords } from '../../text/words'
import styles from './partner-page.module.css'

/** What the partner pays or gives; an amount nobody has stated is said to be unknown, never nought. */
export function FundingTable({ funding }: { readonly funding: readonly PartnerFunding[] }) {
  const words = useWords()
  const said = words.record.partner
  if (funding.length === 0) return <p className={styles['detail']}>{said.noFunding}</p>
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{said.project}</th>
          <th scope="col">{said.fundingKind}</th>
          <th scope="col">{said.amount}</th>
          <th scope="col">{words.quickLog.status}</th>
          <th scope="col">{words.quickLog.note}</th>
        </tr>
      </thead>
      <tbody>
        {funding.map(({ id, project, kind, amount, note, status }) => (
          <tr key={id}>
            <td>{project}</td>
            <td>{said.fundingKinds[kind]}</td>
            <td className={styles['amount']}>
              {amount === null ? said.amountUnknown : said.kronor(written(amount, words.language))}
            </td>
            <td>{words.shared.memberships[status]}</td>
            <td>{note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
