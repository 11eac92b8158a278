import { isToldInside } from '../../src-shared/packs/disclosure'
import type { Place } from '../../src-shared/program/place'
import { ask } from '../state/office/office'
import { nameRecord, router } from '../state/router/router'

async function nameOne(place: Place): Promise<void> {
  switch (place.view) {
    case 'interaction': {
      const interaction = await ask('interaction:read', { id: place.id })
      return nameRecord(place, interaction.headline, !isToldInside(interaction))
    }
    case 'process':
      return nameRecord(place, (await ask('process:read', { id: place.id })).name)
    case 'person':
    case 'organisation':
    case 'issue':
    case 'partner': {
      const [named] = await ask('list:names', { kind: place.view, ids: [place.id] })
      if (named) nameRecord(place, named.name)
    }
  }
}

/**
 * Asks the office for the names of records visited before this start, since the settings must not hold names. A record that is gone is
 * named by its kind.
 */
export async function nameVisited(): Promise<void> {
  const unnamed = router.get().recent.filter(({ place, title }) => 'id' in place && title === '')
  await Promise.all(unnamed.map(({ place }) => nameOne(place).catch(() => undefined)))
}
