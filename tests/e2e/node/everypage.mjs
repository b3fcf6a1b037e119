// A walk past every page of the provider, which looks at each one: axe-core's rules for WCAG 2.2 A and AA in the light and
// the dark scheme, nothing to scroll sideways at 320 px (1.4.10), and, where `pictures` names a folder, pictures of it.
import assert from 'node:assert/strict'
import { mkdirSync, readFileSync } from 'node:fs'
import { asApplication, at, authorizeAddress, browse, password, settings, signIn, totp } from './browser.mjs'
import { holding } from './passkeys.mjs'

const axe = readFileSync(new URL('node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
let faults, pages

async function pictures(page, name) {
  mkdirSync(settings.pictures, { recursive: true })
  for (const [width, height] of [[360, 720], [1280, 800]]) {
    await page.setViewportSize({ width, height })
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: `${settings.pictures}/${String(pages).padStart(2, '0')}-${name}-${width}-${colorScheme}.png`, fullPage: true })
    }
  }
}

const brandOf = (page) => page.locator('.brand').innerText()

async function look(page, name) {
  pages++
  assert.equal(await page.locator('img:not(.brand img)').count(), 0, 'an image that could be shown broken')
  if (settings.pictures)
    return pictures(page, name)
  await page.evaluate(axe)
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme })
    const found = await page.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'], preload: false }), rules)
    assert.ok(found.passes.length > 5, `${name}: axe-core looked at nothing`)
    for (const { id, help, nodes } of found.violations)
      faults.push(`${name}, ${colorScheme}: ${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  }
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 600 })
  if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
    faults.push(`${name}: scrolls sideways at 320 px`)
  await page.setViewportSize(size)
}

const press = (page, selector) => page.locator(selector).first().click()
const submit = (page, form = 'form') => press(page, `${form} button.primary`)
const heading = (page) => page.locator('h1').first().waitFor()

/** What one sees before one is known. */
async function strangers(page) {
  await page.goto(authorizeAddress({ client_id: 'nobody' }))
  await look(page, 'error')
  await page.goto(authorizeAddress())
  await page.waitForLoadState('networkidle') // the application's image came, or did not
  await look(page, 'sign-in')
  await signIn(page, 'wrong')
  await page.locator('[role=alert]').first().waitFor()
  await look(page, 'sign-in-wrong')
  await page.goto(at('/account/passkey'))
  await heading(page)
  await look(page, 'passkey')
  await page.goto(at('/forgot-password'))
  await look(page, 'forgot-password')
  await page.locator('input[name=username]').fill(settings.person)
  await submit(page)
  await page.locator('svg.mark').waitFor()
  await look(page, 'forgot-password-sent')
  await page.goto(settings.link)
  await look(page, 'set-password')
  await page.locator('input[name=password]').fill('password')
  await page.locator('input[name=password_repeat]').fill('another')
  await page.evaluate(() => { document.forms[0].noValidate = true })
  await submit(page)
  await page.locator('p.wrong').first().waitFor()
  await look(page, 'set-password-wrong')
  await page.goto(at('/set-password?token=dead'))
  await look(page, 'dead-link')
}

async function devices(page, context) {
  const started = () => asApplication('/device_authorization', { scope: 'all' })
  await page.goto(at('/device'))
  await look(page, 'device')
  await page.locator('input[name=user_code]').fill('BCDF-GHJK')
  await submit(page)
  await page.locator('p.wrong').waitFor()
  await look(page, 'device-wrong')
  const decide = async (decision) => {
    await page.goto((await started()).verification_uri_complete)
    await submit(page)
    if (decision === 'allow') {
      await signIn(page)
      await page.locator('p.user-code').waitFor()
      await look(page, 'device-consent')
    }
    await press(page, `button[value=${decision}]`)
    await page.waitForURL(/\/device\/(allowed|denied)/)
    assert.equal(await brandOf(page), settings.product)
    await look(page, `device-${decision}`)
  }
  await decide('allow')
  await decide('deny')
  await page.goto(at('/device'))
  assert.equal(await brandOf(page), settings.product)
  await look(page, 'device-signed-in')
  await context.clearCookies()
}

async function consents(page) {
  await page.goto(authorizeAddress({ scope: settings.scope }))
  await signIn(page)
  await page.locator('button[value=allow]').waitFor()
  await page.waitForLoadState('networkidle')
  await look(page, 'consent')
}

async function account(page, device) {
  await page.goto(at('/account'))
  await heading(page)
  await look(page, 'account-bare')
  await page.goto(at('/account/password'))
  await look(page, 'account-password')
  await page.goto(at('/account/totp'))
  await look(page, 'account-totp-none')
  await submit(page)
  await page.locator('svg.qr').waitFor()
  await look(page, 'account-totp-code')
  const secret = (await page.locator('code.key').innerText()).replaceAll(' ', '')
  await page.locator('#code').fill('000000')
  await submit(page)
  await page.locator('p.wrong').waitFor()
  await look(page, 'account-totp-wrong')
  await page.locator('#code').fill(totp(secret, -1))
  await submit(page)
  await page.locator('ol.codes code').first().waitFor()
  await look(page, 'account-codes')
  await page.goto(at('/account/totp'))
  await look(page, 'account-totp')
  await page.goto(at('/account/recovery-codes'))
  await look(page, 'account-codes-anew')
  await page.goto(at('/account/passkeys'))
  await page.locator('#ask').waitFor()
  await look(page, 'account-passkeys-none')
  await page.locator('#name').fill('Telephone')
  await press(page, '#ask')
  await page.locator('ul.rows').waitFor()
  await look(page, 'account-passkeys')
  await device.forgetSession()
  await password(page)
  await page.locator('#ask, #code').first().waitFor()
  for (const step of ['totp', 'passkey', 'recovery']) {
    const link = page.locator(`.ways a[href*="/${step}"]`)
    if (await link.count())
      await link.click()
    await page.locator(step === 'passkey' ? '#ask' : '#code').waitFor()
    await look(page, `second-factor-${step}`)
  }
  await page.goto(at('/account/second-factor/totp'))
  await page.locator('#code').fill(totp(secret))
  await page.locator('input[name=trust]').check()
  await submit(page)
  await page.locator('.owner').waitFor()
  await look(page, 'account')
}

async function leaving(page) {
  await page.goto(at('/logout?client_id=' + settings.id))
  await look(page, 'sign-out')
  await press(page, 'button[value=stay]')
  await page.waitForURL(/\/logout\/confirm/)
  await look(page, 'still-signed-in')
  await page.goto(at('/logout'))
  await press(page, 'button[value=sign_out]')
  await page.waitForURL(/\/logout\/confirm/)
  assert.equal(await brandOf(page), settings.product)
  await look(page, 'signed-out')
}

export async function everyPage() {
  faults = []
  pages = 0
  await browse(async (page, context) => {
    if (settings.image) // else it cannot be fetched
      await context.route(settings.image, (route) => route.fulfill({ contentType: 'image/svg+xml', body: settings.drawing }))
    const device = await holding(page, context)
    await strangers(page)
    await devices(page, context)
    await consents(page)
    await account(page, device)
    await leaving(page)
  }, { expected: /status of 4\d\d|ERR_NAME_NOT_RESOLVED/, viewport: { width: 1280, height: 800 }, ...settings.context })
  assert.ok(pages > 30, `${pages} pages only`)
  assert.deepEqual(faults, [])
}
