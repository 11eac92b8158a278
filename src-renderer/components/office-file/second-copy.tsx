import { differenceInDays } from 'date-fns'
import { oldestNewestCopy } from '../../../src-shared/program/backup'
import { useCopyState } from '../../state/office/use-copy-state'
import { instantText } from '../../text/instants'
import { useWords } from '../../text/words'
import { CopyButton } from './copy-button'

/** A line in a list of facts: the newest copy in the second place, and the button if it is too old. */
export function SecondCopy() {
  const { secondPlace: said, language } = useWords()
  const state = useCopyState()
  if (!state) return null
  const { second } = state
  if (!second)
    return (
      <>
        <dt>{said.home}</dt>
        <dd>{said.homeNone}</dd>
      </>
    )
  const { folder, chosenAt, lastAt, isReachable } = second
  const days = differenceInDays(new Date(), new Date(lastAt ?? chosenAt))
  return (
    <>
      <dt>{said.home}</dt>
      <dd>
        {lastAt ? said.homeLast(folder, instantText(lastAt, language)) : said.homeNoCopy(folder)}
        {!isReachable && ` ${said.homeAway}`}
        {days >= oldestNewestCopy && (
          <div role="alert">
            <p>{said.tooOld(days)}</p>
            <CopyButton />
          </div>
        )}
      </dd>
    </>
  )
}
