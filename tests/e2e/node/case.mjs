// What a case shares with the test that started it. That one gives the settings as the first line of stdin and is the
// person at the browser: visit() hands it an address and gets the redirect's back.
import { createInterface } from 'node:readline'
import { webcrypto } from 'node:crypto'

globalThis.crypto ??= webcrypto // Node 18 has these as a module only
globalThis.CryptoKey ??= webcrypto.CryptoKey

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
const line = async () => JSON.parse((await lines.next()).value)

export const settings = await line()

/** Where the person ends who goes to this address. `same`: at the browser of the visit before, signed in as they were. */
export async function visit(address, { same = false } = {}) {
  process.stdout.write(JSON.stringify({ visit: String(address), same }) + '\n')
  return new URL(await line())
}

/** What the client said and heard over the wire: {path, status, error, nonce, fresh}; `nonce` of the DPoP proof it sent
 * (undefined without a proof, null in a proof without one), `fresh` the nonce that came back. */
export const heard = []

/** fetch(), noted in `heard`. */
export async function noted(address, init) {
  const answer = await fetch(address, init)
  const proof = new Headers(init?.headers).get('dpop')
  const json = answer.headers.get('content-type')?.includes('json') ? await answer.clone().json() : {}
  heard.push({
    path: new URL(address).pathname, status: answer.status, error: json.error,
    nonce: proof ? JSON.parse(Buffer.from(proof.split('.')[1], 'base64url')).nonce ?? null : undefined,
    fresh: answer.headers.get('dpop-nonce') ?? undefined,
  })
  return answer
}

/** The exchanges at one path, taken out of `heard`. */
export function taken(path) {
  const found = heard.filter((one) => one.path === path)
  heard.splice(0, heard.length, ...heard.filter((one) => one.path !== path))
  return found
}

export async function until(condition, seconds = 30) {
  for (const end = Date.now() + seconds * 1000; !condition();) {
    if (Date.now() > end) throw new Error('it did not come about')
    await new Promise((next) => setTimeout(next, 50))
  }
}
