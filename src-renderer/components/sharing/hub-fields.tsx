import { useWords } from '../../text/words'
import { Button } from '../button'
import { describedBy, Field } from '../field'
import { RefusalAlert } from '../refusal-alert'
import { TextBox } from '../text-box'
import boxStyles from '../text-box.module.css'
import styles from './sharing.module.css'
import type { HubSignInFields } from './use-hub-sign-in'

type Props = {
  /** What the ids of the fields begin with. */
  readonly id: string
  readonly fields: HubSignInFields
  readonly isBusy: boolean
}

/** The fields in which a user says where a hub is and signs in there. The certificate is chosen in the system's dialog. */
export function HubFields({ id, fields, isBusy }: Props) {
  const { atHub: said } = useWords()
  const { address, user, certificate, password, hint, problems, refusal } = fields
  const described = { hint: said.passwordHint, problem: problems.password }
  return (
    <>
      <TextBox
        id={`${id}-address`}
        label={said.address}
        hint={hint}
        problem={problems.address}
        value={address}
        spellCheck={false}
        onChange={fields.onAddress}
      />
      <TextBox
        id={`${id}-user`}
        label={said.user}
        problem={problems.user}
        value={user}
        spellCheck={false}
        onChange={fields.onUser}
      />
      <Field id={`${id}-password`} label={said.password} {...described}>
        <input
          ref={password}
          id={`${id}-password`}
          type="password"
          autoComplete="off"
          className={boxStyles['box']}
          aria-invalid={problems.password !== undefined || undefined}
          aria-describedby={describedBy(`${id}-password`, described)}
          onChange={fields.onPassword}
        />
      </Field>
      <div className={styles['chosen']}>
        <div className={styles['folder']}>
          <p className={styles['name']}>{said.certificate}</p>
          <p role="status">{certificate ?? said.noCertificate}</p>
        </div>
        <Button aria-disabled={isBusy} onClick={() => !isBusy && fields.onChoose()}>
          {said.chooseCertificate}
        </Button>
      </div>
      <RefusalAlert refusal={refusal} />
    </>
  )
}
