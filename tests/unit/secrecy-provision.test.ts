import { expect, test } from 'vitest'
import { provisionToTell } from '../../src-shared/domain/secrecy-provision'

test.each([
  ['OSL 15 kap. 1 §', 'OSL 15 kap. 1 §'],
  ['18 kap. 13 § OSL', '18 kap. 13 § OSL'],
  ['15:1', '15:1'],
  ['OSL 21 kap. 7 a § och 31:16, om Påhittade bolaget', 'OSL 21 kap. 7 a §, 31:16'],
  ['om Påhittade bolaget', null],
  ['', null],
  [null, null],
])('of the provision “%s” is told %s', (written, told) => {
  expect(provisionToTell(written)).toBe(told)
})
