import assert from 'node:assert/strict'
import { AuthorizationCode, ClientCredentials, ResourceOwnerPassword } from 'simple-oauth2'
import { settings, visit } from './case.mjs'

const config = (authorizationMethod = 'header', more = {}) => ({
  client: { id: settings.id, secret: settings.secret },
  auth: { tokenHost: settings.url, tokenPath: '/token', revokePath: '/revoke', ...more },
  options: { authorizationMethod },
})

export async function codeRefreshRevoke() {
  for (const method of ['header', 'body']) {
    const client = new AuthorizationCode(config(method, { authorizePath: '/authorize' }))
    const address = client.authorizeURL({ redirect_uri: settings.redirect, scope: 'all', state: 'a state & more' })
    const back = await visit(address)
    assert.equal(back.searchParams.get('state'), 'a state & more')
    const token = await client.getToken({ code: back.searchParams.get('code'), redirect_uri: settings.redirect })
    assert.equal(token.expired(), false)
    assert.equal(token.token.token_type, 'Bearer')
    const next = await token.refresh()
    assert.notEqual(next.token.access_token, token.token.access_token)
    await next.revokeAll()
    await assert.rejects(next.refresh(), (error) => error.data.payload.error === 'invalid_grant')
  }
}

export async function codeIsGoodOnce() {
  const client = new AuthorizationCode(config('header', { authorizePath: '/authorize' }))
  const back = await visit(client.authorizeURL({ redirect_uri: settings.redirect, scope: 'all', state: 'x' }))
  const parameters = { code: back.searchParams.get('code'), redirect_uri: settings.redirect }
  await client.getToken(parameters)
  await assert.rejects(client.getToken(parameters), (error) => error.data.payload.error === 'invalid_grant')
}

export async function clientCredentials() {
  for (const method of ['header', 'body']) {
    const token = await new ClientCredentials(config(method)).getToken({ scope: 'all' })
    assert.ok(token.token.expires_at > new Date())
    const answer = await fetch(`${settings.url}/api/v1/admin/me`, { headers: { Authorization: `Bearer ${token.token.access_token}` } })
    assert.equal(answer.status, 200)
  }
}

export async function password() {
  const client = new ResourceOwnerPassword(config())
  const token = await client.getToken({ username: settings.person, password: settings.password, scope: 'all' })
  assert.equal(token.token.email, settings.person)
  await assert.rejects(client.getToken({ username: settings.person, password: 'wrong' }),
    (error) => error.data.payload.error === 'invalid_grant')
}

export async function wrongSecret() {
  const client = new ClientCredentials({ ...config(), client: { id: settings.id, secret: 'wrong' } })
  await assert.rejects(client.getToken({}), (error) => error.output.statusCode === 401 && error.data.payload.error === 'invalid_client')
}
