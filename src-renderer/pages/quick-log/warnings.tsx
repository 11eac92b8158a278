import { TriangleAlert } from 'lucide-react'
import styles from './warnings.module.css'

/** What is worth knowing before saving; read out as it comes, and in nobody's way. */
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
