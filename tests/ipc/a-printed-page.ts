/** What the window prints of a page, as far as the programs that take it on look at it: what it holds, when it was made and with what. */
export const printedPage = async (html: string): Promise<Uint8Array> =>
  new TextEncoder().encode(
    `%PDF of ${html.length} letters\n/Creator (x)\n/CreationDate (D:20270202080000)\n/ModDate (D:20270202080000)`,
  )
