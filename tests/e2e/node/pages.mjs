// A person at a real browser: the authenticator app, devices, signing out, and the sessions of one's own.
import assert from 'node:assert/strict'
import { asApplication, at, authorizeAddress, browse, enrol, password, settings, signedIn, signIn, totp, waiting } from './browser.mjs'

const text = (page, what) => page.getByText(what).first().waitFor()

// --- the second step

export async function authenticatorApp() {
  await browse(async (page, context) => {
    await password(page, '/account/totp')
    const { secret, codes } = await enrol(page)
    assert.equal(codes.length, 10)
    await page.getByRole('link', { name: 'I have kept them' }).click()
    await signedIn(page)
    await context.clearCookies()

    await password(page)
    const code = page.getByLabel('Code from your authenticator app')
    const right = totp(secret)
    await code.fill(String((Number(right) + 1) % 1000000).padStart(6, '0'))
    await page.getByRole('button', { name: 'Continue' }).click()
    await text(page, 'This code is wrong or was used before.')
    assert.equal(await code.getAttribute('aria-invalid'), 'true')
    await page.goto(at('/account/password')) // half a sign-in opens nothing
    await page.locator('button[value=sign_in]').waitFor()
    await password(page)
    await code.fill(totp(secret))
    await page.getByLabel(/Do not ask for this again/).check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await signedIn(page)

    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await page.locator('input[name=username]').waitFor()
    await password(page) // trusted: no second step
    await signedIn(page)
    await page.getByRole('heading', { name: 'Trusted browsers' }).waitFor()
    await page.goto(at('/account/totp'))
    await page.getByLabel('Password or code').fill(settings.password)
    await page.getByRole('button', { name: 'Remove' }).click()
    await text(page, 'The authenticator app was removed.')
  })
}

export async function recoveryCodeWorksOnce() {
  await browse(async (page, context) => {
    await password(page, '/account/totp')
    const { codes } = await enrol(page)
    const enter = async () => {
      await context.clearCookies()
      await password(page)
      await page.getByRole('link', { name: 'Use a recovery code' }).click()
      await page.getByLabel('Recovery code').fill(codes[7])
      await page.getByRole('button', { name: 'Continue' }).click()
    }
    await enter()
    await signedIn(page)
    await text(page, '9 of 10 left')
    await enter()
    await text(page, 'This code is wrong or was used before.')
  })
}

// --- devices (RFC 8628)

const started = (fields = {}) => asApplication('/device_authorization', { scope: 'all', ...fields })
const polled = (device) => asApplication('/token', { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: device.device_code })

async function typed(page, code) {
  await page.getByLabel('Code on the device').fill(code)
  await page.getByRole('button', { name: 'Continue' }).click()
}

export async function deviceIsLetIn() {
  await browse(async (page) => {
    const device = await started()
    assert.equal((await polled(device)).error, 'authorization_pending')
    assert.equal(device.verification_uri, at('/device'))
    await page.goto(device.verification_uri)
    assert.equal(await page.evaluate(() => document.activeElement.name), 'user_code')
    await typed(page, 'BCDF-GHJK')
    await text(page, 'There is no such code, or it has expired.')
    await typed(page, device.user_code.toLowerCase().replace('-', ' '))
    await signIn(page)
    assert.equal(await page.locator('p.user-code').innerText(), device.user_code)
    await page.locator('button[value=allow]').click()
    await page.getByRole('heading', { name: 'Your device is connected' }).waitFor()
    await new Promise((later) => setTimeout(later, device.interval * 1000)) // it may not ask sooner
    const tokens = await polled(device)
    assert.ok(tokens.access_token, JSON.stringify(tokens))
    await page.goto(device.verification_uri_complete) // the code is over
    await page.getByRole('button', { name: 'Continue' }).click()
    await text(page, 'There is no such code, or it has expired.')
  })
}

export async function deviceIsDenied() {
  await browse(async (page) => {
    const device = await started()
    await page.goto(device.verification_uri_complete)
    assert.equal(await page.getByLabel('Code on the device').inputValue(), device.user_code)
    await page.getByRole('button', { name: 'Continue' }).click() // filled in, yet asked all the same
    await signIn(page)
    await page.locator('button[value=deny]').click()
    await page.getByRole('heading', { name: 'Your device was not connected' }).waitFor()
    assert.equal((await polled(device)).error, 'access_denied')
  })
}

// --- signing out (RP-Initiated Logout)

/** Whether the provider still knows who this is. */
async function known(page, back) {
  await page.goto(authorizeAddress({ scope: 'openid', prompt: 'none' }))
  const came = await back()
  assert.ok(came.get('code') || came.get('error') === 'login_required', String(came))
  return came.has('code')
}

export async function signOutIsConfirmed() {
  await browse((page) => waiting(page, async (back) => {
    await page.goto(authorizeAddress({ scope: 'openid' }))
    await signIn(page)
    await page.locator('button[value=allow]').click()
    await back()
    const leave = at('/logout?' + new URLSearchParams({ client_id: settings.id, post_logout_redirect_uri: settings.bye, state: 'left' }))
    await page.goto(leave)
    await text(page, settings.name)
    await text(page, settings.person)
    await page.getByRole('button', { name: 'Stay signed in' }).click()
    await page.getByRole('heading', { name: 'You are still signed in' }).waitFor()
    assert.ok(await known(page, back))
    await page.goto(leave)
    await page.getByRole('button', { name: 'Sign out' }).click()
    assert.equal((await back(new URL(settings.bye).pathname)).get('state'), 'left')
    assert.equal(await known(page, back), false)
    await page.goto(at('/logout'))
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor()
  }))
}

export async function hintSignsOutUnasked() {
  await browse((page) => waiting(page, async (back) => {
    await page.goto(authorizeAddress({ scope: 'openid' }))
    await signIn(page)
    await page.locator('button[value=allow]').click()
    const tokens = await asApplication('/token', { grant_type: 'authorization_code', code: (await back()).get('code'), redirect_uri: settings.redirect })
    assert.ok(tokens.id_token, JSON.stringify(tokens))
    await page.goto(at('/logout?' + new URLSearchParams({ id_token_hint: tokens.id_token, post_logout_redirect_uri: settings.bye, state: 'left' })))
    assert.equal((await back(new URL(settings.bye).pathname)).get('state'), 'left')
    assert.equal(await known(page, back), false)
  }))
}

// --- the sessions of one's own

export async function signsOutEverywhere() {
  await browse((here) => browse((there) => waiting(there, async (back) => {
    await there.goto(authorizeAddress())
    await signIn(there)
    await there.locator('button[value=allow]').click()
    const tokens = await asApplication('/token', { grant_type: 'authorization_code', code: (await back()).get('code'), redirect_uri: settings.redirect })
    const refreshed = () => asApplication('/token', { grant_type: 'refresh_token', refresh_token: tokens.refresh_token })
    await password(here)
    const signedOut = async (page) => {
      await page.goto(at('/account'))
      await page.locator('button[value=sign_in]').waitFor()
    }
    assert.equal(await here.getByRole('button', { name: /^End / }).count(), 1)
    assert.equal(await here.getByText('this browser').count(), 1)
    await here.getByRole('button', { name: 'Sign out everywhere else' }).click()
    await text(here, 'You are signed out everywhere else.')
    assert.equal(await here.getByRole('button', { name: /^End / }).count(), 0)
    await signedOut(there)
    assert.equal((await refreshed()).error, 'invalid_grant') // what an application got in that session ended with it

    await signIn(there)
    await signedIn(there)
    await here.reload()
    await here.getByRole('button', { name: 'Sign out everywhere', exact: true }).click()
    await here.locator('button[value=sign_in]').waitFor()
    await signedOut(here)
    await signedOut(there)
  })))
}
