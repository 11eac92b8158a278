import { spawn } from 'node:child_process'
import { constants } from 'node:os'

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Runs a program to its end and answers its exit code as a shell would count it; signals reach the program too. */
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
  // Ctrl+C in a terminal reaches the whole group by itself; a second one would be a command to drop everything.
  if (signal === 'SIGINT' && process.stdin.isTTY) return
  child.kill(signal)
}
