// Chromium without a window, launched once for a file of cases, and what a person does with it at the provider.
import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import { chromium } from 'playwright-core'

/** Of the case that runs: url, person, password, and what its test adds. */
export let settings = {}
export const given = (those) => { settings = those }

let launched
const browser = () => launched ??= chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost', // the loopback and nothing else
    ...(process.getuid() === 0 ? ['--no-sandbox'] : [])],
})
export const close = async () => launched && (await launched).close()

const refused = /the server responded with a status of 4\d\d/

/** Acts on a page in a context of its own, as at a browser that was just installed. What a policy held back or a page
 * got wrong is said on the console and fails the case, unless it is `expected`; an answer of 4xx is no fault of the page. */
export async function browse(act, { scripts = true, expected = refused, ...options } = {}) {
  const context = await (await browser()).newContext({ locale: 'en-GB', javaScriptEnabled: scripts, ...options })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(20000)
    const complaints = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    await act(page, context)
    assert.deepEqual(complaints.filter((text) => !expected.test(text)), [])
  } catch (error) { // what stood on the pages says most about it
    for (const page of context.pages())
      error.stack += `\n${page.url()}\n${await page.locator('main').innerText({ timeout: 1000 }).catch(() => '')}`
    throw error
  } finally {
    await context.close()
  }
}

export const at = (path) => settings.url + path

/** An application that waits for redirects at settings.redirect while `act` runs; it gets back(path): the parameters
 * that came there. */
export async function waiting(page, act) {
  const came = []
  const { port, pathname } = new URL(settings.redirect)
  const application = createServer((request, answer) => {
    came.push(new URL(request.url, settings.redirect))
    answer.setHeader('Content-Type', 'text/html')
    answer.end('<!DOCTYPE html><html lang="en"><title>Back at the application</title>')
  }).listen(Number(port), '127.0.0.1')
  try {
    await act(async (path = pathname) => {
      await page.waitForURL((address) => address.port === port && address.pathname === path)
      return came.findLast((address) => address.pathname === path).searchParams
    })
  } finally {
    application.close()
    application.closeAllConnections()
  }
}

export function authorizeAddress(more = {}) {
  const query = new URLSearchParams({ response_type: 'code', client_id: settings.id, redirect_uri: settings.redirect, scope: 'all', state: 'a state', ...more })
  return at(`/authorize?${query}`)
}

/** Fills in the sign-in page that is shown. */
export async function signIn(page, password = settings.password) {
  await page.locator('input[name=username]').fill(settings.person)
  await page.locator('input[name=password]').fill(password)
  await page.locator('button[value=sign_in]').click()
}

/** Goes to a page under /account by way of the sign-in page. */
export async function password(page, path = '/account') {
  await page.goto(at(path))
  await signIn(page)
}

export const signedIn = (page) => page.getByRole('heading', { name: 'Where you are signed in' }).waitFor()

/** POST of a form to the provider by the application itself, which proves who it is: {status, …members}. */
export async function asApplication(path, fields) {
  const answer = await fetch(at(path), {
    method: 'POST',
    headers: { Authorization: 'Basic ' + Buffer.from(`${settings.id}:${settings.secret}`).toString('base64') },
    body: new URLSearchParams(fields),
  })
  return { status: answer.status, ...await answer.json() }
}

/** RFC 6238 as an authenticator app computes it: nothing of the provider's own. */
export function totp(secret, steps = 0) {
  const bits = [...secret].map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30000) + steps))
  const mac = createHmac('sha1', key).update(counter).digest()
  return String((mac.readUInt32BE(mac[19] & 15) & 0x7fffffff) % 1000000).padStart(6, '0')
}

/** Sets up an authenticator app on the page /account/totp; its key and the ten recovery codes. */
export async function enrol(page) {
  await page.getByRole('button', { name: 'Set up' }).click()
  await page.locator('svg.qr').waitFor()
  const secret = (await page.locator('code.key').innerText()).replaceAll(' ', '')
  await page.getByLabel('The code that the app shows').fill(totp(secret, -1))
  await page.getByRole('button', { name: 'Switch on' }).click()
  await page.locator('ol.codes code').first().waitFor()
  return { secret, codes: await page.locator('ol.codes code').allInnerTexts() }
}
