const nodeId = /node\d{8}/g
const creator = /(\/Creator ?\()((?:\\.|[^()\\])*)\)/g
const dates = /(\/(?:CreationDate|ModDate) ?\(D:)\d{14}[^)]*\)/g

/**
 * Returns a printed PDF without what depends on the printing, so that the same content gives the same bytes. The instant of printing
 * becomes noon of a given day. The element numbers of the page, which count since the program began, count from one. The machine that
 * printed is not named.
 * Every byte keeps its position, which the file's table of contents relies on. Throws if the PDF does not say when it was printed, as may
 * happen with a new version of the print engine: the files of one pack would otherwise differ without a warning.
 */
export function fixedPdf(bytes: Uint8Array, day: string): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  for (const stamp of [/\/CreationDate ?\(D:\d{14}/, /\/ModDate ?\(D:\d{14}/, /\/Creator ?\(/])
    if (!stamp.test(text)) throw new Error(`the printed PDF has no ${stamp.source}`)
  const ids = new Map([...new Set(text.match(nodeId))].sort().map((id, index) => [id, index + 1] as const))
  const noon = `${day.replaceAll('-', '')}120000`
  const fixed = text
    .replace(nodeId, id => `node${String(ids.get(id)).padStart(8, '0')}`)
    .replace(
      creator,
      (_whole, start: string, name: string) => `${start}${'Talan'.padEnd(name.length).slice(0, name.length)})`,
    )
    .replace(dates, (whole, start: string) => {
      const zone = "+00'00'".slice(0, whole.length - start.length - noon.length - 1)
      return `${`${start}${noon}${zone}`.padEnd(whole.length - 1)})`
    })
  return Buffer.from(fixed, 'latin1')
}
