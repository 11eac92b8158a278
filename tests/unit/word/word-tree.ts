import { SaxesParser } from 'saxes'
import { unzipped } from '../../ipc/unzipped'

/** An element of a part of a Word document. */
export type WordNode = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: WordNode[]
  text: string
}

/** Returns an XML text as a tree. Throws when it is not well-formed. */
function treeOf(xml: string): WordNode {
  const root: WordNode = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const node: WordNode = { name, attributes, children: [], text: '' }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', text => {
    const inside = open.at(-1)
    if (inside) inside.text += text
  })
  parser.write(xml).close()
  return root
}

/** Returns all elements of a name inside another, in order. */
export const allIn = (node: WordNode, name: string): WordNode[] =>
  node.children.flatMap(child => [...(child.name === name ? [child] : []), ...allIn(child, name)])

/** Returns the first element of a name inside another. Throws if there is none. */
export function oneIn(node: WordNode, name: string): WordNode {
  const [first] = allIn(node, name)
  if (!first) throw new Error(`no ${name} in ${node.name}`)
  return first
}

/** Returns the value of an element that says one thing; undefined if it is not there. */
export const valueIn = (node: WordNode, name: string): string | undefined => allIn(node, name)[0]?.attributes['w:val']

/** Returns the words of a paragraph or of all paragraphs in an element. A line break is one in the text. */
export function wordsOf(node: WordNode): string {
  if (node.name === 'w:t') return node.text
  if (node.name === 'w:br' && node.attributes['w:type'] === undefined) return '\n'
  if (node.name === 'w:tab' && node.attributes['w:val'] === undefined) return '\t'
  return node.children.map(wordsOf).join('')
}

/** Returns the style of a paragraph. */
export const styleOf = (paragraph: WordNode): string | undefined => valueIn(paragraph, 'w:pStyle')

/** Returns a part of a Word document as a tree. Throws if there is none. */
export function partOf(docx: Uint8Array, path: string): WordNode {
  const xml = unzipped(Buffer.from(docx)).get(path)
  if (xml === undefined) throw new Error(`no ${path}`)
  return treeOf(xml)
}
