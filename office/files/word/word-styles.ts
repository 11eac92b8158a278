import { characterStylesXml, families, fontsXml } from './character-styles'
import { paragraphStyles } from './paragraph-styles'
import { styleXml } from './style-look'
import type { WordDocument } from './word-model'
import { wordSpace, xmlHead } from './word-names'

/** The ground of all styles. Every program that shows the document begins here. */
const defaults = (locale: string): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${fontsXml(families.regular)}<w:sz w:val="19"/><w:szCs w:val="19"/><w:lang w:val="${locale}" w:eastAsia="${locale}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`

const ground =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl/></w:pPr></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="table" w:customStyle="1" w:styleId="Talan"><w:name w:val="Talan Tabell"/><w:basedOn w:val="TableNormal"/></w:style>'

/** Returns the styles of a report as a part of the file. */
export const stylesPart = (locale: WordDocument['locale']): string =>
  `${xmlHead}<w:styles ${wordSpace}>${defaults(locale)}${ground}${Object.entries(paragraphStyles)
    .map(([id, look]) => styleXml(id, look))
    .join('')}${characterStylesXml()}</w:styles>`
