import { spawn } from 'node:child_process'
import { writeSync } from 'node:fs'
import { killKinds } from './kill-kinds'

/** What a child writes on a line: an operation begins, or is done and acknowledged. */
type Line = { readonly begin: number } | { readonly done: number; readonly ack: unknown }

const say = (line: Line) => writeSync(1, `${JSON.stringify(line)}\n`)

/** Does one kind of work on an office again and again, and acknowledges each time, until it is killed or has no more to do. */
export async function beKilled(name: string, folder: string): Promise<void> {
  const kind = killKinds[name]
  if (!kind) throw new Error(`no such kind: ${name}`)
  const { next, close } = await kind.begin(folder)
  for (let nth = 0; ; nth += 1) {
    say({ begin: nth })
    const ack = await next(nth)
    if (ack === undefined) break
    say({ done: nth, ack })
  }
  await close()
}

/** A child that has ended: what it acknowledged, and the operation that it was in the middle of. */
type Ended = {
  readonly acks: readonly unknown[]
  readonly isInside: boolean
  readonly wasKilled: boolean
  /** How long each finished operation took, in milliseconds. */
  readonly took: readonly number[]
  /** What it wrote of an error; empty if it was killed. */
  readonly error: string
}

/** Waits without giving the thread away: a timer is too coarse for an operation of some milliseconds. */
function spin(until: number): void {
  while (performance.now() < until);
}

/**
 * Runs a child that does one kind of work, and kills it `delay` milliseconds into its operation number `inside`. Without a delay it ends by
 * itself when its operation number `inside` is done.
 */
export function runChild(
  kind: string,
  folder: string,
  inside: number,
  delay?: number,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [process.argv[1] as string, 'child', kind, folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  const [acks, took]: [unknown[], number[]] = [[], []]
  let [text, error, begun, isInside] = ['', '', 0, false]
  const kill = () => child.kill('SIGKILL')
  const killSoon = (after: number) => {
    const at = performance.now() + after
    setTimeout(
      () => {
        spin(at)
        kill()
      },
      Math.max(0, after - 3),
    )
  }
  const read = (line: Line) => {
    isInside = 'begin' in line
    if ('begin' in line) {
      begun = performance.now()
      if (line.begin === inside && delay !== undefined) killSoon(delay)
      return
    }
    took.push(performance.now() - begun)
    acks.push(line.ack)
    if (line.done === inside && delay === undefined) kill()
  }
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString()
    const lines = text.split('\n')
    text = lines.pop() ?? ''
    for (const line of lines) read(JSON.parse(line) as Line)
  })
  child.stderr.on('data', (chunk: Buffer) => {
    error += chunk.toString()
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (_code, signal) =>
      resolve({ acks, isInside, wasKilled: signal === 'SIGKILL', took, error: signal === null ? error : '' }),
    )
  })
}
