import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { readXml } from '../files/read-xml'
import type { ZipDirectory, ZipEntry } from '../files/zip-directory'
import { wholePart } from '../files/zip-part'
import { mostSheets } from '../limits'

/** A worksheet of a workbook and the entry that holds it. */
export type XlsxSheet = { readonly name: string; readonly isHidden: boolean; readonly entry: ZipEntry }

/** What a workbook has, apart from the cells: its worksheets in their order, and whether its days are counted from 1904. */
export type XlsxParts = {
  readonly sheets: readonly XlsxSheet[]
  readonly isFrom1904: boolean
  /** The parts with texts and formats, which its reader holds all at once. */
  readonly held: readonly ZipEntry[]
}

type Relation = { readonly type: string; readonly target: string }

/** Returns the path of a part that is named in a part of this folder. */
function resolved(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : `${folder}/${target}`).replaceAll('\\', '/').split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

function relationsOf(
  bytes: Uint8Array,
  directory: ZipDirectory,
  name: string,
  folder: string,
): ReadonlyMap<string, Relation> {
  const entry = directory.get(name)
  if (!entry) throw new Unreadable('not-a-workbook', { said: name })
  const relations = new Map<string, Relation>()
  readXml(name, wholePart(bytes, entry), {
    opened: ({ name: element, attributes }) => {
      if (element !== 'Relationship' || attributes['TargetMode'] === 'External') return
      // The strict and the usual form of the format differ in the beginning of the type only.
      const type = (attributes['Type'] ?? '').split('/').at(-1) ?? ''
      relations.set(attributes['Id'] ?? '', { type, target: resolved(folder, attributes['Target'] ?? '') })
    },
  })
  return relations
}

/** Returns the value of an attribute such as `r:id`, whose prefix each program chooses. */
const prefixed = (attributes: Readonly<Record<string, string>>, name: string): string =>
  Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1] ?? ''

/**
 * Returns the worksheets of an xlsx file. Charts and macros, which are sheets too, are left out. Throws `not-a-workbook` if parts are missing,
 * and `no-sheet` if there is no worksheet.
 */
export function xlsxParts(bytes: Uint8Array, directory: ZipDirectory): XlsxParts {
  if (!directory.has('[Content_Types].xml')) throw new Unreadable('not-a-workbook', { said: '[Content_Types].xml' })
  const roots = [...relationsOf(bytes, directory, '_rels/.rels', '').values()]
  const path = roots.find(({ type }) => type === 'officeDocument')?.target
  const workbook = path === undefined ? undefined : directory.get(path)
  if (path === undefined || !workbook) throw new Unreadable('not-a-workbook', { said: path ?? '_rels/.rels' })
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0))
  const relationsName = `${folder === '' ? '' : `${folder}/`}_rels/${path.slice(folder === '' ? 0 : folder.length + 1)}.rels`
  const relations = relationsOf(bytes, directory, relationsName, folder)
  const sheets: XlsxSheet[] = []
  let isFrom1904 = false
  readXml(path, wholePart(bytes, workbook), {
    opened: ({ name: element, attributes }) => {
      if (element === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
      if (element !== 'sheet') return
      const name = attributes['name'] ?? ''
      const relation = relations.get(prefixed(attributes, 'id'))
      if (relation?.type !== 'worksheet') return
      const entry = directory.get(relation.target)
      if (!entry) throw new Unreadable('broken', { sheet: name, said: relation.target })
      sheets.push({ name, isHidden: (attributes['state'] ?? 'visible') !== 'visible', entry })
    },
  })
  if (sheets.length === 0) throw new Unreadable('no-sheet')
  if (sheets.length > mostSheets) throw new Unreadable('too-many-cells')
  // The rows of a sheet are found by its name.
  const twice = sheets.find(({ name }, at) => sheets.findIndex(other => other.name === name) !== at)
  if (twice) throw new Unreadable('broken', { sheet: twice.name })
  const held = [...relations.values()]
    .filter(({ type }) => type === 'sharedStrings' || type === 'styles')
    .flatMap(({ target }) => directory.get(target) ?? [])
  return { sheets, isFrom1904, held }
}
