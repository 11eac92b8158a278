import type { Freshness } from '../../src-shared/program/sharing'
import { momentText } from './moment-text'
import type { Words } from './words'

/** How fresh what each colleague has written is here: "Bo 11.02 · Eira i går 18.05". Empty if there are none. */
export const freshnessText = (colleagues: readonly Freshness[], now: Date, { fresh, language }: Words): string =>
  colleagues
    .map(({ name, freshAt }) => fresh.of(name, freshAt === null ? fresh.nothing : momentText(freshAt, now, language)))
    .join(' · ')
