import type { RowSource } from '../../../src-shared/imports/import-batch'
import { sourceText } from '../../../src-shared/text/source-text'
import { useWords } from '../../text/words'
import { Fact } from './fact-list'

/** The files and lines that a record was read from, the latest first. Shows nothing for a record that was written by hand only. */
export function SourcesFact({ sources }: { readonly sources: readonly RowSource[] }) {
  const { shared, language } = useWords()
  if (sources.length === 0) return null
  // A line that made a record and changed it again is one source.
  const texts = [...new Set(sources.map(source => sourceText(source, language)))]
  return (
    <Fact name={shared.shown.sources}>
      <ul>
        {texts.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Fact>
  )
}
