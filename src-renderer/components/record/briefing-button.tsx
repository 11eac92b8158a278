import { FileText } from 'lucide-react'
import type { Subject } from '../../../src-shared/records/subject'
import { ariaKeys } from '../../state/commands/keys'
import { startBriefing, useBriefingSubject } from '../../state/screen/briefing-start'
import { useWords } from '../../text/words'
import { Button } from '../button'

/** Makes a briefing about the record in view. While the button is in view, Ctrl+D does the same. */
export function BriefingButton({ subject }: { readonly subject: Subject }) {
  const words = useWords().briefings
  useBriefingSubject(subject)
  return (
    <Button
      aria-keyshortcuts={ariaKeys('Ctrl+D')}
      title={words.makeHint('Ctrl+D')}
      onClick={() => startBriefing(subject)}
    >
      <FileText size={16} aria-hidden="true" />
      {words.make}
    </Button>
  )
}
