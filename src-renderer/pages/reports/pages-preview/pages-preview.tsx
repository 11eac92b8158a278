import type { PackPages } from '../../../../src-shared/packs/blocks/pack-pages'
import styles from '../pack-preview.module.css'
import { BlockView } from './block-view'
import own from './pages-preview.module.css'

/** The pages of a pack on the screen: page 1 in its two columns, and then the parts in order. Nothing is measured here. */
export function PagesPreview({ pages: { first, sections } }: { readonly pages: PackPages }) {
  return (
    <>
      <div className={own['columns']}>
        <div className={own['column']}>
          {first.main.map(block => (
            <BlockView key={block.id} block={block} />
          ))}
        </div>
        <div className={own['column']}>
          {first.side.map(block => (
            <BlockView key={block.id} block={block} />
          ))}
        </div>
      </div>
      {first.keyFigures && <BlockView block={first.keyFigures} />}
      {sections.map(({ id, heading, blocks }) => (
        <section key={id} className={styles['section']} aria-label={heading}>
          <h4>{heading}</h4>
          {blocks.map(block => (
            <BlockView key={block.id} block={block} />
          ))}
        </section>
      ))}
    </>
  )
}
