import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decodeText } from '../../../../office/imports/reading/decode-text'

const text = 'Namn;Ort\r\nÅsa Öberg-Test;Umeå – 50 €\r\n'
const said = (bytes: Uint8Array) => {
  const { encoding, isUndecided } = decodeText(bytes)
  return isUndecided ? 'undecided' : encoding
}

test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])(
  'a text in %s is read with and without a mark',
  encoding => {
    const bytes = iconv.encode(text, encoding)
    expect(decodeText(bytes)).toEqual({ text, encoding, isUndecided: false })
    if (encoding !== 'windows-1252') {
      const marked = iconv.encode(text, encoding, { addBOM: true })
      expect(marked.byteLength).toBeGreaterThan(bytes.byteLength)
      expect(decodeText(marked)).toEqual({ text, encoding, isUndecided: false })
    }
  },
)

test.each(['é', 'Räksmörgås', 'Åsa;Öberg', 'Möte – 50 €', 'Citat ”så” och ’så’…'])(
  'the short text %s is Windows-1252',
  short => {
    expect(decodeText(iconv.encode(short, 'windows-1252'))).toEqual({
      text: short,
      encoding: 'windows-1252',
      isUndecided: false,
    })
  },
)

test.each(['cp850', 'macintosh'])('Swedish letters of %s are undecided', encoding => {
  expect(said(iconv.encode('Åsa Öberg, Björn Ängman på Mässan', encoding))).toBe('undecided')
  expect(said(iconv.encode('Malmö och Björnön, Västerås, Härnösand', encoding))).toBe('undecided')
})

test('bytes that Windows-1252 leaves empty are undecided', () => {
  for (const byte of [0x81, 0x8d, 0x8f, 0x90, 0x9d]) expect(said(new Uint8Array([0x41, byte, 0x41]))).toBe('undecided')
})

test('a file put together from two encodings is undecided', () => {
  const mixed = Buffer.concat([
    iconv.encode('Åsa Öberg på Ängö\n', 'utf-8'),
    iconv.encode('Björn Åström\n', 'windows-1252'),
  ])
  expect(said(mixed)).toBe('undecided')
})

test('UTF-8 that is cut in its last letter is UTF-8', () => {
  const bytes = iconv.encode('Åsa;Å', 'utf-8')
  expect(decodeText(bytes.subarray(0, -1))).toEqual({ text: 'Åsa;', encoding: 'utf-8', isUndecided: false })
})

test('what the user chose wins, and an encoding that does not exist is refused', () => {
  expect(decodeText(iconv.encode('Åsa', 'cp850'), 'cp850').text).toBe('Åsa')
  expect(() => decodeText(new Uint8Array([65]), 'blabla')).toThrow(
    expect.objectContaining({ reason: 'unknown-encoding' }),
  )
})
