import { useMemo, useRef, useState } from 'react'
import markdown from '../../docs/anvandarguide.md?raw'
import { DialogFrame } from '../components/dialog/dialog-frame'
import { useWords } from '../text/words'
import styles from './guide.module.css'
import { guideSections, hasAllWords, searchedText } from './guide-parts'
import { Section } from './guide-section'

/** Read when the guide is first opened. */
const sections = guideSections(markdown)

/** The guide for users, which ships with the program, and the sections of it that have all words typed. */
export function Guide({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  const said = words.guide
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const body = useRef<HTMLElement>(null)
  const searched = useMemo(() => sections.map(searchedText), [])
  const shown = useMemo(() => {
    const isMeant = hasAllWords(typed)
    return sections.filter((_, place) => isMeant(searched[place] ?? ''))
  }, [typed, searched])

  /** Shows a section, also one that the search has left out. */
  function goTo(anchor: string): void {
    setTyped('')
    requestAnimationFrame(() => {
      const found = body.current?.querySelector<HTMLElement>(`[data-anchor="${CSS.escape(anchor)}"]`)
      found?.scrollIntoView({ block: 'start' })
      body.current?.focus({ preventScroll: true })
    })
  }

  return (
    <DialogFrame
      title={said.name}
      size="tall"
      bodyClass={styles['around']}
      besideTitle={
        <>
          <input
            ref={field}
            type="search"
            autoComplete="off"
            className={styles['field']}
            aria-label={said.search}
            placeholder={said.search}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
          <p role="status" className={styles['hits']}>
            {typed.trim() === '' ? '' : said.hits(shown.length)}
          </p>
        </>
      }
      focusFirst={() => field.current}
      onClose={onClose}
    >
      <div className={styles['parts']}>
        <nav className={styles['nav']} aria-label={said.sections}>
          <ul>
            {shown.map(({ heading, level, anchor }) => (
              <li key={anchor} data-level={level}>
                <button type="button" className={styles['to']} onClick={() => goTo(anchor)}>
                  {heading}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        {/* A part that scrolls must be reachable by keyboard. The guide is written in Swedish only. */}
        <section ref={body} className={styles['body']} aria-label={said.name} lang="sv" {...{ tabIndex: 0 }}>
          {shown.map(section => (
            <Section key={section.anchor} section={section} onGo={goTo} />
          ))}
        </section>
      </div>
    </DialogFrame>
  )
}
