import { type ReactNode, useId } from 'react'
import styles from './guide.module.css'
import { type GuideBlock, type GuideSection, keyed, piecesOf, textOf } from './guide-parts'

type Going = { readonly onGo: (anchor: string) => void }

const itself = (text: string): string => text

function Line({ text, onGo }: { readonly text: string } & Going) {
  return keyed(piecesOf(text), piece => piece.text).map(([key, piece]): ReactNode => {
    switch (piece.is) {
      case 'strong':
        return (
          <strong key={key}>
            <Line text={piece.text} onGo={onGo} />
          </strong>
        )
      case 'set-off':
        return <em key={key}>{piece.text}</em>
      case 'code':
        return <kbd key={key}>{piece.text}</kbd>
      case 'link':
        return (
          <button key={key} type="button" className={styles['link']} onClick={() => onGo(piece.to)}>
            {piece.text}
          </button>
        )
      default:
        return piece.text
    }
  })
}

function GuideTable({ head, rows, onGo }: Omit<Extract<GuideBlock, { is: 'table' }>, 'is'> & Going) {
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          {keyed(head, itself).map(([key, cell]) => (
            <th key={key} scope="col">
              <Line text={cell} onGo={onGo} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(rows, row => row.join('|')).map(([key, row]) => (
          <tr key={key}>
            {keyed(row, itself).map(([place, cell]) => (
              <td key={place}>
                <Line text={cell} onGo={onGo} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Block({ block, onGo }: { readonly block: GuideBlock } & Going) {
  switch (block.is) {
    case 'list': {
      const items = keyed(block.items, itself).map(([key, text]) => (
        <li key={key}>
          <Line text={text} onGo={onGo} />
        </li>
      ))
      return block.isNumbered ? (
        <ol className={styles['list']}>{items}</ol>
      ) : (
        <ul className={styles['list']}>{items}</ul>
      )
    }
    case 'table':
      return <GuideTable {...block} onGo={onGo} />
    case 'code':
      return <pre className={styles['code']}>{block.text}</pre>
    default:
      return (
        <p>
          <Line text={block.text} onGo={onGo} />
        </p>
      )
  }
}

/** One section of the guide. `onGo` follows a link to another section. */
export function Section({ section, onGo }: { readonly section: GuideSection } & Going) {
  const id = useId()
  const Heading = section.level < 3 ? 'h2' : 'h3'
  return (
    <section aria-labelledby={id} data-anchor={section.anchor} className={styles['section']}>
      <Heading id={id}>{section.heading}</Heading>
      {keyed(section.blocks, textOf).map(([key, block]) => (
        <Block key={key} block={block} onGo={onGo} />
      ))}
    </section>
  )
}
