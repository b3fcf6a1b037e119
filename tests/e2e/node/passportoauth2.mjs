// An Express application that signs people in with passport-oauth2, as thousands do.
import assert from 'node:assert/strict'
import express from 'express'
import session from 'express-session'
import passport from 'passport'
import OAuth2Strategy from 'passport-oauth2'
import { settings, visit } from './case.mjs'

async function application(redirect, { pkce = true, secret = settings.secret } = {}) {
  const strategy = new OAuth2Strategy({
    authorizationURL: `${settings.url}/authorize`, tokenURL: `${settings.url}/token`,
    clientID: settings.id, clientSecret: secret, callbackURL: redirect, scope: ['all'], state: true, pkce,
  }, (accessToken, refreshToken, parameters, profile, done) => done(null, { ...profile, refreshToken, scope: parameters.scope }))
  strategy.userProfile = async (accessToken, done) => {
    const answer = await fetch(`${settings.url}/api/v1/admin/me`, { headers: { Authorization: `Bearer ${accessToken}` } })
    done(null, (await answer.json()).user)
  }
  const passports = new passport.Passport()
  passports.use('bc', strategy)
  passports.serializeUser((user, done) => done(null, user))
  passports.deserializeUser((user, done) => done(null, user))
  const app = express()
  app.use(session({ secret: 'of this test', resave: false, saveUninitialized: true }))
  app.use(passports.initialize(), passports.session())
  app.get('/login', passports.authenticate('bc'))
  app.get(new URL(redirect).pathname, passports.authenticate('bc', { failureRedirect: '/failed' }), (request, answer) => answer.redirect('/'))
  app.get('/failed', (request, answer) => answer.status(403).send('not signed in'))
  app.get('/', (request, answer) => answer.json(request.user ?? null))
  app.use((error, request, answer, next) => answer.status(500).send(`${error.name}: ${error.code ?? error.message}`))
  const server = app.listen(Number(new URL(redirect).port), '127.0.0.1')
  await new Promise((ready) => server.once('listening', ready))
  const cookies = new Map()
  return {
    server,
    async get(address) {
      const answer = await fetch(address, { redirect: 'manual', headers: { Cookie: [...cookies].map((c) => c.join('=')).join('; ') } })
      const cookie = answer.headers.get('set-cookie') // the session's alone; Debian's Node 18 has no getSetCookie()
      if (cookie) cookies.set(...cookie.split(';')[0].split(/=(.*)/s, 2))
      return answer
    },
  }
}

async function signIn(options) {
  const app = await application(settings.redirect, options)
  const origin = new URL(settings.redirect).origin
  try {
    const away = await app.get(`${origin}/login`)
    assert.equal(away.status, 302)
    const asked = new URL(away.headers.get('location'))
    assert.equal(asked.searchParams.has('code_challenge'), options?.pkce ?? true)
    const back = await visit(asked)
    const answer = await app.get(back)
    return { answer, back, user: await (await app.get(origin)).json(), app }
  } finally {
    app.server.close()
  }
}

export async function signsInWithPkceAndState() {
  const { answer, user } = await signIn()
  assert.equal(answer.status, 302, await answer.text())
  assert.equal(user.email, settings.person)
  assert.equal(user.scope, 'all')
  assert.ok(user.refreshToken)
}

export async function signsInWithoutPkce() {
  const { user } = await signIn({ pkce: false })
  assert.equal(user.email, settings.person)
}

export async function wrongSecretSignsNobodyIn() {
  const { answer, user } = await signIn({ secret: 'wrong' })
  assert.equal(answer.status, 500)
  assert.match(await answer.text(), /TokenError: invalid_client|InternalOAuthError/)
  assert.equal(user, null)
}

export async function deniedConsentSignsNobodyIn() {
  const { answer, back, user } = await signIn()
  assert.equal(back.searchParams.get('error'), 'access_denied')
  assert.equal(answer.status, 302)
  assert.equal(answer.headers.get('location'), '/failed')
  assert.equal(user, null)
}
