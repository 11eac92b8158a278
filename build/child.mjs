import { spawn } from 'node:child_process'
import { constants } from 'node:os'

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Runs a program to its end and returns its exit code as a shell would count it. Signals are passed on to the program. */
export async function runChild(program, words, options = {}) {
  const child = spawn(program, words, { stdio: 'inherit', ...options })
  const listeners = passedOn.map(signal => [signal, () => passOn(child, signal)])
  for (const [signal, listener] of listeners) process.on(signal, listener)
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
    })
  } finally {
    for (const [signal, listener] of listeners) process.off(signal, listener)
  }
}

function passOn(child, signal) {
  // Ctrl+C in a terminal reaches the whole process group by itself. A second signal would be an order to stop at once.
  if (signal === 'SIGINT' && process.stdin.isTTY) return
  child.kill(signal)
}
