import { differenceInDays } from 'date-fns'
import { oldestNewestCopy } from '../../../src-shared/program/backup'
import { useWords } from '../../text/words'
import { CopyButton } from './copy-button'

/** Says that the newest copy is too old, with the button that makes one. Shows nothing while it is not. */
export function CopyAge({ at }: { readonly at: string }) {
  const said = useWords().backups
  const days = differenceInDays(new Date(), new Date(at))
  if (days < oldestNewestCopy) return null
  return (
    <div role="alert">
      <p>{said.tooOld(days)}</p>
      <CopyButton />
    </div>
  )
}
