import { decodeText, isEncoding, textIn } from '../../decode-text'

/** The code pages of Windows by language, for those that are not written in Western European letters. Keys are the low ten bits of a locale. */
const byLanguage: Readonly<Record<number, number>> = {
  ...{ 5: 1250, 14: 1250, 21: 1250, 24: 1250, 26: 1250, 27: 1250, 28: 1250, 36: 1250 },
  ...{ 2: 1251, 25: 1251, 34: 1251, 35: 1251, 47: 1251, 63: 1251 },
  ...{ 8: 1253, 31: 1254, 44: 1254, 13: 1255, 1: 1256, 32: 1256, 41: 1256 },
  ...{ 37: 1257, 38: 1257, 39: 1257, 42: 1258, 30: 874, 17: 932, 18: 949 },
}

/** Chinese is written in two ways; the locales of these countries use the traditional one. */
const traditionalChinese = [0x0404, 0x0c04, 0x1404]

const western = 1252

/** Code pages that are no encoding of single bytes, and so of no use for the texts of an old item: UTF-7, UTF-8, UTF-16 and ASCII. */
const isUnfit = (page: number): boolean => [0, 1200, 1201, 20127, 65000, 65001].includes(page)

const pageOfLocale = (locale: number): number =>
  traditionalChinese.includes(locale) ? 950 : (locale & 0x3ff) === 0x04 ? 936 : (byLanguage[locale & 0x3ff] ?? western)

/**
 * Returns the code page of texts that are not Unicode: the item’s own, otherwise that of its language, otherwise that of its HTML. The last
 * one is often wrong, since HTML is mostly sent as UTF-8.
 */
export function codePageOf(pages: {
  readonly message: number | undefined
  readonly locale: number | undefined
  readonly html: number | undefined
}): number {
  const { message, locale, html } = pages
  if (message !== undefined && !isUnfit(message)) return message
  if (locale !== undefined && locale !== 0) return pageOfLocale(locale)
  return html !== undefined && !isUnfit(html) ? html : western
}

/** The code pages whose names are not made of their numbers. */
const names: Readonly<Record<number, string>> = {
  20127: 'cp1252',
  28591: 'cp1252',
  28605: 'iso-8859-15',
  20866: 'koi8-r',
  21866: 'koi8-u',
  65001: 'utf-8',
  1200: 'utf-16le',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macroman',
  50220: 'iso-2022-jp',
  50221: 'iso-2022-jp',
  50222: 'iso-2022-jp',
}

/** Returns the text of bytes in a code page of Windows. An unknown page is read as UTF-8 or Windows-1252, whichever fits. */
export function fromCodePage(bytes: Uint8Array, page: number): string {
  const name = names[page] ?? (page >= 28592 && page <= 28606 ? `iso-8859-${page - 28590}` : `cp${page}`)
  return isEncoding(name) ? textIn(bytes, name) : decodeText(bytes).text
}
