import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow, nativeImage } from 'electron'

const folder = import.meta.dirname
const sizes = [16, 24, 32, 48, 64, 128, 256, 512]
const drawing = readFileSync(join(folder, 'icon.svg'), 'utf8')

// Twice the largest size, so that the small ones come from averaged pixels.
const large = 1024
app.commandLine.appendSwitch('force-device-scale-factor', '1')
app.disableHardwareAcceleration()
app.whenReady().then(async () => {
  const window = new BrowserWindow({
    width: large,
    height: large,
    useContentSize: true,
    frame: false,
    transparent: true,
    show: false,
    webPreferences: { offscreen: true },
  })
  const page = `<style>body{margin:0}svg{display:block;width:${large}px;height:${large}px}</style>${drawing}`
  await window.loadURL(`data:text/html,${encodeURIComponent(page)}`)
  const picture = nativeImage.createFromBuffer((await window.webContents.capturePage()).toPNG())
  mkdirSync(folder, { recursive: true })
  for (const size of sizes)
    writeFileSync(
      join(folder, `${size}x${size}.png`),
      picture.resize({ width: size, height: size, quality: 'best' }).toPNG(),
    )
  app.quit()
})
