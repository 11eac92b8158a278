import type { SharingCode } from '../../../src-shared/program/sharing'
import { announce } from '../../state/office/announce'
import { instantText } from '../../text/instants'
import { useWords } from '../../text/words'
import { Button } from '../button'
import styles from './sharing.module.css'

/** The code that lets one computer join, to give to a colleague. It is shown here and kept nowhere. */
export function CodeShown({ code, expiresAt }: SharingCode) {
  const { sharing: words, language } = useWords()
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => announce({ text: words.codeCopied }),
      () => announce({ text: words.codeNotCopied, isRefusal: true }),
    )
  return (
    <div className={styles['code']} role="status">
      <p>{words.code}</p>
      <p className={styles['letters']}>{code}</p>
      <p className={styles['hint']}>{words.codeHint(instantText(expiresAt, language))}</p>
      <Button onClick={() => void copy()}>{words.copyCode}</Button>
    </div>
  )
}
