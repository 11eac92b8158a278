import { noticeEn } from './en/notice'
import type { Language } from './language'
import { noticeSv } from './sv/notice'

/** The words of the notices that the system shows. */
export const noticeWords = (language: Language): typeof noticeSv => (language === 'sv' ? noticeSv : noticeEn)
