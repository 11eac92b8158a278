import type { WordNode } from './word-tree'

/** The order in which the format wants what an element holds (ECMA-376-1, 17.3 to 17.7). Word refuses a file with another. */
const orders: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': [
    'pStyle',
    'keepNext',
    'keepLines',
    'pageBreakBefore',
    'widowControl',
    'pBdr',
    'shd',
    'tabs',
    'suppressAutoHyphens',
    'spacing',
    'ind',
    'jc',
    'outlineLvl',
    'sectPr',
  ],
  'w:rPr': ['rStyle', 'rFonts', 'b', 'bCs', 'color', 'sz', 'szCs', 'shd', 'vertAlign', 'lang'],
  'w:tblPr': ['tblStyle', 'tblW', 'tblInd', 'tblBorders', 'tblLayout', 'tblCellMar', 'tblLook', 'tblCaption'],
  'w:trPr': ['cantSplit', 'trHeight', 'tblHeader'],
  'w:tcPr': ['tcW', 'gridSpan', 'tcBorders', 'shd', 'tcMar', 'vAlign'],
  'w:tcMar': ['top', 'left', 'bottom', 'right'],
  'w:tblCellMar': ['top', 'left', 'bottom', 'right'],
  'w:tblBorders': ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'],
  'w:tcBorders': ['top', 'bottom'],
  'w:pBdr': ['top', 'left', 'bottom', 'right', 'between'],
  'w:sectPr': ['headerReference', 'footerReference', 'type', 'pgSz', 'pgMar', 'cols'],
  'w:style': ['name', 'aliases', 'basedOn', 'next', 'uiPriority', 'semiHidden', 'qFormat', 'pPr', 'rPr', 'tblPr'],
  'w:settings': [
    'embedTrueTypeFonts',
    'saveSubsetFonts',
    'autoHyphenation',
    'consecutiveHyphenLimit',
    'hyphenationZone',
    'doNotHyphenateCaps',
    'compat',
    'themeFontLang',
  ],
}

/** Returns each element that holds something unknown, or in another order than the format wants. */
export function disorderIn(node: WordNode): string[] {
  const order = orders[node.name]?.map(name => `w:${name}`)
  const inside = node.children.flatMap(disorderIn)
  if (order === undefined) return inside
  const places = node.children.map(({ name }) => order.indexOf(name))
  const isRight = places.every((place, index) => place > (places[index - 1] ?? -1))
  return isRight ? inside : [`${node.name}: ${node.children.map(({ name }) => name).join(' ')}`, ...inside]
}
