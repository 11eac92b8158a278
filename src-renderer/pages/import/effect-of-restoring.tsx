import type { RestoreEffect } from '../../../src-shared/program/backup'
import { useWords } from '../../text/words'

/** What restoring a copy would change, before anything is done. */
export function EffectOfRestoring({ effect }: { readonly effect: RestoreEffect }) {
  const said = useWords().backups
  const { gone, newestGone, back } = effect
  const hidden = gone - newestGone.length
  return (
    <>
      <p>{said.gone(gone, newestGone.length > 0)}</p>
      {newestGone.length > 0 && (
        <ul>
          {newestGone.map(({ id, headline }) => (
            <li key={id}>{headline}</li>
          ))}
          {hidden > 0 && <li>{said.more(hidden)}</li>}
        </ul>
      )}
      {back > 0 && <p>{said.back(back)}</p>}
      <p>{said.rest}</p>
    </>
  )
}
