import { linksIn } from '../../../src-shared/program/written-link'
import { useWords } from '../../text/words'
import { OutsideLink } from '../outside-link'
import { Fact } from './fact-list'

/** The web addresses in a note, as links below it: the note itself is a button that opens it for writing. Nothing if there are none. */
export function LinksInText({ text }: { readonly text: string }) {
  const words = useWords()
  const links = linksIn(text)
  if (links.length === 0) return null
  return (
    <Fact name={words.outsideLink.inText}>
      <ul>
        {links.map(written => (
          <li key={written}>
            <OutsideLink written={written} />
          </li>
        ))}
      </ul>
    </Fact>
  )
}
