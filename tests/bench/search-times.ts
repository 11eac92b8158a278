import type { Page } from 'playwright'

/** Texts as they are typed in a Swedish office, some of two words. Each key is measured from the second letter on. */
const script = [
  'malmbanan',
  'järnväg',
  'elnätet',
  'utredningen',
  'samverkan',
  'Åkeberg',
  'Ängla',
  'norr stam',
  'vatten',
  'remissen',
  'gruv',
  'energi',
  'klimat',
  'trafikverket',
  'region nor',
  'finansierar',
  'hamn',
  'bostads',
  'kompetens',
  'beredskapen',
  'skogsfrågan',
  'flygplats',
  'tillstånds',
  'Örjan vik',
  'bredband',
  'kultur',
  'forskning',
  'planen',
  'stödet',
  'avgiften',
] as const

type Marks = { key: number; painted: number }

/** Returns the milliseconds from each key until its hits are painted. A key that does not change the hits cannot be measured and is left out. */
export async function searchTimes(page: Page): Promise<number[]> {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog', { name: 'Sök eller skriv kommando' }).getByRole('combobox').waitFor()
  await page.evaluate(() => {
    const marks: Marks = { key: 0, painted: 0 }
    Object.assign(globalThis, { marks })
    addEventListener('input', event => Object.assign(marks, { key: event.timeStamp, painted: 0 }), true)
    let before = ''
    new MutationObserver(() => {
      const hits = [...document.querySelectorAll('[role="dialog"] [role="option"]')]
        .map(one => one.textContent)
        .join('\n')
      if (hits === before || marks.painted !== 0) return
      before = hits
      requestAnimationFrame(() => {
        const painted = new MessageChannel()
        painted.port1.onmessage = () => {
          marks.painted = performance.now()
        }
        painted.port2.postMessage(null)
      })
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  const times: number[] = []
  for (const words of script) {
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Backspace')
    for (const [place, letter] of [...words].entries()) {
      await page.keyboard.type(letter)
      await page.waitForTimeout(90)
      const { key, painted } = await page.evaluate(() => (globalThis as unknown as { marks: Marks }).marks)
      if (place > 0 && painted > key) times.push(painted - key)
    }
  }
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  return times
}
