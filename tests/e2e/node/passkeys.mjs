// A person with a telephone that holds passkeys: Chromium with its virtual authenticator (CDP, domain WebAuthn).
import assert from 'node:assert/strict'
import { at, browse as browsed, password, signedIn } from './browser.mjs'

const authenticator = { protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal', hasResidentKey: true,
  hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true }

/** Gives the page's browser an authenticator. */
export async function holding(page, context) {
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', { options: authenticator })
  return {
    forgetSession: () => context.clearCookies(),
    credentials: async () => (await devtools.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
    verified: (isUserVerified) => devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
    add: (credential) => devtools.send('WebAuthn.addCredential', { authenticatorId, credential }),
    clear: () => devtools.send('WebAuthn.clearCredentials', { authenticatorId }),
  }
}

/** A page of Chromium with an authenticator. */
const browse = (act, options) => browsed(async (page, context) => act(page, await holding(page, context)), options)

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
