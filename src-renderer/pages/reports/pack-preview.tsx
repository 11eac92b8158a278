import type { Output } from '../../../src-shared/ipc/contract'
import { useWords } from '../../text/words'
import { NothingToShare } from './nothing-to-share'
import styles from './pack-preview.module.css'
import { PagesPreview } from './pages-preview/pages-preview'
import { SectionsPreview } from './pages-preview/sections-preview'

type Props = { readonly content: Output<'pack:preview'>; readonly name: string; readonly isOutdated: boolean }

/** A pack as it will read: the blocks of its pages, or the sections of a report that was locked before packs had pages. */
export function PackPreview({ content, name, isOutdated }: Props) {
  const { packs: words } = useWords()
  return (
    <article className={styles['page']} aria-busy={isOutdated} aria-label={words.previewName(name)}>
      {content.lockId !== null && <p className={styles['note']}>{words.previewLocked}</p>}
      <NothingToShare content={content} name={name} />
      <h3 className={styles['title']}>{content.title}</h3>
      <p className={styles['hint']}>{content.pages ? content.pages.first.state.items.join(' · ') : content.subtitle}</p>
      {content.pages ? <PagesPreview pages={content.pages} /> : <SectionsPreview sections={content.sections} />}
    </article>
  )
}
