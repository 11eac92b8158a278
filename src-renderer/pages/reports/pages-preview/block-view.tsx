import type { Block } from '../../../../src-shared/packs/blocks/block'
import type { FirstPageBlock, KeyFiguresBlock } from '../../../../src-shared/packs/blocks/first-page'
import styles from '../pack-preview.module.css'
import { BarsView } from './bars-view'
import { AsksView, KeyFiguresView, LinesView, NextDatesView, ResultsView } from './first-page-views'
import { IssueView } from './issue-view'
import { MapView } from './map-view'
import { PageTable } from './page-table'
import own from './pages-preview.module.css'
import { ProcessesView } from './processes-view'

/** One block of a pack's pages, in the words of its file. */
export function BlockView({ block }: { readonly block: Block | FirstPageBlock | KeyFiguresBlock }) {
  switch (block.kind) {
    case 'results':
      return <ResultsView block={block} />
    case 'asks':
      return <AsksView block={block} />
    case 'next-dates':
      return <NextDatesView block={block} />
    case 'lines':
      return <LinesView block={block} />
    case 'key-figures':
      return <KeyFiguresView block={block} />
    case 'heading':
      return <h4>{block.text}</h4>
    case 'paragraph':
      return <p className={block.look === 'caption' ? styles['hint'] : undefined}>{block.text}</p>
    case 'issue':
      return <IssueView block={block} />
    case 'fold':
      return (
        <p className={own['fold']}>
          {block.parts.map(({ lead, text }) => (
            <span key={text}>
              {lead && <b>{lead} </b>}
              {text}{' '}
            </span>
          ))}
        </p>
      )
    case 'table':
      return <PageTable block={block} />
    case 'pair':
      return (
        <div className={own['pair']}>
          <div>
            <BlockView block={block.left} />
          </div>
          <div>{block.right && <BlockView block={block.right} />}</div>
        </div>
      )
    case 'bars':
      return <BarsView bars={block.bars} heading={block.heading} alternative={block.alternative} />
    case 'counted':
      return (
        <ul className={own['counted']}>
          {block.rows.map(({ id, name, count, share }) => (
            <li key={id}>
              <span>{name}</span> <span className={own['number']}>{count}</span>
              <span className={own['track']} aria-hidden="true">
                <span className={own['share']} style={{ width: `${share * 100}%` }} />
              </span>
            </li>
          ))}
        </ul>
      )
    case 'map':
      return <MapView block={block} />
    case 'processes':
      return <ProcessesView block={block} />
    case 'method':
      return (
        <ol className={own['method']}>
          {block.lines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )
    case 'left-out':
      return (
        <p className={own['fold']}>
          <b>{block.lead}</b> {block.text}
        </p>
      )
  }
}
