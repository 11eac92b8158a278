import type { ShelvedPicture } from './picture-shelf'
import { footerRelation, headerRelation } from './word-body'
import type { WordDocument } from './word-model'
import { relationSpace, xmlHead } from './word-names'
import { wordText } from './word-text'

const media = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const packageSpace = 'http://schemas.openxmlformats.org/package/2006'

/** The endings of the files in a document, and the parts that have a kind of their own. */
const endings = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  odttf: 'application/vnd.openxmlformats-officedocument.obfuscatedFont',
  png: 'image/png',
  jpg: 'image/jpeg',
}
const kinds = {
  '/word/document.xml': `${media}.document.main+xml`,
  '/word/styles.xml': `${media}.styles+xml`,
  '/word/settings.xml': `${media}.settings+xml`,
  '/word/fontTable.xml': `${media}.fontTable+xml`,
  '/word/header1.xml': `${media}.header+xml`,
  '/word/footer1.xml': `${media}.footer+xml`,
  '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  '/docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
}

/** Returns the list of what kind of content each part is. */
export const contentTypesPart = (): string =>
  `${xmlHead}<Types xmlns="${packageSpace}/content-types">${Object.entries(endings)
    .map(([ending, kind]) => `<Default Extension="${ending}" ContentType="${kind}"/>`)
    .join('')}${Object.entries(kinds)
    .map(([part, kind]) => `<Override PartName="${part}" ContentType="${kind}"/>`)
    .join('')}</Types>`

type Relation = readonly [id: string, type: string, target: string]
const relations = (all: readonly Relation[]): string =>
  `${xmlHead}<Relationships xmlns="${packageSpace}/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

/** Returns which part of the file is its text, and which are its properties. */
export const packageRelationsPart = (): string =>
  relations([
    ['rId1', `${relationSpace}/officeDocument`, 'word/document.xml'],
    ['rId2', `${packageSpace}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ['rId3', `${relationSpace}/extended-properties`, 'docProps/app.xml'],
  ])

/** Returns where the text finds its styles, its edges and its pictures. */
export const textRelationsPart = (pictures: readonly ShelvedPicture[]): string =>
  relations([
    ['rIdStyles', `${relationSpace}/styles`, 'styles.xml'],
    ['rIdSettings', `${relationSpace}/settings`, 'settings.xml'],
    ['rIdFonts', `${relationSpace}/fontTable`, 'fontTable.xml'],
    [headerRelation, `${relationSpace}/header`, 'header1.xml'],
    [footerRelation, `${relationSpace}/footer`, 'footer1.xml'],
    ...pictures.map(({ relation, path }): Relation => [relation, `${relationSpace}/image`, path]),
  ])

/** Returns the properties of a document. Its days are the day it was made on, at midnight. */
export function corePart({ title, author, subject, locale, madeOn }: WordDocument): string {
  const said = (text: string) => wordText(text)
  const day = `<dcterms:created xsi:type="dcterms:W3CDTF">${madeOn}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${madeOn}T00:00:00Z</dcterms:modified>`
  return `${xmlHead}<cp:coreProperties xmlns:cp="${packageSpace}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${said(title)}</dc:title><dc:subject>${said(subject)}</dc:subject><dc:creator>${said(author)}</dc:creator><cp:lastModifiedBy>Talan</cp:lastModifiedBy>${day}<dc:language>${locale}</dc:language></cp:coreProperties>`
}

/** Returns which program made a document. */
export const appPart = (): string =>
  `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Talan</Application></Properties>`
