// node browsed.mjs FILE: one Chromium for the cases of FILE. Each line of stdin, {case, …settings}, runs the exported
// function of that name; the answer is one line, {failed: what went wrong, or null}.
import { createInterface } from 'node:readline'
import { close, given } from './browser.mjs'

const cases = await import(`./${process.argv[2]}`)
for await (const line of createInterface({ input: process.stdin })) {
  const { case: name, ...settings } = JSON.parse(line)
  let failed = null
  try {
    given(settings)
    await cases[name]()
  } catch (error) {
    failed = String(error.stack ?? error)
  }
  process.stdout.write(JSON.stringify({ failed }) + '\n')
}
await close()
process.exit(0)
