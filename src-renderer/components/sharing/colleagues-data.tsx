import { useSharing } from '../../state/office/use-sharing'
import { freshnessText } from '../../text/freshness-text'
import { useWords } from '../../text/words'

/** A line in a list of facts: up to when what each colleague has written is here. Nothing for an office that is not shared. */
export function ColleaguesData() {
  const words = useWords()
  const { sharing, now } = useSharing()
  if (!sharing?.isShared || sharing.colleagues.length === 0) return null
  return (
    <>
      <dt>{words.fresh.heading}</dt>
      <dd>{freshnessText(sharing.colleagues, now, words)}</dd>
    </>
  )
}
