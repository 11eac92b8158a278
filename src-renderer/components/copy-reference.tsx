import { announce } from '../state/office/announce'
import { useWords } from '../text/words'
import { Button } from './button'

/** Copies the reference of a bug, to send to the person who looks after Talan. */
export function CopyReference({ reference }: { readonly reference: string }) {
  const words = useWords().shell
  const copy = () =>
    navigator.clipboard.writeText(reference).then(
      () => announce({ text: words.copied(reference) }),
      () => announce({ text: words.notCopied(reference), isRefusal: true }),
    )
  return <Button onClick={() => void copy()}>{words.copyReference(reference)}</Button>
}
