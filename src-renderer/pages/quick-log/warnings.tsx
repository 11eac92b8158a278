import { TriangleAlert } from 'lucide-react'
import styles from './warnings.module.css'

/** What is worth knowing before saving. A screen reader reads it when it appears, and it never blocks saving. */
export function Warnings({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <div role="status" className={styles['warnings']}>
      {sentences.map(sentence => (
        <p key={sentence} className={styles['warning']}>
          <TriangleAlert size={16} aria-hidden="true" />
          <span>{sentence}</span>
        </p>
      ))}
    </div>
  )
}
