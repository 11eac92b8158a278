import { FileText } from 'lucide-react'
import { keyOf } from '../../../../src-shared/program/keys'
import type { Subject } from '../../../../src-shared/records/subject'
import { ariaKeys } from '../../../state/commands/keys'
import { startBriefing, useBriefingSubject } from '../../../state/screen/briefing-start'
import { printed } from '../../../state/screen/keyboard'
import { useWords } from '../../../text/words'
import { Button } from '../../button'

/** Makes a briefing about the record in view. While the button is in view, the command of the same name does it too. */
export function BriefingButton({ subject }: { readonly subject: Subject }) {
  const words = useWords().briefings
  useBriefingSubject(subject)
  return (
    <Button
      aria-keyshortcuts={ariaKeys(keyOf('make-briefing'))}
      title={words.makeHint(printed(keyOf('make-briefing')))}
      onClick={() => startBriefing(subject)}
    >
      <FileText size={16} aria-hidden="true" />
      {words.make}
    </Button>
  )
}
