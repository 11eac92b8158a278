/** A file of the log of a device: from which entry to which, and the beginning of the seal over its last commit. */
export type LogFile = { readonly log: string; readonly from: number; readonly to: number; readonly hash: string }

const logShape = /^logg-([0-9a-f]{12})-(\d{9,})-(\d{9,})-([0-9a-f]{16})\.talan$/

const numbered = (entry: number): string => String(entry).padStart(9, '0')

/** Returns the name of a file of a log. Its content decides it, so no two files of one name differ. */
export const logFileName = ({ log, from, to, hash }: LogFile): string =>
  `logg-${log}-${numbered(from)}-${numbered(to)}-${hash.slice(0, 16)}.talan`

/** Reads the name of a file of a log; undefined if it is another file. */
export function readLogFileName(name: string): LogFile | undefined {
  const [whole, log = '', from, to, hash = ''] = logShape.exec(name) ?? []
  return whole === undefined ? undefined : { log, from: Number(from), to: Number(to), hash }
}

/** The names of the other files of a device, each in its own folder. */
export const fileNames = {
  /** The request of a device that has joined with a code. */
  joining: 'ansluter.talan',
  /** How far the device has come. The only file that is written again. */
  progress: 'lage.talan',
  invitation: (id: string): string => `inbjudan-${id}.age`,
  keys: (id: string): string => `nycklar-${id}.talan`,
  copy: (id: string): string => `kopia-${id}.talan`,
  content: (id: string): string => `bilaga-${id}.talan`,
} as const

/** True for a file with keys of the office, for some devices. */
export const isKeysFile = (name: string): boolean => /^nycklar-[0-9a-f]{16}\.talan$/.test(name)

/** True for a copy of the whole office. */
export const isCopyFile = (name: string): boolean => /^kopia-[0-9a-z]+\.talan$/.test(name)
