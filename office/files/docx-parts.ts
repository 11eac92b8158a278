import type { Language } from '../../src-shared/text/language'
import { xmlText } from './xml-text'

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const media = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The opening tag of a Word document, with its namespaces. */
export const documentOpening = `${xml}<w:document ${word} xmlns:r="${relation}">`

const contentTypes = (pictures: string) =>
  `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${pictures}<Override PartName="/word/document.xml" ContentType="${media}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${media}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${media}.settings+xml"/><Override PartName="/word/footer1.xml" ContentType="${media}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`
const relations = (lines: string) =>
  `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines}</Relationships>`
const packageRelations = relations(
  `<Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${relation}/extended-properties" Target="docProps/app.xml"/>`,
)
const documentRelations = (pictures: string) =>
  relations(
    `<Relationship Id="rId1" Type="${relation}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${relation}/settings" Target="settings.xml"/><Relationship Id="rId3" Type="${relation}/footer" Target="footer1.xml"/>${pictures}`,
  )

const heading = (level: number, size: number, before: number) =>
  `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="80"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr></w:style>`

const styles = (language: string, more: string) =>
  `${xml}<w:styles ${word}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/><w:sz w:val="21"/><w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="60"/></w:pPr><w:rPr><w:b/><w:sz w:val="40"/></w:rPr></w:style>${heading(1, 28, 320)}${heading(2, 23, 200)}<w:style w:type="paragraph" w:styleId="Cell"><w:name w:val="Cell"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="16"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="right"/></w:pPr><w:rPr><w:sz w:val="17"/></w:rPr></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="Lines"><w:name w:val="Lines"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="16202A"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="B9C2CB"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="B9C2CB"/></w:tblBorders></w:tblPr></w:style>${more}</w:styles>`

const field = (code: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
const footer = (title: string) =>
  `${xml}<w:ftr ${word}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">${xmlText(title)} · </w:t></w:r>${field('PAGE')}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${field('NUMPAGES')}</w:p></w:ftr>`

const settings = (language: string) =>
  `${xml}<w:settings ${word}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${language}"/></w:settings>`

const core = (title: string, language: string, day: string) =>
  `${xml}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>Talan</dc:creator><cp:lastModifiedBy>Talan</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:modified><dc:language>${language}</dc:language></cp:coreProperties>`

const app = `${xml}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Talan</Application></Properties>`

/** What the properties and the footer of a Word document say. */
export type DocumentFacts = {
  readonly title: string
  readonly language: Language
  readonly madeOn: string
  /** Styles of this document alone, as `w:style` elements. */
  readonly styles?: string
}

/** Returns the name by which the text refers to a picture; numbers begin at 1. */
export const pictureRelation = (number: number): string => `rIdPicture${number}`
const pictureFile = (number: number): string => `media/picture${number}.png`

/** The pictures of a Word document, by their paths in the file. */
export const docxPictures = (pictures: readonly Uint8Array[]): readonly (readonly [string, Uint8Array])[] =>
  pictures.map((bytes, index) => [`word/${pictureFile(index + 1)}`, bytes])

const pictureRelations = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `<Relationship Id="${pictureRelation(index + 1)}" Type="${relation}/image" Target="${pictureFile(index + 1)}"/>`,
  ).join('')

/** Every part of a Word document except the text itself and its pictures, by its path in the file. */
export function docxParts(
  { title, language, madeOn, styles: own = '' }: DocumentFacts,
  pictures = 0,
): readonly (readonly [string, string])[] {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB'
  return [
    ['[Content_Types].xml', contentTypes(pictures === 0 ? '' : '<Default Extension="png" ContentType="image/png"/>')],
    ['_rels/.rels', packageRelations],
    ['docProps/core.xml', core(title, locale, madeOn)],
    ['docProps/app.xml', app],
    ['word/_rels/document.xml.rels', documentRelations(pictureRelations(pictures))],
    ['word/styles.xml', styles(locale, own)],
    ['word/settings.xml', settings(locale)],
    ['word/footer1.xml', footer(title)],
  ]
}
