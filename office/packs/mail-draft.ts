import type { PackContent, PackFile } from '../../src-shared/packs/pack-content'
import { type OfficeName, officeIn } from '../../src-shared/records/office-name'
import { sharedWords } from '../../src-shared/text/shared-words'

const attached = /\.(pdf|docx|xlsx)$/

/**
 * Returns a letter to a partner with its pack attached, as a file. A mail program opens it as a draft (`X-Unsent`): nothing is sent, and the sender
 * fills in the recipient. It is made from the pack and the office's name alone, so that the same pack gives the same letter.
 */
export async function mailDraft(
  name: string,
  content: PackContent,
  files: readonly PackFile[],
  office: OfficeName | null,
): Promise<Uint8Array> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const { mail } = sharedWords(content.language).pack
  const [from = null] = officeIn(office, content.language)
  const summary = content.sections.find(({ id }) => id === 'summary')?.paragraphs ?? []
  const letter = new MailComposer({
    subject: content.title,
    headers: { 'X-Unsent': '1' },
    date: new Date(`${content.madeOn}T12:00:00Z`),
    messageId: `<${name}-${content.madeOn}@talan.invalid>`,
    baseBoundary: name,
    text: [mail.greeting, mail.attached(from), ...summary, mail.ending].join('\n\n'),
    attachments: files
      .filter(file => attached.test(file.name))
      .map(file => ({ filename: file.name, content: Buffer.from(file.bytes) })),
  })
  return letter.compile().build()
}
