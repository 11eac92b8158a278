import { spawn } from 'node:child_process'
import { hasDisplay } from './setup/programs.mjs'
import { Stop } from './setup/words.mjs'

const LONGEST_START = 30_000

/**
 * Runs `work` with a display: the one there is, or `count` virtual ones that live exactly as long as the work. Windows side by side need
 * one display each: on a shared one they take focus and clipboard from one another.
 */
export async function withDisplay(env, work, count = 1) {
  if (hasDisplay()) return work(env)
  const started = await Promise.allSettled(Array.from({ length: count }, () => startServer(env)))
  const running = started.flatMap(({ value }) => value ?? [])
  const stop = () => {
    for (const { server } of running) server.kill('SIGTERM')
  }
  process.once('exit', stop)
  try {
    const failed = started.find(({ status }) => status === 'rejected')
    if (failed) throw failed.reason
    const displays = running.map(({ display }) => display)
    return await work({ ...env, DISPLAY: displays[0], TALAN_DISPLAYS: displays.join(',') })
  } finally {
    process.off('exit', stop)
    await Promise.all(running.map(({ server }) => stopServer(server)))
  }
}

function stopServer(server) {
  if (server.exitCode !== null || server.signalCode !== null) return undefined
  server.kill('SIGTERM')
  return new Promise(resolve => {
    const timer = setTimeout(() => server.kill('SIGKILL'), 3000)
    server.ref()
    server.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

/** Xvfb takes a free display number by itself and writes it to the file descriptor it is given. */
function startServer(env) {
  const words = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp']
  const server = spawn('Xvfb', words, { env, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
  // It must not keep this process alive once the work is done.
  server.unref()
  return new Promise((resolve, reject) => {
    let number = ''
    let complaints = ''
    const fail = reason => {
      clearTimeout(timer)
      server.kill('SIGKILL')
      reject(new Stop(`the virtual display did not start (${reason}). Try "Xvfb :99" by hand, or set DISPLAY.`))
    }
    const timer = setTimeout(() => fail(`no answer in ${LONGEST_START / 1000} s`), LONGEST_START)
    server.once('error', reason => fail(reason.message))
    server.once('exit', code => fail(complaints.trim().split('\n').at(-1) || `exit code ${code}`))
    server.stderr.on('data', text => {
      complaints = `${complaints}${text}`.slice(-2000)
    })
    server.stdio[3].on('data', text => {
      number += text
      if (!number.includes('\n')) return
      clearTimeout(timer)
      server.removeAllListeners('exit')
      server.stderr.removeAllListeners('data').resume().unref()
      server.stdio[3].removeAllListeners('data').resume().unref()
      resolve({ server, display: `:${number.trim()}` })
    })
  })
}
