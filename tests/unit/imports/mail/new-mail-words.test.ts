import { expect, test } from 'vitest'
import { newMailWords } from '../../../../office/imports/new-mail-words'
import { earlierSender } from '../../../../office/imports/quoted-mail'

const said = 'Hej!\n\nVi kan torsdag.'

test.each([
  [
    'Outlook in Swedish',
    'Från: Göte Mallberg <gote@kontoret.example>\nSkickat: den 24 november 2026 09:15\nTill: Ylva\nÄmne: Möte\n\nGammalt',
  ],
  [
    'Outlook on a telephone',
    '________________________________\nFrån: Göte Mallberg\nSkickat: tisdag 24 november 2026\n\nGammalt',
  ],
  ['Outlook in bold', '*Från:* Göte Mallberg\n*Skickat:* den 24 november 2026\n\nGammalt'],
  ['Outlook in English', 'From: Göte Mallberg\nSent: Tuesday, November 24, 2026 9:15 AM\nTo: Ylva\n\nGammalt'],
  ['older Outlook', '-----Ursprungligt meddelande-----\nFrån: Göte\nGammalt'],
  ['Gmail', 'Den tis 24 nov. 2026 kl 09:15 skrev Göte Mallberg <gote@kontoret.example>:\n\n> Gammalt'],
  ['Gmail on two lines', 'Den tis 24 nov. 2026 kl 09:15 skrev Göte Mallberg <\ngote@kontoret.example>:\n\nGammalt'],
  ['Gmail in English', 'On Tue, 24 Nov 2026 at 09:15, Göte Mallberg <gote@kontoret.example> wrote:\n\n> Gammalt'],
  ['a mail passed on by Gmail', '---------- Forwarded message ---------\nFrån: Göte\nDate: tis\n\nGammalt'],
  ['Apple Mail', '24 nov. 2026 kl. 09:15 skrev Göte Mallberg <gote@kontoret.example>:\n\n> Gammalt'],
  ['a mail passed on by Apple', 'Vidarebefordrat brev:\n\nFrån: Göte\nDatum: 24 november 2026\n\nGammalt'],
  ['Thunderbird', 'Den 2026-11-24 kl. 09:15, skrev Göte Mallberg:\n> Gammalt\n> Mer'],
  ['Teams', '________________________________________\nMicrosoft Teams-möte\nAnslut'],
  ['a line of the telephone', 'Skickat från min iPhone\n\nGammalt'],
  ['a line of Outlook', 'Hämta Outlook för iOS\nGammalt'],
  ['the line before a signature', '-- \nYlva Provåker\nRiksdagen'],
  ['a greeting', 'Med vänlig hälsning\nYlva Provåker\n08-786 40 01'],
  ['a greeting with a name', 'Mvh Ylva'],
  ['a greeting with a comma', 'Vänliga hälsningar,\nYlva'],
  ['a short greeting', 'Vänligen,\nYlva'],
  ['an English greeting', 'Kind regards,\nYlva'],
])('the new text ends before what follows it: %s', (_, below) => {
  expect(newMailWords(`${said}\n\n${below}`)).toBe(said)
})

test.each([
  ['a request', 'Vänligen återkom senast på fredag.'],
  ['a greeting in a sentence', 'Hälsa Nia. Hälsningen från Luleå framförde jag.'],
  ['what somebody wrote', 'Han skrev:\nVi bygger.'],
  ['what somebody wrote on a day', 'Den här veckan skrev regeringen så här:\nVi bygger.'],
  ['where something comes from', 'Från: Luleå\nTåget går 09:15.'],
  ['a line between paragraphs', 'Ett\n\n----------\n\nTvå'],
])('the text keeps what only looks like an end: %s', (_, kept) => {
  expect(newMailWords(`${said}\n\n${kept}`)).toBe(`${said}\n\n${kept}`)
})

test('answers between quoted lines are kept, and the quoted lines are not', () => {
  const text =
    'Den 2026-11-24 kl. 09:15, skrev Göte Mallberg:\n> Kan ni torsdag?\n\nJa.\n\n> Var?\n\nI Luleå.\n\nMvh\nYlva'
  expect(newMailWords(text)).toBe('Ja.\n\nI Luleå.')
})

test('a greeting that begins the text does not end it', () => {
  expect(newMailWords('Hälsningar från Kiruna\n\nVi ses.')).toBe('Hälsningar från Kiruna\n\nVi ses.')
})

test('a warning of the mail server before the text is left out', () => {
  expect(newMailWords(`Du får inte ofta e-post från ylva@riksdagen.example. Lär dig varför\n\n${said}`)).toBe(said)
  expect(newMailWords(`[EXTERN] Detta mejl kommer från en avsändare utanför organisationen.\n${said}`)).toBe(said)
})

test('a mail that only passes another on has no new text', () => {
  expect(newMailWords('Från: Göte\nSkickat: i går\nTill: Ylva\n\nGammalt')).toBe('')
  expect(newMailWords('')).toBe('')
})

test('a very long text of very many short lines ends in bounded time', () => {
  const text = 'Den \n'.repeat(20_000) + '_'.repeat(100_000)
  expect(newMailWords(text).length).toBeGreaterThan(1_000)
})

test('who wrote the earlier mail is read from its headers', () => {
  const quoted = (from: string) => `Se nedan.\n\n${from}\nSkickat: den 24 november 2026\n\nHej`
  expect(earlierSender(quoted('Från: Ylva Provåker <ylva@riksdagen.example>'))).toEqual({
    name: 'Ylva Provåker',
    address: 'ylva@riksdagen.example',
  })
  expect(earlierSender(quoted('*From:* ylva@riksdagen.example [mailto:ylva@riksdagen.example]'))).toMatchObject({
    address: 'ylva@riksdagen.example',
  })
  expect(earlierSender(quoted('Från: Ylva Provåker'))).toBeNull()
  expect(earlierSender('Från: a@x.example, som en mening')).toBeNull()
})
