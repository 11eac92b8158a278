import type { PartnerFunding } from '../../../src-shared/records/partner-facts'
import { written } from '../../../src-shared/text/counted'
import { AddPart } from '../../components/parts/add-part'
import { PartLine } from '../../components/parts/part-line'
import { useFundingPart } from '../../components/parts/use-partner-parts'
import { useWords } from '../../text/words'
import styles from './partner-page.module.css'

type Props = { readonly partnerId: string; readonly funding: readonly PartnerFunding[] }

/** What the partner contributes. An amount that has not been stated shows as unknown, never as zero. */
export function FundingList({ partnerId, funding }: Props) {
  const words = useWords()
  const said = words.record.partner
  const part = useFundingPart(partnerId)
  return (
    <>
      <AddPart part={part()} owner={partnerId} />
      {funding.length === 0 && <p className={styles['detail']}>{said.noFunding}</p>}
      <ul>
        {funding.map(one => {
          const { id, project, kind, amount, note, status } = one
          return (
            <li key={id} className={styles['funding']}>
              <PartLine part={part(one)} id={id} name={`${words.shared.fundingKinds[kind]}, ${project}`}>
                <p className={styles['name']}>
                  {words.shared.fundingKinds[kind]}:{' '}
                  {amount === null ? said.amountUnknown : said.kronor(written(amount, words.language))}
                </p>
                <p className={styles['detail']}>
                  {[project, words.shared.memberships[status], note].filter(Boolean).join(' · ')}
                </p>
              </PartLine>
            </li>
          )
        })}
      </ul>
    </>
  )
}
