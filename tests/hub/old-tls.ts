import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { type SecureVersion, TLSSocket } from 'node:tls'
import { aFolder } from '../db/office'
import { makeCertificate } from './postgres-programs'

/** A server that answers a PostgreSQL client as one does whose encryption is too old, and hears what the client then says. */
type OldServer = { readonly port: number; readonly heard: () => string; readonly close: () => Promise<void> }

/** Starts one. `most` is the newest version of TLS that it knows; undefined if it knows none. */
export async function aServerWithOldTls(most: SecureVersion | undefined): Promise<OldServer> {
  const { certificate, key } = makeCertificate(aFolder())
  const secret = { cert: readFileSync(certificate), key: readFileSync(key) }
  const heard: Buffer[] = []
  const open = new Set<Socket>()
  const hear = (socket: Socket) => {
    open.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('data', bytes => heard.push(bytes))
  }
  const server = createServer(socket => {
    open.add(socket)
    socket.on('error', () => socket.destroy())
    // The client first asks whether there is encryption. The answer is one letter.
    socket.once('data', asked => {
      heard.push(asked)
      if (most === undefined) {
        hear(socket)
        socket.write('N')
      } else {
        socket.write('S')
        hear(new TLSSocket(socket, { isServer: true, ...secret, minVersion: 'TLSv1.2', maxVersion: most }))
      }
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('a server that listens has a port')
  return {
    port: address.port,
    heard: () => Buffer.concat(heard).toString('latin1'),
    close: async () => {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
