import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import type { AttachmentId, OrganisationId } from '../../../src-shared/records/ids'
import { question } from '../../state/office/question'
import { useWords } from '../../text/words'
import { Button } from '../button'
import { Field } from '../field'
import formStyles from '../form.module.css'
import { RefusalAlert } from '../refusal-alert'
import { useEdit } from './use-edit'

const isPicture = (mediaType: string): boolean => mediaType === 'image/jpeg' || mediaType === 'image/png'

/** Chooses which of the pictures attached to an organisation is its logo in packs. */
export function LogoChoice({
  organisationId,
  label,
}: {
  readonly organisationId: OrganisationId
  readonly label: string
}) {
  const words = useWords().settings.packs
  const select = useId()
  const edit = useEdit()
  const subject = { subjectTable: 'organisation', subjectId: organisationId } as const
  const files = useQuery(question('attachment:list', subject))
  const settings = useQuery(question('pack:settings', {}))
  const choose = (id: string) =>
    void edit.save('pack:choose-logo', { organisationId, attachmentId: id === '' ? null : (id as AttachmentId) })
  return (
    <div>
      <Field id={select} label={label} hint={words.logoHint}>
        <select
          id={select}
          className={formStyles['select']}
          value={settings.data?.logos[organisationId] ?? ''}
          aria-describedby={`${select}-hint`}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="">{words.noLogo}</option>
          {files.data
            ?.filter(({ mediaType }) => isPicture(mediaType))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </Field>
      <Button onClick={() => void edit.save('attachment:add', subject, words.logoAdded)}>{words.addLogo}</Button>
      <RefusalAlert refusal={edit.refusal} />
    </div>
  )
}
