// openid-client, as its users use it.
import assert from 'node:assert/strict'
import * as client from 'openid-client'
import { settings, visit } from './case.mjs'

const options = settings.url.startsWith('http://') ? { execute: [client.allowInsecureRequests] } : {}

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
  for (const endpoint of ['authorization_endpoint', 'token_endpoint', 'jwks_uri', 'userinfo_endpoint', 'revocation_endpoint', 'introspection_endpoint'])
    assert.ok(server[endpoint].startsWith(settings.url + '/'), endpoint)
  assert.ok(server.supportsPKCE())
  const other = await client.discovery(new URL(settings.url), settings.id, {}, client.None(), { ...options, algorithm: 'oauth2' })
  assert.equal(other.serverMetadata().token_endpoint, server.token_endpoint)
}

export async function codeIdTokenUserinfoRefreshRevoke() {
  for (const authentication of [client.ClientSecretBasic(settings.secret), client.ClientSecretPost(settings.secret)]) {
    const config = await discovered(authentication)
    const tokens = await flow(config, { scope: 'openid email profile offline_access', max_age: '3600' })
    const claims = tokens.claims()
    assert.equal(claims.aud, settings.id)
    assert.ok(claims.auth_time <= Date.now() / 1000)
    const person = await client.fetchUserInfo(config, tokens.access_token, claims.sub)
    assert.equal(person.email, settings.person)
    const next = await client.refreshTokenGrant(config, tokens.refresh_token)
    assert.notEqual(next.access_token, tokens.access_token)
    assert.equal((await client.tokenIntrospection(config, next.access_token)).active, true)
    await client.tokenRevocation(config, next.refresh_token)
    assert.deepEqual(await client.tokenIntrospection(config, next.access_token), { active: false })
    await fails(client.refreshTokenGrant(config, next.refresh_token), 'invalid_grant')
  }
}

export async function codeWithoutDiscovery() {
  const config = new client.Configuration({ issuer: settings.url, authorization_endpoint: `${settings.url}/authorize`,
    token_endpoint: `${settings.url}/token`, revocation_endpoint: `${settings.url}/revoke`,
    authorization_response_iss_parameter_supported: true }, settings.id, settings.secret)
  if (options.execute) client.allowInsecureRequests(config)
  const tokens = await flow(config, { scope: 'all' })
  const next = await client.refreshTokenGrant(config, tokens.refresh_token)
  await client.tokenRevocation(config, next.refresh_token)
  await fails(client.refreshTokenGrant(config, next.refresh_token), 'invalid_grant')
  const own = await client.clientCredentialsGrant(config, { scope: 'all' })
  const answer = await client.fetchProtectedResource(config, own.access_token, new URL(`${settings.url}/api/v1/admin/me`), 'GET')
  assert.equal(answer.status, 200)
}

export async function publicClient() {
  const tokens = await flow(await discovered(client.None()))
  assert.ok(tokens.claims().sub)
}

export async function pushedRequest() {
  const tokens = await flow(await discovered(), {}, { par: true })
  assert.ok(tokens.claims().sub)
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
  const config = await discovered()
  for (const algorithm of ['ES256', 'PS256']) {
    const DPoP = client.getDPoPHandle(config, await client.randomDPoPKeyPair(algorithm))
    const tokens = await flow(config, { scope: 'openid all' }, { DPoP })
    assert.equal(tokens.token_type, 'dpop')
    const me = new URL(`${settings.url}/api/v1/admin/me`)
    assert.equal((await client.fetchProtectedResource(config, tokens.access_token, me, 'GET', undefined, undefined, { DPoP })).status, 200)
    const bare = await fetch(me, { headers: { Authorization: `Bearer ${tokens.access_token}` } })
    assert.equal(bare.status, 401, 'a bound token passed as a bearer token')
    const next = await client.refreshTokenGrant(config, tokens.refresh_token, {}, { DPoP })
    assert.equal(next.token_type, 'dpop')
  }
}

export async function deviceFlow() {
  const config = await discovered()
  const started = await client.initiateDeviceAuthorization(config, { scope: 'all' })
  assert.ok(started.verification_uri.startsWith(settings.url))
  await visit(`${started.verification_uri_complete}`)
  const tokens = await client.pollDeviceAuthorizationGrant(config, started)
  assert.ok(tokens.access_token)
}

export async function clientCredentialsByAssertion() {
  const secret = await discovered(client.ClientSecretJwt(settings.secret))
  assert.ok((await client.clientCredentialsGrant(secret, {})).access_token)
}

export async function privateKeyJwt() {
  const key = await crypto.subtle.importKey('jwk', settings.key, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign'])
  const config = await discovered(client.PrivateKeyJwt({ key, kid: settings.key.kid }))
  const tokens = await flow(config)
  assert.ok(tokens.claims().sub)
  assert.ok((await client.clientCredentialsGrant(config, {})).access_token)
}

export async function promptNoneNeedsASignIn() {
  const config = await discovered()
  const address = client.buildAuthorizationUrl(config, { redirect_uri: settings.redirect, scope: 'openid', prompt: 'none', state: 'x' })
  await fails(client.authorizationCodeGrant(config, await visit(address), { expectedState: 'x' }), 'login_required')
}

export async function registersItself() {
  const config = await client.dynamicClientRegistration(new URL(settings.url), {
    client_name: 'Registered by openid-client', redirect_uris: [settings.redirect], token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'], scope: 'openid email',
  }, undefined, { ...options, initialAccessToken: settings.initialAccessToken })
  assert.ok(config.clientMetadata().client_id)
  assert.ok((await flow(config)).claims().sub)
}
