import type { ShownMail } from '../../../../src-shared/imports/import-state'
import { problemLine } from '../../../../src-shared/text/imports/import-text'
import { Button } from '../../../components/button'
import { fileNow } from '../../../state/office/importing'
import { logMail } from '../../../state/screen/mail-start'
import { useWords } from '../../../text/words'
import styles from './review/names-part.module.css'
import steps from './steps.module.css'

/** The mails of a file. Each fills in the quick-log, where the user changes it before it is logged. */
export function MailsPart({ mails }: { readonly mails: readonly ShownMail[] }) {
  const { imports, language } = useWords()
  const said = imports.mails
  // Only a file that is one mail is attached to what is logged out of it.
  const file = mails.length === 1 ? fileNow() : null
  return (
    <div className={steps['text']}>
      <section>
        <h2 className={steps['heading']}>{said.heading}</h2>
        <p className={steps['muted']}>{said.intro}</p>
        <ul className={styles['list']} aria-label={said.list}>
          {mails.map(({ place, proposal, problems }) => {
            const headline = proposal.headline || said.noHeadline
            const doubts = [
              ...problems.map(problem => problemLine(problem, language)),
              ...(proposal.isNoteCut ? [said.cut] : []),
            ]
            return (
              <li key={place.line} className={styles['card']}>
                <p className={styles['name']}>
                  <b>{headline}</b>
                  <span className={styles['aside']}>
                    {[proposal.date, proposal.participants.map(({ name }) => name).join(', ')]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </p>
                {doubts.map(doubt => (
                  <p key={doubt} className={styles['intro']}>
                    {doubt}
                  </p>
                ))}
                <div className={styles['ways']}>
                  <Button aria-label={said.logNamed(headline)} onClick={() => logMail(proposal, file)}>
                    {said.log}
                  </Button>
                </div>
              </li>
            )
          })}
        </ul>
      </section>
    </div>
  )
}
