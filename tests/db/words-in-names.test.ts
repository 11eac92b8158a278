import { expect, test } from 'vitest'
import { wordsInNames } from '../../db/reads/names/words-in-names'
import { logInteraction } from '../../office/log/log-interaction'
import { anInteraction } from './an-interaction'
import { anOffice } from './office'

test('a word of a name in the register is known, also in the genitive and without its marks', async () => {
  const store = await anOffice()
  const participants = [{ name: 'Göte Mallberg', organisationId: null, title: 'Ordförande' }]
  await store.change(db => logInteraction(db, anInteraction({ participants })))
  expect(await wordsInNames(store.read, ['Mallberg', 'Mallbergs', 'gote', 'Mallber', 'bergm'])).toEqual([
    'Mallberg',
    'Mallbergs',
    'gote',
  ])
})

test('a word of a title is no name, so a misspelled one is still marked', async () => {
  const store = await anOffice()
  const participants = [{ name: 'Göte Mallberg', organisationId: null, title: 'Enhetscheff' }]
  await store.change(db => logInteraction(db, anInteraction({ participants })))
  expect(await wordsInNames(store.read, ['Enhetscheff', 'Mallberg'])).toEqual(['Mallberg'])
})

test('what the index would read as syntax is only a word, and no word at all is none', async () => {
  const store = await anOffice()
  expect(await wordsInNames(store.read, ['"', '* OR', 'a"b', '-', ''])).toEqual([])
  expect(await wordsInNames(store.read, [])).toEqual([])
})
