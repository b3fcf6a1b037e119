// A person at a real browser: sign-in and consent.
import assert from 'node:assert/strict'
import { authorizeAddress, browse as browsed, settings, signIn, waiting } from './browser.mjs'

/** A page, and an application that waits for its redirect. */
const browse = (act, options) => browsed((page) => waiting(page, (back) => act(page, {
  authorize: (more = {}) => page.goto(authorizeAddress(more)),
  back,
})), options)

export async function signInConsentAndRemember() {
  await browse(async (page, flow) => {
    await flow.authorize()
    await signIn(page)
    assert.match(await page.locator('h1').innerText(), new RegExp(settings.name))
    await page.locator('button[value=allow]').click()
    const back = await flow.back()
    assert.ok(back.get('code'))
    assert.equal(back.get('state'), 'a state')
    assert.equal(back.get('iss'), settings.url)
    await page.goto(authorizeAddress({ state: 'again' })) // the session and the consent are remembered
    await page.waitForURL((address) => address.searchParams.get('state') === 'again')
  })
}

export async function deny() {
  await browse(async (page, flow) => {
    await flow.authorize()
    await signIn(page)
    await page.locator('button[value=deny]').click()
    assert.equal((await flow.back()).get('error'), 'access_denied')
  })
}

export async function wrongPassword() {
  await browse(async (page, flow) => {
    await flow.authorize()
    await signIn(page, 'wrong')
    await page.locator('[role=alert]').first().waitFor()
    assert.equal(await page.getByLabel('Password').getAttribute('aria-invalid'), 'true')
    assert.equal(await page.getByLabel('Password').inputValue(), '')
    assert.equal(await page.locator('input[name=username]').inputValue(), settings.person)
    await signIn(page)
    await page.locator('button[value=allow]').waitFor()
  })
}

export async function keyboardOnly() {
  await browse(async (page, flow) => {
    await flow.authorize()
    assert.equal(await page.evaluate(() => document.activeElement.name), 'username')
    await page.keyboard.type(settings.person)
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate(() => document.activeElement.name), 'password')
    await page.keyboard.type(settings.password)
    await page.keyboard.press('Enter')
    await page.locator('button[value=allow]').waitFor()
    for (let n = 0; n < 20; n++) {
      await page.keyboard.press('Tab')
      const [value, outline] = await page.evaluate(() => [document.activeElement.value, getComputedStyle(document.activeElement).outlineStyle])
      if (value === 'allow') {
        assert.notEqual(outline, 'none', 'the focus cannot be seen')
        break
      }
    }
    await page.keyboard.press('Enter')
    assert.ok((await flow.back()).get('code'))
  })
}

export async function withoutScripts() {
  await browse(async (page, flow) => {
    await flow.authorize()
    await signIn(page)
    await page.locator('button[value=allow]').click()
    assert.ok((await flow.back()).get('code'))
  }, { scripts: false })
}

export async function fitsAPhoneInEveryLanguage() {
  for (const [locale, lang] of [['en-GB', 'en'], ['de-DE', 'de'], ['fr-FR', 'fr'], ['es-ES', 'es']]) {
    await browse(async (page, flow) => {
      const fits = async (what) => {
        for (const colorScheme of ['light', 'dark']) {
          await page.emulateMedia({ colorScheme })
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          assert.ok(wide <= 0, `the ${what} page scrolls sideways in ${locale}`)
        }
      }
      await flow.authorize()
      assert.equal(await page.locator('html').getAttribute('lang'), lang)
      await fits('sign-in')
      await signIn(page)
      await page.locator('button[value=allow]').waitFor()
      await fits('consent')
      const names = await page.locator('button').evaluateAll((all) => all.map((one) => one.innerText.trim()))
      assert.ok(names.every(Boolean), 'a button without a name')
    }, { locale, viewport: { width: 320, height: 568 } })
  }
}

const framing = /frame-ancestors|X-Frame-Options/

export async function cannotBeFramed() {
  await browse(async (page) => {
    await page.goto(settings.redirect)
    const refused = page.waitForEvent('console', (message) => message.type() === 'error')
    await page.setContent(`<iframe src="${authorizeAddress().replaceAll('&', '&amp;')}"></iframe>`)
    assert.match((await refused).text(), framing)
    const frame = await (await page.locator('iframe').elementHandle()).contentFrame()
    assert.equal(await frame.locator('form').count(), 0)
  }, { expected: framing })
}
