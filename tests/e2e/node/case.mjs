// What a case shares with the test that started it. That one gives the settings as the first line of stdin and is the
// person at the browser: visit() hands it an address and gets the redirect's back.
import { createInterface } from 'node:readline'
import { webcrypto } from 'node:crypto'

globalThis.crypto ??= webcrypto // Node 18 has it as a module only

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
const line = async () => JSON.parse((await lines.next()).value)

export const settings = await line()

export async function visit(address, person) {
  process.stdout.write(JSON.stringify({ visit: String(address), person }) + '\n')
  return new URL(await line())
}
