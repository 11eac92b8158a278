import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { worksOn } from '../../../src-shared/records/colleague'
import type { StaffMember } from '../../../src-shared/records/reference'
import { OutsideLink } from '../../components/outside-link'
import { AddPart } from '../../components/parts/add-part'
import { PartLine } from '../../components/parts/part-line'
import { useStaffPart } from '../../components/parts/use-staff-part'
import { useReferenceNames } from '../../components/timeline/use-reference-names'
import { useMe } from '../../state/office/use-me'
import { useWords } from '../../text/words'
import styles from './colleagues-section.module.css'
import page from './settings-page.module.css'

/** The colleagues of the office: who they are, who employs them, and from which day to which they work here. */
export function ColleaguesSection() {
  const words = useWords().settings.colleagues
  const part = useStaffPart()
  const { lists } = useReferenceNames()
  const staff = lists?.staff
  const today = dayInStockholm(new Date())
  const hasLeft = ({ toOn }: StaffMember) => !worksOn({ fromOn: null, toOn }, today)
  const inOrder = staff && [...staff.filter(one => !hasLeft(one)), ...staff.filter(hasLeft)]
  return (
    <section className={page['section']}>
      <h2>{words.heading}</h2>
      <p className={page['hint']}>{staff?.length === 0 ? words.empty : words.hint}</p>
      {inOrder && inOrder.length > 0 && (
        <ul className={styles['list']} aria-label={words.list}>
          {inOrder.map(colleague => (
            <li key={colleague.id} className={styles['colleague']}>
              <PartLine part={part(colleague)} id={colleague.id} name={colleague.name}>
                <ColleagueFacts colleague={colleague} hasLeft={hasLeft(colleague)} />
              </PartLine>
            </li>
          ))}
        </ul>
      )}
      {staff && (
        <div className={styles['adding']}>
          <AddPart part={part()} owner="office" weight={staff.length === 0 ? 'primary' : 'secondary'} />
        </div>
      )}
    </section>
  )
}

function ColleagueFacts({ colleague, hasLeft }: { readonly colleague: StaffMember; readonly hasLeft: boolean }) {
  const words = useWords().settings.colleagues
  const { partner } = useReferenceNames()
  const { staffId } = useMe()
  const { id, name, title, email, homePartnerId, fromOn, toOn } = colleague
  const facts = [title, homePartnerId && partner(homePartnerId)].filter(Boolean)
  const span = words.span(fromOn, toOn, hasLeft)
  return (
    <>
      <p className={styles['name']}>
        {name}
        {id === staffId && <span className={styles['mark']}>{words.you}</span>}
        {hasLeft && <span className={styles['mark']}>{words.left}</span>}
      </p>
      {(facts.length > 0 || email) && (
        <p className={styles['facts']}>
          {facts.join(' · ')}
          {facts.length > 0 && email && ' · '}
          {email && <OutsideLink written={email} />}
        </p>
      )}
      {span !== '' && <p className={styles['facts']}>{span}</p>}
    </>
  )
}
