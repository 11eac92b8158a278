/** Returns a false PDF in place of the one that the window prints. It has only what later steps read: content, dates and creator. */
export const printedPage = async (html: string): Promise<Uint8Array> =>
  new TextEncoder().encode(
    `%PDF of ${html.length} letters\n/Creator (x)\n/CreationDate (D:20270202080000)\n/ModDate (D:20270202080000)`,
  )
