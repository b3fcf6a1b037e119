// oauth4webapi, which checks every byte of every answer.
import assert from 'node:assert/strict'
import * as oauth from 'oauth4webapi'
import { settings, visit } from './case.mjs'

const insecure = { [oauth.allowInsecureRequests]: true }
const client = { client_id: settings.id }
const authentication = () => oauth.ClientSecretBasic(settings.secret)

async function server() {
  const issuer = new URL(settings.url)
  return oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, insecure))
}

async function code(as, parameters = {}) {
  const verifier = oauth.generateRandomCodeVerifier()
  const state = oauth.generateRandomState()
  const address = new URL(as.authorization_endpoint)
  const query = { client_id: settings.id, redirect_uri: settings.redirect, response_type: 'code', scope: 'openid email', state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256', ...parameters }
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value)
  const back = oauth.validateAuthResponse(as, client, await visit(address), state)
  return { back, verifier }
}

export async function codeIdTokenUserinfo() {
  const as = await server()
  const nonce = oauth.generateRandomNonce()
  const { back, verifier } = await code(as, { nonce, max_age: '1000' })
  const answer = await oauth.authorizationCodeGrantRequest(as, client, authentication(), back, settings.redirect, verifier, insecure)
  const tokens = await oauth.processAuthorizationCodeResponse(as, client, answer, { expectedNonce: nonce, maxAge: 1000, requireIdToken: true })
  await oauth.validateApplicationLevelSignature(as, answer, insecure)
  const claims = oauth.getValidatedIdTokenClaims(tokens)
  const person = await oauth.processUserInfoResponse(as, client, claims.sub, await oauth.userInfoRequest(as, client, tokens.access_token, insecure))
  assert.equal(person.email, settings.person)
}

export async function refreshIntrospectRevoke() {
  const as = await server()
  const { back, verifier } = await code(as, { scope: 'email' })
  const first = await oauth.processAuthorizationCodeResponse(as, client,
    await oauth.authorizationCodeGrantRequest(as, client, authentication(), back, settings.redirect, verifier, insecure))
  const next = await oauth.processRefreshTokenResponse(as, client,
    await oauth.refreshTokenGrantRequest(as, client, authentication(), first.refresh_token, insecure))
  const introspect = async (token) => oauth.processIntrospectionResponse(as, client,
    await oauth.introspectionRequest(as, client, authentication(), token, insecure))
  const live = await introspect(next.access_token)
  assert.equal(live.active, true)
  assert.equal(live.client_id, settings.id)
  await oauth.processRevocationResponse(await oauth.revocationRequest(as, client, authentication(), next.refresh_token, insecure))
  assert.deepEqual(await introspect(next.access_token), { active: false })
}

export async function pushedRequest() {
  const as = await server()
  const pushed = await oauth.processPushedAuthorizationResponse(as, client, await oauth.pushedAuthorizationRequest(as, client, authentication(),
    { response_type: 'code', redirect_uri: settings.redirect, scope: 'email' }, insecure))
  assert.match(pushed.request_uri, /^urn:ietf:params:oauth:request_uri:/)
  const address = new URL(as.authorization_endpoint)
  address.searchParams.set('client_id', settings.id)
  address.searchParams.set('request_uri', pushed.request_uri)
  const back = oauth.validateAuthResponse(as, client, await visit(address), oauth.expectNoState)
  assert.ok(back.get('code'))
}

export async function dpopClientCredentials() {
  const as = await server()
  const DPoP = oauth.DPoP(client, await oauth.generateKeyPair('ES256'))
  const ask = () => oauth.clientCredentialsGrantRequest(as, client, authentication(), {}, { DPoP, ...insecure })
  let answer = await ask()
  const tokens = await oauth.processClientCredentialsResponse(as, client, answer).catch(async (error) => {
    assert.ok(oauth.isDPoPNonceError(error), error.stack)
    return oauth.processClientCredentialsResponse(as, client, await ask())
  })
  assert.equal(tokens.token_type, 'dpop')
  answer = await oauth.protectedResourceRequest(tokens.access_token, 'GET', new URL(`${settings.url}/api/v1/admin/me`), undefined, undefined,
    { DPoP, ...insecure })
  assert.equal(answer.status, 200)
}
