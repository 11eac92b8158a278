/** Somebody a mail came from or went to. The address is empty if the file has only an internal name of a mail server. */
export type MailAddress = { readonly name: string; readonly address: string }

/** A mail, as a draft of a meeting is filled in from it. The mail itself becomes an attachment, so its attachments are only named. */
export type ReadMail = {
  readonly messageId: string
  readonly from: MailAddress | null
  readonly to: readonly MailAddress[]
  readonly cc: readonly MailAddress[]
  readonly bcc: readonly MailAddress[]
  readonly subject: string
  /** The instant in UTC, as `2020-12-02T16:52:34Z`; null if no header says it. */
  readonly sentAt: string | null
  /** The text of the mail, without markup. */
  readonly text: string
  readonly attachments: readonly { readonly name: string; readonly isMessage: boolean; readonly isCalendar: boolean }[]
  /** The subjects of messages inside the mail. Their senders are never taken for the sender. */
  readonly innerSubjects: readonly string[]
}
