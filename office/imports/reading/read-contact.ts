/** Somebody, or an organisation, in a file of contacts. An empty text means that the file says nothing. */
export type ReadContact = {
  /** True if the record names an organisation and nobody in it. */
  readonly isOrganisation: boolean
  /** The name as it is shown: the file's own, or put together from its parts. A record without a name has its e-mail address. */
  readonly name: string
  readonly givenName: string
  readonly additionalNames: string
  readonly familyName: string
  readonly title: string
  readonly organisation: string
  readonly unit: string
  readonly emails: readonly { readonly address: string; readonly label: string }[]
  /** Work and mobile numbers only, as written. `kind` is a word such as `work`, `mobile`, `switchboard`, `fax`. */
  readonly phones: readonly { readonly number: string; readonly kind: string }[]
  /** The address at work in one text with line breaks. */
  readonly workAddress: string
  readonly website: string
  readonly note: string
  readonly categories: readonly string[]
  /** Ids in other registers, such as `riksdag`. */
  readonly ids: readonly { readonly register: string; readonly id: string }[]
}
