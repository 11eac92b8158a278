import { Fragment } from 'react'
import type {
  BriefingContent,
  BriefingLine,
  BriefingSection,
  BriefingSource,
  OwnPart,
  OwnText,
} from '../../../src-shared/briefings/briefing'
import {
  briefingLayout,
  isAside,
  keyOfSource,
  type NumberedSource,
  numberedSources,
} from '../../../src-shared/briefings/briefing-layout'
import { openPlace } from '../../state/router/router'
import { useWords } from '../../text/words'
import styles from './briefing-sheet.module.css'
import { OwnTextPart } from './own-text-part'

type Numbered = ReadonlyMap<string, NumberedSource>
type Props = {
  readonly content: BriefingContent
  readonly own: OwnText
  /** The keys of the parts and sentences that differ from the version compared with. */
  readonly marked: ReadonlySet<string>
  /** Left out while an older version is shown, since it cannot be changed. */
  readonly onWrite?: ((part: OwnPart, text: string) => void) | undefined
}

/** The records that a sentence came from, each once, as small numbers that open them. */
function Sources({ line, numbered }: { readonly line: BriefingLine; readonly numbered: Numbered }) {
  const words = useWords().briefings
  const unique = [...new Map(line.sources.map(source => [keyOfSource(source), source])).values()]
  const label = (source: BriefingSource) => {
    const known = numbered.get(keyOfSource(source))
    return known ? { text: String(known.number), name: words.source(known.number, known.label) } : null
  }
  return unique.map(source => {
    const { place } = source
    const shown = label(source) ?? { text: '→', name: words.openMasked }
    return place ? (
      <button
        key={source.id}
        type="button"
        className={styles['source']}
        aria-label={shown.name}
        title={shown.name}
        onClick={() => openPlace(place)}
      >
        {shown.text}
      </button>
    ) : (
      <span key={source.id} className={styles['source']} title={shown.name}>
        {shown.text}
      </span>
    )
  })
}

function Line({
  line,
  numbered,
  isMarked,
}: {
  readonly line: BriefingLine
  readonly numbered: Numbered
  readonly isMarked: boolean
}) {
  const words = useWords().briefings
  return (
    <div className={styles['line']} data-tone={line.tone}>
      <dt className={styles['lead']}>{line.lead}</dt>
      <dd className={styles['said']}>
        {isMarked && <span className={styles['mark']}>{words.marks.changed}</span>}
        {line.text} <Sources line={line} numbered={numbered} />
        {line.detail && <span className={styles[isAside(line) ? 'aside' : 'detail']}>{line.detail}</span>}
      </dd>
    </div>
  )
}

function Section({
  section,
  numbered,
  marked,
}: { readonly section: BriefingSection; readonly numbered: Numbered } & Pick<Props, 'marked'>) {
  if (section.lines.length === 0) return null
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{section.heading}</h2>
      <dl>
        {section.lines.map(line => (
          <Line key={line.id} line={line} numbered={numbered} isMarked={marked.has(`${section.id} ${line.id}`)} />
        ))}
      </dl>
    </section>
  )
}

/** A briefing as it will look on paper. Every sentence links to its sources, and the parts for the user's own text can be written in. */
export function BriefingSheet({ content, own, marked, onWrite }: Props) {
  const words = useWords()
  const numbered = numberedSources(content)
  return (
    <article className={styles['sheet']} aria-label={words.briefings.sheet} lang={content.language}>
      <header className={styles['head']}>
        <p className={styles['kicker']}>{words.shared.briefing.name}</p>
        <h1 className={styles['title']}>{content.title}</h1>
        <p className={styles['subtitle']}>{content.subtitle}</p>
      </header>
      {briefingLayout(content, own).map(part => (
        <Fragment key={part.kind === 'own' ? part.part : part.section.id}>
          {part.kind === 'own' ? (
            <OwnTextPart part={part.part} text={part.text} onWrite={onWrite} />
          ) : (
            <Section section={part.section} numbered={numbered} marked={marked} />
          )}
        </Fragment>
      ))}
    </article>
  )
}
