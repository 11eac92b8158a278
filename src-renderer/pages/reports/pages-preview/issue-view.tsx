import type { IssueBlock } from '../../../../src-shared/packs/blocks/issue-block'
import styles from '../pack-preview.module.css'
import { WideTable } from '../wide-table'
import { BarsView } from './bars-view'
import own from './pages-preview.module.css'

/** An issue: its wording, its quarters, and what was asked, answered and imprinted. */
export function IssueView({ block }: { readonly block: IssueBlock }) {
  const { number, wording, sentence, quarters, exchanges, seeAlso, picture } = block
  const name = `${number} ${wording}`
  return (
    <section className={own['issue']} aria-label={name}>
      <div className={own['top']}>
        <div>
          <h5>{name}</h5>
          {sentence && <p>{sentence}</p>}
          {seeAlso && <p className={styles['hint']}>{seeAlso}</p>}
        </div>
        {quarters && <BarsView bars={quarters.bars} most={quarters.most} alternative={quarters.alternative} />}
      </div>
      {exchanges && (
        <WideTable name={name}>
          <table className={styles['table']} aria-label={name}>
            <thead>
              <tr>
                <th scope="col">{exchanges.headings.day}</th>
                <th scope="col">{exchanges.headings.asked}</th>
                <th scope="col">{exchanges.headings.answered}</th>
                <th scope="col">{exchanges.headings.imprint}</th>
              </tr>
            </thead>
            <tbody>
              {exchanges.rows.map(({ id, day, asked, answered, imprint, isImprinted }) => (
                <tr key={id}>
                  <td className={styles['day']}>{day}</td>
                  <td>{asked}</td>
                  <td>{answered}</td>
                  <td>{isImprinted ? <b>{imprint}</b> : imprint}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      {exchanges?.more && <p className={styles['hint']}>{exchanges.more}</p>}
      {picture && (
        <figure className={own['picture']}>
          <img
            src={`data:${picture.mediaType};base64,${picture.data}`}
            alt={picture.alternative}
            width={picture.width / 3}
            height={picture.height / 3}
          />
          <figcaption className={styles['hint']}>{picture.caption}</figcaption>
        </figure>
      )}
    </section>
  )
}
