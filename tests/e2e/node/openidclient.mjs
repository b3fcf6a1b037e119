// openid-client, as its users use it.
import assert from 'node:assert/strict'
import * as client from 'openid-client'
import { heard, noted, settings, taken, until, visit } from './case.mjs'

const secure = settings.url.startsWith('https://')
const options = { [client.customFetch]: noted, ...(secure ? {} : { execute: [client.allowInsecureRequests] }) }
const me = new URL(`${settings.url}/api/v1/admin/me`)

const discovered = (authentication = client.ClientSecretBasic(settings.secret), metadata = {}) =>
  client.discovery(new URL(settings.url), settings.id, metadata, authentication, options)

async function flow(config, more = {}, { par = false, DPoP } = {}) {
  const pkceCodeVerifier = client.randomPKCECodeVerifier()
  const expectedState = client.randomState()
  const openid = (more.scope ?? 'openid email').split(' ').includes('openid')
  const expectedNonce = openid ? client.randomNonce() : undefined
  const parameters = {
    redirect_uri: settings.redirect, scope: 'openid email', state: expectedState,
    code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier), code_challenge_method: 'S256',
    ...(expectedNonce ? { nonce: expectedNonce } : {}), ...more,
  }
  const address = par ? await client.buildAuthorizationUrlWithPAR(config, parameters, { DPoP }) : client.buildAuthorizationUrl(config, parameters)
  if (par) assert.deepEqual([...address.searchParams.keys()].sort(), ['client_id', 'request_uri'])
  const back = await visit(address)
  return client.authorizationCodeGrant(config, back, { pkceCodeVerifier, expectedState, expectedNonce, idTokenExpected: openid }, {}, { DPoP })
}

const fails = (promise, error) => assert.rejects(promise, (failure) => {
  assert.equal(failure.error ?? failure.cause?.error, error, String(failure.stack))
  return true
})

export async function discovery() {
  const config = await discovered()
  const server = config.serverMetadata()
  assert.equal(server.issuer, settings.url)
  for (const endpoint of ['authorization_endpoint', 'token_endpoint', 'jwks_uri', 'userinfo_endpoint', 'revocation_endpoint', 'introspection_endpoint',
    'pushed_authorization_request_endpoint', 'device_authorization_endpoint', 'end_session_endpoint', 'registration_endpoint'])
    assert.ok(server[endpoint].startsWith(settings.url + '/'), endpoint)
  assert.ok(server.supportsPKCE())
  assert.deepEqual(heard.map((one) => one.path), ['/.well-known/openid-configuration'])
  const other = await client.discovery(new URL(settings.url), settings.id, {}, client.None(), { ...options, algorithm: 'oauth2' })
  assert.deepEqual({ ...other.serverMetadata() }, { ...server })
  assert.equal(heard[1].path, '/.well-known/oauth-authorization-server')
}

export async function codeIdTokenUserinfoRefreshRevoke() {
  for (const authentication of [client.ClientSecretBasic(settings.secret), client.ClientSecretPost(settings.secret)]) {
    const config = await discovered(authentication)
    client.enableNonRepudiationChecks(config) // the ID token's signature too, although it came over TLS
    const tokens = await flow(config, { scope: 'openid email profile offline_access', max_age: '3600' })
    const claims = tokens.claims()
    assert.equal(claims.aud, settings.id)
    assert.ok(claims.auth_time <= Date.now() / 1000)
    const person = await client.fetchUserInfo(config, tokens.access_token, claims.sub)
    assert.equal(person.email, settings.person)
    await assert.rejects(client.fetchUserInfo(config, tokens.access_token, 'somebody else'))
    const next = await client.refreshTokenGrant(config, tokens.refresh_token)
    assert.notEqual(next.access_token, tokens.access_token)
    assert.equal(next.claims().sub, claims.sub)
    const live = await client.tokenIntrospection(config, next.access_token)
    assert.deepEqual([live.active, live.client_id, live.sub], [true, settings.id, claims.sub])
    await client.tokenRevocation(config, next.refresh_token)
    assert.deepEqual(await client.tokenIntrospection(config, next.access_token), { active: false })
    await fails(client.refreshTokenGrant(config, next.refresh_token), 'invalid_grant')
    assert.ok(taken('/jwks').length, 'the signatures were not looked at')
  }
}

export async function revokesOneAccessToken() {
  const config = await discovered()
  const tokens = await flow(config, { scope: 'all' })
  assert.equal((await client.fetchProtectedResource(config, tokens.access_token, me, 'GET')).status, 200)
  await client.tokenRevocation(config, tokens.access_token, { token_type_hint: 'access_token' })
  await assert.rejects(client.fetchProtectedResource(config, tokens.access_token, me, 'GET'), (failure) => failure.status === 401 &&
    failure.cause[0].scheme === 'bearer' && failure.cause[0].parameters.error === 'invalid_token')
  assert.deepEqual(await client.tokenIntrospection(config, tokens.access_token), { active: false })
}

export async function codeWithoutDiscovery() {
  const config = new client.Configuration({ issuer: settings.url, authorization_endpoint: `${settings.url}/authorize`,
    token_endpoint: `${settings.url}/token`, revocation_endpoint: `${settings.url}/revoke`,
    authorization_response_iss_parameter_supported: true }, settings.id, settings.secret)
  if (!secure) client.allowInsecureRequests(config)
  const tokens = await flow(config, { scope: 'all' })
  const next = await client.refreshTokenGrant(config, tokens.refresh_token)
  await client.tokenRevocation(config, next.refresh_token)
  await fails(client.refreshTokenGrant(config, next.refresh_token), 'invalid_grant')
  const own = await client.clientCredentialsGrant(config, { scope: 'all' })
  const answer = await client.fetchProtectedResource(config, own.access_token, me, 'GET')
  assert.equal(answer.status, 200)
}

export async function codeWithAnothersVerifier() {
  const config = await discovered()
  const address = client.buildAuthorizationUrl(config, { redirect_uri: settings.redirect, scope: 'openid', state: 'x',
    code_challenge: await client.calculatePKCECodeChallenge(client.randomPKCECodeVerifier()), code_challenge_method: 'S256' })
  const back = await visit(address)
  await fails(client.authorizationCodeGrant(config, back, { pkceCodeVerifier: client.randomPKCECodeVerifier(), expectedState: 'x' }), 'invalid_grant')
}

export async function publicClient() {
  const config = await discovered(client.None())
  const DPoP = client.getDPoPHandle(config, await client.randomDPoPKeyPair('ES256'))
  const tokens = await flow(config, {}, { DPoP })
  assert.ok(tokens.claims().sub)
  // RFC 9449 §5: a public client's refresh token is bound to its key
  const other = client.getDPoPHandle(config, await client.randomDPoPKeyPair('ES256'))
  await assert.rejects(client.refreshTokenGrant(config, tokens.refresh_token, {}, { DPoP: other }),
    (failure) => ['invalid_grant', 'invalid_dpop_proof'].includes(failure.error))
}

export async function publicClientRefreshes() {
  const config = await discovered(client.None())
  const DPoP = client.getDPoPHandle(config, await client.randomDPoPKeyPair('ES256'))
  const tokens = await flow(config, {}, { DPoP })
  assert.equal((await client.refreshTokenGrant(config, tokens.refresh_token, {}, { DPoP })).token_type, 'dpop')
}

export async function pushedRequest() {
  const tokens = await flow(await discovered(), {}, { par: true })
  assert.ok(tokens.claims().sub)
  assert.deepEqual(taken('/par').map((one) => one.status), [201])
}

export async function pushedRequestBoundByDpop() {
  const config = await discovered()
  const DPoP = client.getDPoPHandle(config, await client.randomDPoPKeyPair('ES256'))
  const tokens = await flow(config, { scope: 'openid all' }, { par: true, DPoP })
  assert.equal(tokens.token_type, 'dpop')
  assert.deepEqual(taken('/par').map(({ status, error }) => [status, error]), [[400, 'use_dpop_nonce'], [201, undefined]])
  const [token] = taken('/token')
  assert.equal(token.status, 200) // at once: the nonce of /par is good here too
  assert.ok(token.nonce)
}

export async function pushedRequestIsGoodOnce() {
  const config = await discovered()
  const address = await client.buildAuthorizationUrlWithPAR(config, { redirect_uri: settings.redirect, scope: 'openid' })
  assert.ok((await visit(address)).searchParams.get('code'))
  const again = await fetch(address, { redirect: 'manual' })
  assert.equal(again.headers.get('location'), null)
  assert.ok(again.status >= 400)
}

export async function dpop() {
  for (const algorithm of ['ES256', 'PS256']) {
    const config = await discovered()
    const DPoP = client.getDPoPHandle(config, await client.randomDPoPKeyPair(algorithm))
    const tokens = await flow(config, { scope: 'openid all' }, { DPoP })
    assert.equal(tokens.token_type, 'dpop')
    // RFC 9449 §8: refused once for want of a nonce, and the code is still good with the one that came
    const [first, second, ...more] = taken('/token')
    assert.deepEqual([first.status, first.error, first.nonce], [400, 'use_dpop_nonce', null])
    assert.deepEqual([second.status, second.nonce], [200, first.fresh])
    assert.deepEqual(more, [])
    assert.equal((await client.fetchProtectedResource(config, tokens.access_token, me, 'GET', undefined, undefined, { DPoP })).status, 200)
    assert.equal((await client.fetchUserInfo(config, tokens.access_token, tokens.claims().sub, { DPoP })).sub, tokens.claims().sub)
    const bare = await fetch(me, { headers: { Authorization: `Bearer ${tokens.access_token}` } })
    assert.equal(bare.status, 401, 'a bound token passed as a bearer token')
    const live = await client.tokenIntrospection(config, tokens.access_token)
    assert.equal(live.cnf.jkt, await DPoP.calculateThumbprint())
    assert.match(live.token_type, /^DPoP$/i)
    const next = await client.refreshTokenGrant(config, tokens.refresh_token, {}, { DPoP })
    assert.equal(next.token_type, 'dpop')
    assert.deepEqual(taken('/token').map((one) => one.status), [200])
  }
}

export async function deviceFlow() {
  const config = await discovered()
  const started = await client.initiateDeviceAuthorization(config, { scope: 'openid email' })
  assert.ok(started.verification_uri.startsWith(settings.url + '/'))
  assert.ok(started.expires_in > 0)
  const polled = client.pollDeviceAuthorizationGrant(config, { ...started, interval: 1 }) // too often, so it is told to slow down
  polled.catch(() => {})
  const errors = () => heard.filter((one) => one.path === '/token').map((one) => one.error)
  await until(() => errors().includes('slow_down'))
  await visit(started.verification_uri_complete)
  const tokens = await polled
  assert.equal(errors()[0], 'authorization_pending')
  const person = await client.fetchUserInfo(config, tokens.access_token, tokens.claims().sub)
  assert.equal(person.email, settings.person)
  assert.ok((await client.refreshTokenGrant(config, tokens.refresh_token)).access_token)
}

export async function deviceIsDenied() {
  const config = await discovered()
  const started = await client.initiateDeviceAuthorization(config, { scope: 'all' })
  await visit(started.verification_uri_complete)
  await fails(client.pollDeviceAuthorizationGrant(config, started), 'access_denied')
}

export async function clientCredentialsByAssertion() {
  const secret = await discovered(client.ClientSecretJwt(settings.secret))
  assert.ok((await client.clientCredentialsGrant(secret, {})).access_token)
}

export async function privateKeyJwt() {
  const key = await crypto.subtle.importKey('jwk', settings.key, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign'])
  const config = await discovered(client.PrivateKeyJwt({ key, kid: settings.key.kid }))
  const tokens = await flow(config, {}, { par: true })
  assert.ok(tokens.claims().sub)
  assert.ok((await client.clientCredentialsGrant(config, {})).access_token)
}

export async function promptNoneNeedsASignIn() {
  const config = await discovered()
  const address = client.buildAuthorizationUrl(config, { redirect_uri: settings.redirect, scope: 'openid', prompt: 'none', state: 'x' })
  await fails(client.authorizationCodeGrant(config, await visit(address), { expectedState: 'x' }), 'login_required')
}

export async function signsOut() {
  const config = await discovered()
  const tokens = await flow(config)
  const post_logout_redirect_uri = settings.bye
  const out = await visit(client.buildEndSessionUrl(config, { id_token_hint: tokens.id_token, post_logout_redirect_uri, state: 'gone' }), { same: true })
  assert.equal(out.href, `${settings.bye}?state=gone`)
  const again = client.buildAuthorizationUrl(config, { redirect_uri: settings.redirect, scope: 'openid', prompt: 'none', state: 'x' })
  await fails(client.authorizationCodeGrant(config, await visit(again, { same: true }), { expectedState: 'x' }), 'login_required')
}

export async function registersItself() {
  const config = await client.dynamicClientRegistration(new URL(settings.url), {
    client_name: 'Registered by openid-client', redirect_uris: [settings.redirect], token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'], scope: 'openid email',
  }, client.ClientSecretBasic(), { ...options, initialAccessToken: settings.initialAccessToken })
  assert.ok(config.clientMetadata().client_id)
  assert.ok((await flow(config)).claims().sub)
}

export async function strangersCertificateIsRefused() {
  await assert.rejects(discovered(), (failure) => {
    const causes = []
    for (let one = failure; one; one = one.cause) causes.push(one.code)
    assert.ok(causes.some((code) => /UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT_IN_CHAIN/.test(code)), causes.join())
    return true
  })
}
