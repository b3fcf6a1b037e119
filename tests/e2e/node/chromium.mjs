// A person at a real browser: Chromium without a window.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { chromium } from 'playwright-core'
import { settings } from './case.mjs'

/** A page of Chromium, an application that waits for its redirect, and what went wrong on the pages meanwhile. */
export async function browse(act, { scripts = true, expected = /the server responded with a status of 4\d\d/, ...context } = {}) {
  const came = []
  const application = createServer((request, answer) => {
    came.push(new URL(request.url, settings.redirect))
    answer.setHeader('Content-Type', 'text/html')
    answer.end('<title>Back at the application</title>')
  }).listen(Number(new URL(settings.redirect).port), '127.0.0.1')
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', // the loopback and nothing else
      ...(process.getuid() === 0 ? ['--no-sandbox'] : [])],
  })
  try {
    const page = await (await browser.newContext({ locale: 'en-GB', javaScriptEnabled: scripts, ...context })).newPage()
    page.setDefaultTimeout(20000)
    const complaints = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    await act(page, {
      authorize: (more = {}) => page.goto(authorizeAddress(more)),
      back: async () => {
        await page.waitForURL((address) => address.href.startsWith(settings.redirect))
        return came.find((address) => address.pathname === new URL(settings.redirect).pathname).searchParams
      },
    })
    // What a policy held back or a page got wrong is said on the console; a status of 4xx is no fault of the page.
    assert.deepEqual(complaints.filter((text) => !expected.test(text)), [])
  } finally {
    await browser.close()
    application.close()
    application.closeAllConnections()
  }
}

export function authorizeAddress(more = {}) {
  const query = new URLSearchParams({ response_type: 'code', client_id: settings.id, redirect_uri: settings.redirect, scope: 'all', state: 'a state', ...more })
  return `${settings.url}/authorize?${query}`
}

export async function signIn(page, password = settings.password) {
  await page.getByLabel('E-mail').or(page.getByLabel(/user name|name/i)).first().fill(settings.person)
  await page.getByLabel('Password').fill(password)
  await page.locator('button[value=sign_in]').click()
}

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
    for (const colorScheme of ['light', 'dark']) {
      await browse(async (page, flow) => {
        await flow.authorize()
        assert.equal(await page.locator('html').getAttribute('lang'), lang)
        const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)
        assert.ok(await fits(), `the sign-in page scrolls sideways in ${locale}`)
        await page.locator('input[name=username]').fill(settings.person)
        await page.locator('input[name=password]').fill(settings.password)
        await page.locator('button[value=sign_in]').click()
        await page.locator('button[value=allow]').waitFor()
        assert.ok(await fits(), `the consent page scrolls sideways in ${locale}`)
        const names = await page.locator('button').evaluateAll((all) => all.map((one) => one.innerText.trim()))
        assert.ok(names.every(Boolean), 'a button without a name')
      }, { locale, colorScheme, viewport: { width: 320, height: 568 } })
    }
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
