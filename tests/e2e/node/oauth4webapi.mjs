// oauth4webapi, which checks every byte of every answer.
import assert from 'node:assert/strict'
import * as oauth from 'oauth4webapi'
import { heard, noted, settings, taken, visit } from './case.mjs'

const secure = settings.url.startsWith('https://')
const wire = { [oauth.customFetch]: noted, ...(secure ? {} : { [oauth.allowInsecureRequests]: true }) }
const client = { client_id: settings.id }
const authentication = oauth.ClientSecretBasic(settings.secret)
const me = new URL(`${settings.url}/api/v1/admin/me`)

async function server(algorithm = 'oidc') {
  const issuer = new URL(settings.url)
  return oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, { algorithm, ...wire }))
}

async function code(as, parameters = {}, { par = false, DPoP } = {}) {
  const verifier = oauth.generateRandomCodeVerifier()
  const state = oauth.generateRandomState()
  let query = { client_id: settings.id, redirect_uri: settings.redirect, response_type: 'code', scope: 'openid email', state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256', ...parameters }
  if (par) {
    const pushed = await withNonce(async () => oauth.processPushedAuthorizationResponse(as, client,
      await oauth.pushedAuthorizationRequest(as, client, authentication, query, { DPoP, ...wire })))
    assert.match(pushed.request_uri, /^urn:ietf:params:oauth:request_uri:/)
    assert.ok(pushed.expires_in > 0)
    query = { client_id: settings.id, request_uri: pushed.request_uri }
  }
  const address = new URL(as.authorization_endpoint)
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value)
  const back = oauth.validateAuthResponse(as, client, await visit(address), state)
  return { back, verifier }
}

/** Once more when only the server's nonce was missing (RFC 9449 §8). */
const withNonce = (ask) => ask().catch((error) => {
  assert.ok(oauth.isDPoPNonceError(error), error.stack)
  return ask()
})

async function redeem(as, { back, verifier }, { DPoP, ...expected } = {}) {
  const answer = await oauth.authorizationCodeGrantRequest(as, client, authentication, back, settings.redirect, verifier, { DPoP, ...wire })
  const tokens = await oauth.processAuthorizationCodeResponse(as, client, answer, expected)
  if (tokens.id_token) await oauth.validateApplicationLevelSignature(as, answer, wire)
  return tokens
}

const refresh = async (as, token, more = {}) => oauth.processRefreshTokenResponse(as, client,
  await oauth.refreshTokenGrantRequest(as, client, authentication, token, { ...more, ...wire }))
const introspect = async (as, token) => oauth.processIntrospectionResponse(as, client,
  await oauth.introspectionRequest(as, client, authentication, token, wire))
const revoke = async (as, token) => oauth.processRevocationResponse(await oauth.revocationRequest(as, client, authentication, token, wire))
const userinfo = async (as, tokens, more = {}) => oauth.processUserInfoResponse(as, client, oauth.getValidatedIdTokenClaims(tokens).sub,
  await oauth.userInfoRequest(as, client, tokens.access_token, { ...more, ...wire }))
const fails = (promise, error) => assert.rejects(promise, (failure) => {
  assert.equal(failure.error, error, failure.stack)
  return true
})

export async function discovery() {
  const openid = await server()
  assert.equal(openid.issuer, settings.url)
  assert.deepEqual(await server('oauth2'), openid)
  assert.deepEqual(heard.map((one) => one.path), ['/.well-known/openid-configuration', '/.well-known/oauth-authorization-server'])
}

export async function codeIdTokenUserinfo() {
  const as = await server()
  const expectedNonce = oauth.generateRandomNonce()
  const tokens = await redeem(as, await code(as, { nonce: expectedNonce, max_age: '1000' }), { expectedNonce, maxAge: 1000, requireIdToken: true })
  const person = await userinfo(as, tokens)
  assert.equal(person.email, settings.person)
}

export async function codeIsGoodOnce() {
  const as = await server()
  const granted = await code(as)
  const tokens = await redeem(as, granted)
  await fails(redeem(as, granted), 'invalid_grant')
  assert.deepEqual(await introspect(as, tokens.access_token), { active: false }) // RFC 6749 §4.1.2
}

export async function refreshIntrospectRevoke() {
  const as = await server()
  const first = await redeem(as, await code(as, { scope: 'email' }))
  const next = await refresh(as, first.refresh_token)
  const live = await introspect(as, next.access_token)
  assert.deepEqual([live.active, live.client_id, live.scope], [true, settings.id, 'email'])
  await revoke(as, next.refresh_token)
  assert.deepEqual(await introspect(as, next.access_token), { active: false })
  await fails(refresh(as, next.refresh_token), 'invalid_grant')
  await revoke(as, 'a token that nobody has') // RFC 7009 §2.2: no error
}

export async function pushedRequest() {
  const as = await server()
  const tokens = await redeem(as, await code(as, {}, { par: true }), { requireIdToken: true })
  assert.equal((await userinfo(as, tokens)).email, settings.person)
}

export async function dpop() {
  const as = await server()
  const DPoP = oauth.DPoP(client, await oauth.generateKeyPair('ES256'))
  const granted = await code(as, { scope: 'openid all' })
  await assert.rejects(redeem(as, granted, { DPoP }), oauth.isDPoPNonceError)
  const tokens = await redeem(as, granted, { DPoP }) // the code is still good
  const [first, second] = taken('/token')
  assert.deepEqual([first.status, first.nonce], [400, null])
  assert.deepEqual([second.status, second.nonce], [200, first.fresh])
  assert.equal(tokens.token_type, 'dpop')
  assert.ok((await userinfo(as, tokens, { DPoP })).sub)
  const live = await introspect(as, tokens.access_token)
  assert.equal(live.cnf.jkt, await DPoP.calculateThumbprint())
  const next = await refresh(as, tokens.refresh_token, { DPoP })
  assert.equal(next.token_type, 'dpop')
  const stranger = oauth.DPoP(client, await oauth.generateKeyPair('ES256'))
  const use = (handle) => oauth.protectedResourceRequest(next.access_token, 'GET', me, undefined, undefined, { DPoP: handle, ...wire })
  assert.equal((await use(DPoP)).status, 200)
  await assert.rejects(withNonce(() => use(stranger)), (failure) => failure.status === 401 &&
    failure.cause[0].scheme === 'dpop' && failure.cause[0].parameters.error === 'invalid_token')
}

export async function pushedRequestBoundByDpop() {
  const as = await server()
  const DPoP = oauth.DPoP(client, await oauth.generateKeyPair('ES256'))
  const granted = await code(as, { scope: 'all' }, { par: true, DPoP })
  assert.deepEqual(taken('/par').map((one) => one.status), [400, 201])
  const other = oauth.DPoP(client, await oauth.generateKeyPair('ES256'))
  await assert.rejects(withNonce(() => redeem(as, granted, { DPoP: other })), (failure) => // RFC 9449 §10
    ['invalid_grant', 'invalid_dpop_proof'].includes(failure.error))
}

export async function dpopClientCredentials() {
  const as = await server()
  const DPoP = oauth.DPoP(client, await oauth.generateKeyPair('PS256'))
  const tokens = await withNonce(async () => oauth.processClientCredentialsResponse(as, client,
    await oauth.clientCredentialsGrantRequest(as, client, authentication, {}, { DPoP, ...wire })))
  assert.deepEqual(taken('/token').map((one) => one.error), ['use_dpop_nonce', undefined])
  assert.equal(tokens.token_type, 'dpop')
  const answer = await oauth.protectedResourceRequest(tokens.access_token, 'GET', me, undefined, undefined, { DPoP, ...wire })
  assert.equal(answer.status, 200)
}

export async function deviceFlow() {
  const as = await server()
  const started = await oauth.processDeviceAuthorizationResponse(as, client,
    await oauth.deviceAuthorizationRequest(as, client, authentication, { scope: 'openid email' }, wire))
  const poll = async () => oauth.processDeviceCodeResponse(as, client,
    await oauth.deviceCodeGrantRequest(as, client, authentication, started.device_code, wire))
  await fails(poll(), 'authorization_pending')
  await fails(poll(), 'slow_down')
  await visit(started.verification_uri_complete)
  const tokens = await poll()
  assert.equal((await userinfo(as, tokens)).email, settings.person)
  await fails(poll(), 'invalid_grant')
}
