// A person with a telephone that holds passkeys: Chromium with its virtual authenticator (CDP, domain WebAuthn).
import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { chromium } from 'playwright-core'
import { settings } from './case.mjs'

const authenticator = { protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal', hasResidentKey: true,
  hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true }

/** A page of Chromium with an authenticator of these options; nothing may go wrong on it but answers of 4xx. */
async function browse(act, { scripts = true, ...options } = {}) {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run',
      ...(process.getuid() === 0 ? ['--no-sandbox'] : [])],
  })
  try {
    const context = await browser.newContext({ locale: 'en-GB', javaScriptEnabled: scripts })
    const page = await context.newPage()
    page.setDefaultTimeout(20000)
    const complaints = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    const devtools = await context.newCDPSession(page)
    await devtools.send('WebAuthn.enable')
    const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', { options: { ...authenticator, ...options } })
    await act(page, {
      forgetSession: () => context.clearCookies(),
      credentials: async () => (await devtools.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
      verified: (isUserVerified) => devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
      add: (credential) => devtools.send('WebAuthn.addCredential', { authenticatorId, credential }),
      clear: () => devtools.send('WebAuthn.clearCredentials', { authenticatorId }),
    })
    const expected = /the server responded with a status of 4\d\d/
    assert.deepEqual(complaints.filter((text) => !expected.test(text)), [])
  } finally {
    await browser.close()
  }
}

const at = (path) => settings.url + path

async function password(page, path = '/account') {
  await page.goto(at(path))
  await page.locator('input[name=username]').fill(settings.person)
  await page.locator('input[name=password]').fill(settings.password)
  await page.locator('button[value=sign_in]').click()
}

/** Signs in by password, adds a passkey, and keeps the ten codes that come with the first one. */
async function register(page, name = 'Telephone') {
  await password(page, '/account/passkeys')
  await page.getByLabel('Name of the new passkey').fill(name)
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.locator('ol.codes code').first().waitFor()
  return page.locator('ol.codes code').allInnerTexts()
}

async function removeAll(page) {
  await page.goto(at('/account/passkeys'))
  while (await page.getByRole('button', { name: /^Remove/ }).count())
    await page.getByRole('button', { name: /^Remove/ }).first().click()
}

const signedIn = (page) => page.getByRole('heading', { name: 'Where you are signed in' }).waitFor()

export async function passkeyAsSecondStep() {
  await browse(async (page, device) => {
    assert.equal((await register(page)).length, 10)
    assert.equal((await device.credentials()).length, 1)
    await device.forgetSession()
    await password(page)
    await page.getByRole('button', { name: 'Use a passkey' }).click()
    await signedIn(page)
    await device.forgetSession()
    // Presence is enough for a second step.
    await device.verified(false)
    await password(page)
    await page.getByRole('button', { name: 'Use a passkey' }).click()
    await signedIn(page)
    await removeAll(page)
    await device.forgetSession()
    await password(page)
    await signedIn(page)
  })
}

export async function passkeyAlone() {
  await browse(async (page, device) => {
    await register(page)
    await device.forgetSession()
    await page.goto(at('/account'))
    await page.getByRole('link', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('button', { name: 'Use a passkey' }).click()
    await signedIn(page)
    // Without the person's finger or PIN it is no sign-in.
    await device.forgetSession()
    await device.verified(false)
    await page.goto(at('/account'))
    await page.getByRole('link', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('button', { name: 'Use a passkey' }).click()
    await page.locator('#cancelled').waitFor()
    await device.verified(true)
    await page.getByRole('button', { name: 'Use a passkey' }).click()
    await signedIn(page)
    await removeAll(page)
  })
}

export async function copiedPasskeyIsNoticed() {
  await browse(async (page, device) => {
    await register(page)
    const [copy] = await device.credentials()
    await device.forgetSession()
    await password(page)
    await page.getByRole('button', { name: 'Use a passkey' }).click()
    await signedIn(page)
    // The copy goes on counting from where it was made.
    await device.forgetSession()
    await device.clear()
    await device.add({ ...copy, signCount: copy.signCount - 1 })
    await password(page)
    await page.getByRole('button', { name: 'Use a passkey' }).click()
    await page.getByText('This passkey was not accepted').waitFor()
  })
}

export async function recoveryCodeStandsIn() {
  await browse(async (page, device) => {
    await page.goto(at('/account'))
    const codes = await register(page)
    await device.forgetSession()
    await device.clear()
    await password(page)
    await page.getByRole('link', { name: 'Use a recovery code' }).click()
    await page.getByLabel('Recovery code').fill(codes[4])
    await page.getByRole('button', { name: 'Continue' }).click()
    await signedIn(page)
    await page.getByText('9 of 10 left').waitFor()
    await removeAll(page)
  })
}

export async function withoutScripts() {
  await browse(async (page) => {
    await page.goto(at('/account'))
    await page.getByRole('link', { name: 'Sign in with a passkey' }).click()
    await page.getByText('Passkeys need JavaScript').waitFor()
    assert.equal(await page.locator('#ask').isVisible(), false)
    await page.getByRole('link', { name: 'Use the password' }).click()
    await password(page, '/account/passkeys')
    await page.getByText('To add a passkey, JavaScript is needed').waitFor()
  }, { scripts: false })
}

/** RFC 6238 as an app computes it: nothing of the provider's own. */
function code(secret, steps = 0) {
  const bits = [...secret].map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30000) + steps))
  const mac = createHmac('sha1', key).update(counter).digest()
  return String((mac.readUInt32BE(mac[19] & 15) & 0x7fffffff) % 1000000).padStart(6, '0')
}

export async function authenticatorApp() {
  await browse(async (page, device) => {
    await password(page, '/account/totp')
    await page.getByRole('button', { name: 'Set up' }).click()
    await page.locator('svg.qr').waitFor()
    const secret = (await page.locator('code.key').innerText()).replaceAll(' ', '')
    await page.getByLabel('The code that the app shows').fill(code(secret, -1))
    await page.getByRole('button', { name: 'Switch on' }).click()
    await page.locator('ol.codes code').first().waitFor()
    await page.getByRole('link', { name: 'I have kept them' }).click()
    await device.forgetSession()
    await password(page)
    await page.getByLabel('Code from your authenticator app').fill(code(secret))
    await page.getByLabel(/Do not ask for this again/).check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await signedIn(page)
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await password(page) // trusted: no second step
    await signedIn(page)
    await page.getByRole('heading', { name: 'Trusted browsers' }).waitFor()
    await page.goto(at('/account/totp'))
    await page.getByLabel('Password or code').fill(settings.password)
    await page.getByRole('button', { name: 'Remove' }).click()
    await page.getByText('The authenticator app was removed.').waitFor()
  })
}
