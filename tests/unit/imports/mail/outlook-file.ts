import { compoundFile, type Folder } from './compound-file-builder'

/** A text in a code page, as bytes. */
type Ansi = { readonly ansi: Uint8Array }

/** A number of two bytes. */
type Short = { readonly short: number }

type Value = string | number | boolean | Date | Uint8Array | Ansi | Short | readonly string[]

/** The properties of an item by the names that `outlook-item.ts` uses: `0037`, `appointment 820d` or `Keywords`. */
export type Properties = Readonly<Record<string, Value>>

type Parts = {
  readonly recipients?: readonly Properties[]
  readonly attachments?: readonly (Properties | { readonly inner: Properties; readonly properties: Properties })[]
}

/** The ids of the sets, as the format writes them. */
const sets: Readonly<Record<string, string>> = {
  appointment: '0220060000000000c000000000000046',
  address: '0420060000000000c000000000000046',
  common: '0820060000000000c000000000000046',
  meeting: '90dad86e0b451b1098da00aa003f1305',
}
const setNames = Object.keys(sets)

/** The named properties of one file, each with the number that it gets in it. */
type Names = Map<string, number>

const fourDigits = (value: number): string => value.toString(16).padStart(4, '0')

/** Returns the type of a value, its eight bytes in the list of properties, and its stream if it has one. */
function written(value: Value): { type: string; bytes: Buffer; stream?: Buffer } {
  const bytes = Buffer.alloc(8)
  const streamed = (type: string, stream: Buffer) => {
    bytes.writeUInt32LE(stream.length)
    return { type, bytes, stream }
  }
  if (typeof value === 'string') return streamed('001f', Buffer.from(value, 'utf16le'))
  if (typeof value === 'boolean') bytes.writeUInt16LE(value ? 1 : 0)
  else if (typeof value === 'number') bytes.writeUInt32LE(value)
  else if (value instanceof Date) bytes.writeBigUInt64LE((BigInt(value.getTime()) + 11_644_473_600_000n) * 10_000n)
  else if (value instanceof Uint8Array) return streamed('0102', Buffer.from(value))
  else if ('short' in value) {
    bytes.writeUInt16LE(value.short)
    return { type: '0002', bytes }
  } else if ('ansi' in value) return streamed('001e', Buffer.from(value.ansi))
  return { type: typeof value === 'boolean' ? '000b' : typeof value === 'number' ? '0003' : '0040', bytes }
}

function properties(of: Properties, names: Names, headLength: number): Folder {
  const folder: Record<string, Uint8Array> = {}
  const list: Buffer[] = [Buffer.alloc(headLength)]
  for (const [key, value] of Object.entries(of)) {
    if (!/^[0-9a-f]{4}$/.test(key) && !names.has(key)) names.set(key, names.size)
    const id = names.has(key) ? fourDigits(0x8000 + (names.get(key) ?? 0)) : key
    const isSeveral = Array.isArray(value)
    const { type, bytes, stream } = isSeveral
      ? { type: '101f', bytes: Buffer.alloc(8), stream: Buffer.alloc(4 * value.length) }
      : written(value as Exclude<Value, readonly string[]>)
    list.push(Buffer.from(`${id}${type}`, 'hex').reverse(), Buffer.from([6, 0, 0, 0]), bytes)
    const streamName = `__substg1.0_${`${id}${type}`.toUpperCase()}`
    if (stream) folder[streamName] = stream
    if (isSeveral) {
      value.forEach((text: string, i: number) => {
        folder[`${streamName}-${i.toString(16).padStart(8, '0')}`] = Buffer.from(`${text}\0`, 'utf16le')
      })
    }
  }
  return { ...folder, '__properties_version1.0': Buffer.concat(list) }
}

function nameFolder(names: Names): Folder {
  const strings: Buffer[] = []
  let length = 0
  const entries = [...names].map(([key, index]) => {
    const [set = '', id] = key.split(' ')
    const entry = Buffer.alloc(8)
    entry.writeUInt16LE(index, 6)
    if (id === undefined) {
      const text = Buffer.from(key, 'utf16le')
      const size = Buffer.alloc(4)
      size.writeUInt32LE(text.length)
      const padding = Buffer.alloc((4 - (text.length % 4)) % 4)
      entry.writeUInt32LE(length)
      entry.writeUInt16LE((2 << 1) | 1, 4)
      strings.push(size, text, padding)
      length += 4 + text.length + padding.length
    } else {
      entry.writeUInt32LE(Number.parseInt(id, 16))
      entry.writeUInt16LE((setNames.indexOf(set) + 3) << 1, 4)
    }
    return entry
  })
  return {
    '__substg1.0_00020102': Buffer.from(Object.values(sets).join(''), 'hex'),
    '__substg1.0_00030102': Buffer.concat(entries),
    '__substg1.0_00040102': Buffer.concat(strings),
  }
}

const numbered = (name: string, i: number): string => `${name}_#${i.toString(16).padStart(8, '0').toUpperCase()}`

/** Returns a saved item of Outlook (`.msg`) with these properties, recipients and attachments. */
export function outlookFile(item: Properties, { recipients = [], attachments = [] }: Parts = {}): Buffer {
  const names: Names = new Map()
  const folders: Record<string, Folder> = {}
  recipients.forEach((one, i) => {
    folders[numbered('__recip_version1.0', i)] = properties(one, names, 8)
  })
  attachments.forEach((one, i) => {
    const own = 'inner' in one ? (one.properties as Properties) : (one as Properties)
    const inner = 'inner' in one ? { '__substg1.0_3701000D': properties(one.inner as Properties, names, 24) } : {}
    folders[numbered('__attach_version1.0', i)] = { ...properties(own, names, 8), ...inner }
  })
  const whole = { ...folders, ...properties(item, names, 32) }
  return compoundFile({ ...whole, '__nameid_version1.0': nameFolder(names) })
}
