import type { WindowWords } from '../sv/window'

const withDetail = (name: string, detail: string): string => (detail ? `${name}, ${detail}` : name)

/** The English words that ask whether something new is known already. */
export const doublesEn: Pick<WindowWords, 'doubles'> = {
  doubles: {
    didYouMean: (name, detail) => `Did you mean ${withDetail(name, detail)}?`,
    inBin: (name, detail) => `Did you mean ${withDetail(name, detail)}? In the bin.`,
    does: {
      take: { take: 'Yes, use', whom: name => name },
      open: { take: 'Open', whom: name => name },
      restore: { take: 'Restore', whom: name => name },
    },
    makeNew: 'No, new',
    mayBe: 'May be the same as',
    compare: 'Compare and merge',
    compareWhom: name => `with ${name}`,
    takeKey: 'Take the one proposed',
  },
}
