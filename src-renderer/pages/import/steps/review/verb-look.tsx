import { CircleAlert, Equal, type LucideIcon, Plus, RefreshCw, Search, Split } from 'lucide-react'
import type { ImportVerb } from '../../../../../src-shared/imports/import-verb'
import styles from './verb-look.module.css'

const icons: Record<ImportVerb, LucideIcon> = {
  new: Plus,
  update: RefreshCw,
  same: Equal,
  conflict: Split,
  review: Search,
  error: CircleAlert,
}

/** The icon of a verb. The word always stands beside it. */
export function VerbIcon({ verb }: { readonly verb: ImportVerb }) {
  const Icon = icons[verb]
  return <Icon size={14} className={styles[verb]} aria-hidden="true" />
}
