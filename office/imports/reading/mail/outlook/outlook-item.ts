import type { FieldsData } from '@kenjiuno/msgreader'
import { Unreadable } from '../../../../../src-shared/imports/unreadable'
import { codePageOf, fromCodePage } from './code-pages'
import { checkCompoundFile } from './compound-file'

/** A value of an item: its type as four hexadecimal digits (`001f` is a text in Unicode), and what the library made of it. */
type Property = { readonly type: string; readonly value: unknown }

/**
 * A saved Outlook item, or a recipient or an attachment of one, by its properties. A property is named by four hexadecimal digits (`0037`
 * is the subject), by a set and a number (`address 8083`), or by a word (`Keywords`).
 */
export type OutlookItem = {
  readonly properties: ReadonlyMap<string, readonly Property[]>
  readonly codePage: number
  readonly recipients: readonly OutlookItem[]
  readonly attachments: readonly OutlookItem[]
  /** The item inside an attachment that is itself one. */
  readonly inner: OutlookItem | null
}

/** The sets of properties that are used here, by a word instead of their ids. */
const sets: Readonly<Record<string, string>> = {
  '00062002-0000-0000-c000-000000000046': 'appointment',
  '00062004-0000-0000-c000-000000000046': 'address',
  '00062008-0000-0000-c000-000000000046': 'common',
  '6ed8da90-450b-101b-98da-00aa003f1305': 'meeting',
}

/** The library is CommonJS. Some loaders wrap what it exports once, and some twice. */
async function library(): Promise<typeof import('@kenjiuno/msgreader').default> {
  const { default: loaded } = await import('@kenjiuno/msgreader')
  const wrapped: unknown = 'default' in loaded ? loaded.default : undefined
  return typeof wrapped === 'function' ? (wrapped as typeof loaded) : loaded
}

function propertiesOf({ rawProps = [] }: FieldsData): Map<string, Property[]> {
  const found = new Map<string, Property[]>()
  for (const { propertyTag = '', propertySet, propertyLid, propertyName, value } of rawProps) {
    const set = propertySet === undefined ? undefined : sets[propertySet]
    const key = propertyName ?? (set === undefined ? propertyTag.slice(0, 4) : `${set} ${propertyLid?.slice(4)}`)
    found.set(key, [...(found.get(key) ?? []), { type: propertyTag.slice(4), value }])
  }
  return found
}

function itemOf(fields: FieldsData, codePage: number | null): OutlookItem {
  const properties = propertiesOf(fields)
  const own = { properties, codePage: codePage ?? 0, recipients: [], attachments: [], inner: null }
  const page =
    codePage ??
    codePageOf({ message: numberOf(own, '3ffd'), locale: numberOf(own, '3ff1'), html: numberOf(own, '3fde') })
  return {
    properties,
    codePage: page,
    recipients: (fields.recipients ?? []).map(one => itemOf(one, page)),
    attachments: (fields.attachments ?? []).map(one => itemOf(one, page)),
    inner: fields.innerMsgContentFields ? itemOf(fields.innerMsgContentFields, null) : null,
  }
}

/** Returns the item of a saved Outlook item (`.msg`). Throws `Unreadable` if the file is none, or is not whole. */
export async function outlookItem(bytes: Uint8Array): Promise<OutlookItem> {
  // The library changes what it is given, so it gets a copy.
  const copy = Buffer.from(Uint8Array.from(bytes).buffer)
  checkCompoundFile(copy)
  const OutlookFile = await library()
  let item: OutlookItem
  try {
    const file = new OutlookFile(copy.buffer as ArrayBuffer)
    file.parserConfig = { includeRawProps: true }
    item = itemOf(file.getFileData(), null)
  } catch {
    // The library fails in many ways at an item that is not whole: on a place outside a stream, or on a property that is not there.
    throw new Unreadable('broken')
  }
  if (item.properties.size === 0) throw new Unreadable('unknown-kind')
  return item
}

/** Returns a text of an item; empty if it has none. */
export function textOf(item: OutlookItem, key: string): string {
  for (const { type, value } of item.properties.get(key) ?? []) {
    if (typeof value !== 'string') continue
    if (type === '001f') return value
    // The library gives one character for each byte of a text that is not Unicode.
    if (type === '001e') return fromCodePage(Buffer.from(value, 'latin1'), item.codePage)
  }
  return ''
}

/** Returns the texts of a property that can have several, such as categories. */
export function textsOf(item: OutlookItem, key: string): string[] {
  const found = (item.properties.get(key) ?? []).filter(({ type }) => type === '101f' || type === '101e')
  // The first one has the lengths of the texts, in four bytes each. The texts themselves are last.
  const count = found[0]?.value instanceof Uint8Array ? found[0].value.length / 4 : 0
  const texts = count > 0 && count < found.length ? found.slice(-count) : []
  return texts.flatMap(({ type, value }) => {
    if (!(value instanceof Uint8Array)) return []
    const text = type === '101f' ? Buffer.from(value).toString('utf16le') : fromCodePage(value, item.codePage)
    return [text.replace(/\0.*$/s, '')]
  })
}

export const numberOf = (item: OutlookItem, key: string): number | undefined =>
  item.properties
    .get(key)
    ?.map(({ value }) => value)
    .find(value => typeof value === 'number')

export const flagOf = (item: OutlookItem, key: string): boolean =>
  item.properties.get(key)?.some(({ value }) => value === true) ?? false

export const bytesOf = (item: OutlookItem, key: string): Uint8Array | null =>
  item.properties
    .get(key)
    ?.map(({ value }) => value)
    .find(value => value instanceof Uint8Array) ?? null

/** Returns a time of an item; null if it has none. Outlook writes the year 4501 for "never". */
export function timeOf(item: OutlookItem, key: string): Date | null {
  for (const { type, value } of item.properties.get(key) ?? []) {
    const time = type === '0040' && typeof value === 'string' ? new Date(value) : null
    if (time !== null && time.getUTCFullYear() >= 1970 && time.getUTCFullYear() < 2200) return time
  }
  return null
}
