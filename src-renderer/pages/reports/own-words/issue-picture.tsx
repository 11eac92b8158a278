import { useQuery } from '@tanstack/react-query'
import { textLimits } from '../../../../src-shared/packs/written-texts'
import type { IssueId } from '../../../../src-shared/records/ids'
import { Button } from '../../../components/button'
import { Field } from '../../../components/field'
import formStyles from '../../../components/form.module.css'
import { useEdit } from '../../../components/record/use-edit'
import { RefusalAlert } from '../../../components/refusal-alert'
import { question } from '../../../state/office/question'
import { useWords } from '../../../text/words'
import { fieldId } from './new-text'
import styles from './own-words.module.css'
import { keptName, type Words, type WordsScope } from './scope-of-words'
import { WrittenLine } from './written-line'

type Props = {
  readonly scope: WordsScope
  readonly issueId: IssueId
  readonly fields: Words['issueFields'][number] | undefined
  readonly write: (fields: object) => Promise<boolean>
}

const isPicture = (mediaType: string): boolean => mediaType === 'image/jpeg' || mediaType === 'image/png'

/** The picture of an issue: one of the files attached to it, with what it shows in words. */
export function IssuePicture({ scope, issueId, fields, write }: Props) {
  const words = useWords().ownWords.issues
  const adding = useEdit()
  const subject = { subjectTable: 'issue', subjectId: issueId } as const
  const files = useQuery(question('attachment:list', subject))
  const select = fieldId(issueId, 'picture')
  const lines = [
    { field: 'alt', label: words.alt, longest: textLimits.pictureAlt, hint: words.altHint },
    { field: 'caption', label: words.caption, longest: textLimits.pictureCaption, hint: undefined },
  ] as const
  return (
    <div className={styles['part']}>
      {lines.map(({ field, label, longest, hint }) => (
        <WrittenLine
          key={field}
          id={fieldId(issueId, field)}
          label={label}
          keptAs={keptName(scope, issueId, field)}
          value={fields?.[field] ?? ''}
          longest={longest}
          hint={hint}
          rows={2}
          onSave={text => write({ [field]: text })}
        />
      ))}
      <Field id={select} label={words.chosenPicture} hint={words.pictureHint}>
        <select
          id={select}
          className={formStyles['select']}
          value={fields?.attachmentId ?? ''}
          aria-describedby={`${select}-hint`}
          onChange={({ target }) => void write({ pictureId: target.value === '' ? null : target.value })}
        >
          <option value="">{words.noPicture}</option>
          {files.data
            ?.filter(({ mediaType }) => isPicture(mediaType))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </Field>
      <div>
        <Button onClick={() => void adding.save('attachment:add', subject, words.added)}>{words.addPicture}</Button>
      </div>
      <RefusalAlert refusal={adding.refusal} />
    </div>
  )
}
