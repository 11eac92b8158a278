import { Autocomplete } from '@base-ui/react/autocomplete'
import { createElement, Fragment, memo } from 'react'
import type { MarkedText } from '../../src-shared/names/search-hit'
import { KeyHint } from '../components/key-hint'
import type { Entry, EntryGroup } from './entry'
import styles from './palette.module.css'

type Props = { readonly entry: Entry; readonly onChoose: (entry: Entry) => void }

/** A text with what was looked for marked in it. The parts never change places, so they need no keys. */
const Marked = ({ parts }: { readonly parts: readonly MarkedText[] }) =>
  createElement(Fragment, null, ...parts.map(({ text, isHit }) => (isHit ? createElement('mark', null, text) : text)))

/** One entry: its name, its detail, and its key. */
const Offer = memo(function Offer({ entry, onChoose }: Props) {
  const { Icon, name, detail, keys, marked } = entry
  return (
    <Autocomplete.Item value={entry} className={styles['offer']} onClick={() => onChoose(entry)}>
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      <span className={styles['name']}>{marked ? <Marked parts={marked.name} /> : name}</span>
      {detail && <span className={styles['detail']}>{marked ? <Marked parts={marked.detail} /> : detail}</span>}
      {keys && (
        <span className={styles['keys']}>
          <KeyHint keys={keys} />
        </span>
      )}
    </Autocomplete.Item>
  )
})

/** The entries under their headings. */
export function PaletteList({ label, onChoose }: { readonly label: string; readonly onChoose: Props['onChoose'] }) {
  return (
    <Autocomplete.List className={styles['list']} aria-label={label}>
      {(group: EntryGroup) => (
        <Autocomplete.Group key={group.heading} items={[...group.items]} className={styles['group']}>
          <Autocomplete.GroupLabel className={styles['heading']}>{group.heading}</Autocomplete.GroupLabel>
          <Autocomplete.Collection>
            {(entry: Entry) => <Offer key={entry.id} entry={entry} onChoose={onChoose} />}
          </Autocomplete.Collection>
        </Autocomplete.Group>
      )}
    </Autocomplete.List>
  )
}
