import { expect, test } from 'vitest'
import { provisionToTell } from '../../src-shared/log/secrecy-provision'

test.each([
  ['OSL 15 kap. 1 §', 'OSL 15 kap. 1 §'],
  ['18 kap. 13 § OSL', '18 kap. 13 § OSL'],
  ['15 kap 1 § OSL', '15 kap 1 § OSL'],
  ['15:1', '15:1'],
  ['OSL 18:1', 'OSL 18:1'],
  ['OSL 14:30', 'OSL 14:30'],
  ['18:13 OSL', '18:13 OSL'],
  ['15:1 §', '15:1 §'],
  ['OSL 21 kap. 7 a § och 31:16, om Påhittade bolaget', 'OSL 21 kap. 7 a §, 31:16'],
  ['OSL 31 kap. 16 § första stycket', 'OSL 31 kap. 16 § första stycket'],
  ['OSL 15 kap. 1 och 2 §§', 'OSL 15 kap. 1 och 2 §§'],
  ['offentlighets- och sekretesslagen 15 kap. 1 §', 'offentlighets- och sekretesslagen 15 kap. 1 §'],
  [
    '15 kap. 1 § offentlighets- och sekretesslagen (2009:400)',
    '15 kap. 1 § offentlighets- och sekretesslagen (2009:400)',
  ],
  ['3 kap. 1 § hemliga lagen', '3 kap. 1 §'],
])('of the provision “%s”, only the place in the law is shown: %s', (written, told) => {
  expect(provisionToTell(written)).toBe(told)
})

test.each([
  ['OSL 15 kap. 1 § (möte 14:30)', 'OSL 15 kap. 1 §'],
  ['OSL 15 kap. 1 §, 14:30', 'OSL 15 kap. 1 §'],
  ['OSL 15:1, 14:30', 'OSL 15:1'],
  ['möte 14:30 OSL 15:1', 'OSL 15:1'],
  ['OSL 15:1 i rum 3:12 med 7 a', 'OSL 15:1'],
  ['OSL 15 kap. 1 § 2026-11-20 kl 9.15', 'OSL 15 kap. 1 §'],
  ['15 kap. 1 § (sammanträde 15 kap. 12 personer)', '15 kap. 1 §'],
])('of “%s”, no time, room or other number is shown', (written, told) => {
  expect(provisionToTell(written)).toBe(told)
})

test.each([
  ['om Påhittade bolaget'],
  ['kl. 9:15 i rum 3:12'],
  ['14:30'],
  ['kl. 14:30 OSL'],
  ['115 kap. 1 §'],
  ['15:1:30'],
  ['2009:400'],
  [''],
  [null],
])('“%s” names no place in a law, and nothing of it is shown', written => {
  expect(provisionToTell(written)).toBeNull()
})
