/** A question that may be asked, and the fields that its input has. */
export type Askable = { readonly channel: string; readonly fields: readonly string[] }

/** What came of some malformed questions: how many got no answer, and how the others were answered, by kind. */
export type Sent = {
  readonly thrown: number
  readonly rejected: number
  readonly unanswered: number
  readonly accepted: readonly string[]
  readonly unexpected: readonly string[]
  readonly long: readonly string[]
}

/** What to send, and how long to wait for the answers. */
export type Batch = {
  readonly askable: readonly Askable[]
  readonly count: number
  readonly seed: number
  /** The longest answer, in characters of JSON. */
  readonly longest: number
  /** How long to wait for the answers, in milliseconds. */
  readonly wait: number
}

type Makers = readonly (() => unknown)[]

/** Returns what makes values that are no object with fields, or that cannot be sent at all. Runs in the page. */
export function unfit(below: (limit: number) => number): Makers {
  const notListed = () => {
    throw new Error('not listed')
  }
  const throwing = new Proxy({}, { ownKeys: notListed })
  const revoked = Proxy.revocable({}, {})
  revoked.revoke()
  return [
    () => undefined,
    () => null,
    () => below(1e9),
    () => Number.NaN,
    () => true,
    () => 10n ** 30n,
    () => '',
    () => 'å'.repeat(below(3_000)),
    () => [],
    () => [{}],
    () => Symbol('x'),
    () => () => 1,
    () => Promise.resolve({}),
    () => throwing,
    () => revoked.proxy,
    () => new WeakMap(),
    () => Array.from({ length: 3_000 }).reduce<unknown>(inner => ({ inner }), 'inget'),
    () => window,
    () => (function* () {})(),
  ]
}

/** Returns what makes values that may be put into a field. Runs in the page. */
export function odd(): Makers {
  const circle: Record<string, unknown> = {}
  circle['self'] = circle
  return [
    () => ({}),
    () => circle,
    () => Array.from({ length: 400 }).reduce<unknown>(inner => ({ rows: [inner] }), 'inget'),
    () => new Map([[{}, {}]]),
    () => new Set(['x']),
    () => new Date(Number.NaN),
    () => /x/g,
    () => new Error('x'),
    () => new ArrayBuffer(64),
    () => new Blob(['x']),
    () => new File(['x'], '../../x'),
    () => document.body,
    () => ['x', { y: ['z'] }],
    () => Array.from({ length: 3_000 }, (_, index) => `id-${index}`),
    () => 'x'.repeat(100_000),
    () => '\u0000\u001b[2J\u202e\ud800\u2028',
    () => "'; drop table interaction; --",
    () => '/etc/passwd',
    () => '../../../etc/passwd',
    () => '=cmd|calc',
    () => '9999-99-99',
    () => '0001-01-01',
    () => '-1',
    () => -1,
    () => 2 ** 53,
    () => Number.POSITIVE_INFINITY,
    () => JSON.parse('{"toJSON": "x", "constructor": 1, "prototype": 2, "then": 3}'),
    () => JSON.parse('{"__proto__": {"isAdmin": true}}'),
    () => ({ match: 'all', rows: [{ match: 'any', rows: [{ field: 'x', operator: 'is', text: 7 }] }] }),
    () => ({ kind: 'person', id: 'x' }),
  ]
}

/**
 * Sends malformed questions from inside the page, and returns what came of them. Runs in the page, so it uses nothing from outside but what
 * it is given. Every input is malformed for certain: it is no object, or has a field that no question has.
 */
export async function sendMalformed(
  { askable, count, seed, longest, wait }: Batch,
  unfitOf: typeof unfit,
  oddOf: typeof odd,
): Promise<Sent> {
  const { office } = globalThis as unknown as { office: Record<string, (input: unknown) => Promise<unknown>> }
  let state = seed >>> 0 || 1
  const below = (limit: number): number => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return Math.floor((state / 4_294_967_296) * limit)
  }
  const wholes = unfitOf(below)
  const values = [...wholes, ...oddOf()]
  const names: readonly (() => string)[] = [
    () => `okänt-${below(1e6)}`,
    () => 'x'.repeat(26_000),
    () => '\n2026-01-01T00:00:00.000Z falsk\r\n',
    () => '\u202e\u0000',
  ]
  const one = <T>(list: readonly (() => T)[]): T => (list[below(list.length)] as () => T)()

  const malformed = (fields: readonly string[]): unknown => {
    if (below(3) === 0) return one(wholes)
    const input: Record<string, unknown> = {}
    for (const field of fields) if (below(4) > 0) input[field] = one(values)
    for (let more = below(4); more >= 0; more -= 1) input[one(names)] = one(values)
    return input
  }

  const seen = {
    thrown: 0,
    rejected: 0,
    accepted: [] as string[],
    unexpected: [] as string[],
    long: [] as string[],
  }
  let answered = 0
  const ask = async ({ channel, fields }: Askable): Promise<void> => {
    let asked: Promise<unknown>
    try {
      asked = (office[channel] as (input: unknown) => Promise<unknown>)(malformed(fields))
    } catch {
      seen.thrown += 1
      answered += 1
      return
    }
    try {
      const answer = (await asked) as { ok: boolean; refusal?: { code: string } }
      if (answer.ok) seen.accepted.push(channel)
      else if (answer.refusal?.code !== 'invalid-input') seen.unexpected.push(`${channel}: ${answer.refusal?.code}`)
      if (!answer.ok && JSON.stringify(answer).length > longest) seen.long.push(channel)
    } catch {
      seen.rejected += 1
    }
    answered += 1
  }
  const all = Promise.all(Array.from({ length: count }, () => ask(askable[below(askable.length)] as Askable)))
  await Promise.race([all, new Promise(resolve => setTimeout(resolve, wait))])
  return { ...seen, unanswered: count - answered }
}
