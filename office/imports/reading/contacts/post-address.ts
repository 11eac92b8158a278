import { trimmed, trimmedLine } from '../../../../src-shared/names/seen-text'

/** An address in its parts. `formatted` is the address as it is printed, where the file has that too. */
export type PostAddress = {
  readonly formatted: string
  readonly poBox: string
  readonly extended: string
  readonly street: string
  readonly postalCode: string
  readonly city: string
  readonly region: string
  readonly country: string
}

/** An address of which a file says nothing. */
export const noAddress: PostAddress = {
  formatted: '',
  poBox: '',
  extended: '',
  street: '',
  postalCode: '',
  city: '',
  region: '',
  country: '',
}

/** Returns an address in one text with line breaks, as it is printed on an envelope. Empty if no part says anything. */
export function postAddress(address: PostAddress): string {
  const formatted = trimmed(address.formatted)
  const lines = formatted
    ? formatted.split('\n')
    : [
        ...trimmed(address.street).split('\n'),
        address.extended,
        address.poBox,
        `${address.postalCode} ${address.city}`,
        address.region,
        address.country,
      ]
  return lines
    .map(trimmedLine)
    .filter(line => line !== '')
    .join('\n')
}
