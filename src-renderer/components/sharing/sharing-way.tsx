import { useWords } from '../../text/words'
import { Segments } from '../segments'

/** The two ways to share an office. */
export type Way = 'folder' | 'hub'

/** Chooses whether an office is shared through a folder or by a hub. */
export function SharingWay({ way, onWay }: { readonly way: Way; readonly onWay: (way: Way) => void }) {
  const { atHub } = useWords()
  return (
    <Segments
      legend={atHub.how}
      value={way}
      entries={[
        { value: 'folder', label: atHub.folder },
        { value: 'hub', label: atHub.hub },
      ]}
      onChange={onWay}
    />
  )
}
