import type { readRowSv } from '../sv/read-row'

export const readRowEn: typeof readRowSv = {
  with: 'with',
  about: 'on',
  and: 'and',
  more: number => `${number} more`,
}
