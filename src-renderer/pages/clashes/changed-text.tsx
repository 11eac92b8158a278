import { Fragment, useMemo } from 'react'
import { changedWords } from './changed-words'
import styles from './clash-fields.module.css'

/** A text with the words marked that are not as they were before: added ones underlined, and those that only went away struck out. */
export function ChangedText({ before, text }: { readonly before: string; readonly text: string }) {
  const runs = useMemo(() => changedWords(before, text).map((run, place) => ({ ...run, key: place })), [before, text])
  return (
    <p className={styles['text']}>
      {runs.map(run => {
        if (run.kind === 'added') {
          const words = run.text.trimStart()
          return (
            <Fragment key={run.key}>
              {run.text.slice(0, run.text.length - words.length)}
              <ins>{words}</ins>
            </Fragment>
          )
        }
        if (run.kind === 'removed') return <del key={run.key}>{run.text}</del>
        return <span key={run.key}>{run.text}</span>
      })}
    </p>
  )
}
