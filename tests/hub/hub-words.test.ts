import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { progressOf } from '../../db/exchange/progress'
import { groupsAfter } from '../../db/exchange/read-log'
import { backOff, waitAfter } from '../../office/sharing/hub/back-off'
import { groupText, readGroupText } from '../../office/sharing/hub/group-text'
import { readHubAddress } from '../../office/sharing/hub/hub-address'
import { hubRefusal } from '../../office/sharing/hub/hub-fault'
import { scramVerifier } from '../../office/sharing/hub/scram-verifier'
import { Refused } from '../../src-shared/refusals/refusal'
import { aDemoOffice } from '../db/office'

const faultOf = (work: () => unknown): string | undefined => {
  try {
    work()
    return undefined
  } catch (error) {
    return error instanceof Refused && error.refusal.code === 'hub' ? error.refusal.fault : String(error)
  }
}

test('an address names the person, the host and the database, and can ask for no less than full encryption', () => {
  expect(readHubAddress('postgresql://anna:a%40b@hub.example.org/kontoret')).toEqual({
    host: 'hub.example.org',
    port: 5432,
    database: 'kontoret',
    user: 'anna',
    password: 'a@b',
  })
  expect(readHubAddress('postgres://anna@[::1]:6000/k?sslmode=verify-full', 'secret')).toMatchObject({
    host: '::1',
    port: 6000,
    password: 'secret',
  })
  expect(readHubAddress('postgresql://anna:own@c/d', 'apart').password).toBe('own')
  const bad = ['', 'hub', 'http://a:b@c/d', 'postgresql://a:b@c', 'postgresql://a@c/d', 'postgresql://:b@c/d']
  const weak = ['sslmode=require', 'sslmode=disable', 'ssl=false', 'host=other'].map(
    more => `postgresql://a:b@c/d?${more}`,
  )
  for (const typed of [...bad, ...weak])
    expect(
      faultOf(() => readHubAddress(typed)),
      typed,
    ).toBe('address')
})

test('the sentence about a bad address does not tell the password', () => {
  const told = (typed: string): string => {
    try {
      readHubAddress(typed)
    } catch (error) {
      return JSON.stringify(error instanceof Refused ? error.refusal : error)
    }
    return ''
  }
  expect(told('postgresql://anna:hemligt@c/d?sslmode=disable')).toContain('anna@c')
  const typed = ['postgresql://anna:hemligt@c/d?sslmode=disable', 'http://anna:x@hemligt/y@c/d', 'anna:hemligt@c/d']
  for (const one of [...typed, 'postgresql://anna@c/d?password=hemligt'])
    expect(told(one), one).not.toContain('hemligt')
})

test('a program waits longer after each failure, never over five minutes, and not all programs equally long', () => {
  const whole = [1, 2, 3, 4, 20, 1_000].map(failures => waitAfter(failures, 1))
  expect(whole).toEqual([1_000, 2_000, 4_000, 8_000, backOff.most, backOff.most])
  expect(waitAfter(3, 0)).toBe(2_000)
  expect(waitAfter(3, 0.5)).toBe(3_000)
})

test('a password becomes what SCRAM-SHA-256 keeps of it, by the example of RFC 7677', async () => {
  const verifier = await scramVerifier('pencil', Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64'))
  expect(verifier).toMatch(/^SCRAM-SHA-256\$4096:W22ZaJ0SNY7soEsUEjb6gQ==\$[\w+/]{43}=:[\w+/]{43}=$/)
  const serverKey = Buffer.from(verifier.slice(verifier.lastIndexOf(':') + 1), 'base64')
  const nonce = 'rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0'
  const first = `n=user,r=rOprNGfwEbeRWgbNEkqO,r=${nonce},s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096`
  const signature = createHmac('sha256', serverKey).update(`${first},c=biws,r=${nonce}`).digest('base64')
  expect(signature).toBe('6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=')
})

test('a commit is the same after it has been a text', async () => {
  const { read } = await aDemoOffice()
  for (const [log] of await progressOf(read))
    for (const group of await groupsAfter(read, log, 0, 1_000_000)) {
      const text = groupText(group)
      const again = readGroupText(text)
      expect(again).toEqual(group)
      expect(again && groupText(again)).toBe(text)
    }
  for (const bad of ['', '{}', '[]', '[1,2,3]']) expect(readGroupText(bad)).toBeUndefined()
})

test('a failure that a user can do something about becomes a sentence, and any other stays what it is', () => {
  const about = (code: string, message = 'x') => {
    const found = hubRefusal(Object.assign(new Error(message), { code }), 'hub')
    return found instanceof Refused && found.refusal.code === 'hub' ? found.refusal.fault : 'unknown'
  }
  expect(
    ['ECONNREFUSED', 'ENOTFOUND', '28P01', '53100', '53300', '25006', '57P01', '08006', '22P02', '40001'].map(code =>
      about(code),
    ),
  ).toEqual(['away', 'away', 'sign-in', 'full', 'busy', 'read-only', 'away', 'away', 'malformed', 'away'])
  expect(
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID'].map(code => about(code)),
  ).toEqual(['certificate', 'certificate', 'certificate'])
  expect(about('', 'The server does not support SSL connections')).toBe('no-encryption')
  expect(about('', 'Connection terminated unexpectedly')).toBe('away')
  expect(about('TALAN', 'forbidden')).toBe('forbidden')
  expect(about('TALAN', 'no such word')).toBe('unknown')
  expect(about('XX000')).toBe('unknown')
})
