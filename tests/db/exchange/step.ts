import fc from 'fast-check'

/** How many laptops take part in a schedule. */
export const laptops = 3

const at = fc.nat(laptops - 1)
const nth = fc.nat(11)
const columns = fc.uniqueArray(fc.constantFrom('name', 'abbreviation', 'name_en', 'parent_id'), {
  minLength: 1,
  maxLength: 3,
})

/** One thing that happens: something is written on a laptop, or laptops exchange, or one of them has a bad day. */
export const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ what: fc.constant('make' as const), at, nth }) },
  { weight: 9, arbitrary: fc.record({ what: fc.constant('edit' as const), at, nth, columns, value: fc.nat(3) }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('delete' as const), at, nth }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('restore-row' as const), at, nth }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('link' as const), at, nth }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('settle' as const), at, nth, isOther: fc.boolean() }) },
  {
    weight: 6,
    arbitrary: fc.record({ what: fc.constant('publish' as const), at, most: fc.integer({ min: 1, max: 6 }) }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      what: fc.constant('collect' as const),
      at,
      most: fc.integer({ min: 1, max: 9 }),
      order: fc.array(fc.nat(1_000), { minLength: 9, maxLength: 9 }),
      isKilled: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('clock' as const),
      at,
      by: fc.integer({ min: -7_200_000, max: 7_200_000 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('copy' as const), at }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('go-back' as const), at, isWithLaptop: fc.boolean() }) },
)
export type Step = typeof step extends fc.Arbitrary<infer One> ? One : never
