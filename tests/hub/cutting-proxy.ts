import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A network that can be cut. */
type Proxy = {
  readonly port: number
  /** How many connections were cut in the middle. */
  readonly cuts: () => number
  /** Cuts each new connection after so many bytes, both ways together. Infinity lets everything through. */
  readonly cutAfter: (bytes: number) => void
  /** Everything that went through, both ways, if it is kept. */
  readonly passed: () => Buffer
  readonly close: () => Promise<void>
}

/** Stands before a server on this computer, and passes on what is sent, until it is told to cut. `isHeard` keeps what passes. */
export async function aProxy(target: number, isHeard = false): Promise<Proxy> {
  let [budget, cuts] = [Number.POSITIVE_INFINITY, 0]
  const open = new Set<Socket>()
  const passed: Buffer[] = []
  const server = createServer(client => {
    const upstream = connect(target, '127.0.0.1')
    let left = budget
    const end = () => {
      client.destroy()
      upstream.destroy()
    }
    const pass = (from: Socket, to: Socket) => {
      open.add(from)
      from.on('error', end)
      from.on('close', () => {
        open.delete(from)
        end()
      })
      from.on('data', bytes => {
        if (left < 0) return
        left -= bytes.length
        if (left >= 0) {
          if (isHeard) passed.push(bytes)
          to.write(bytes)
        } else {
          cuts += 1
          end()
        }
      })
    }
    pass(client, upstream)
    pass(upstream, client)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('a server that listens has a port')
  return {
    port: address.port,
    cuts: () => cuts,
    cutAfter: bytes => {
      budget = bytes
    },
    passed: () => Buffer.concat(passed),
    close: async () => {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
