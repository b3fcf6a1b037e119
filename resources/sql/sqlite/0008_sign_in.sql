-- How a person signed in (`amr`: RFC 8176, separated by blanks), and the public name of the session (`sid` of OpenID
-- Connect), which codes and token families carry on. `sid` is no secret; the cookie's hash is the key as before.
ALTER TABLE browser_session ADD COLUMN sid TEXT NOT NULL DEFAULT '';
ALTER TABLE browser_session ADD COLUMN amr TEXT NOT NULL DEFAULT 'pwd';
UPDATE browser_session SET sid = lower(hex(randomblob(16)));
ALTER TABLE authorization_code ADD COLUMN sid TEXT NOT NULL DEFAULT '';
ALTER TABLE authorization_code ADD COLUMN amr TEXT NOT NULL DEFAULT '';
ALTER TABLE token_family ADD COLUMN sid TEXT NOT NULL DEFAULT '';
ALTER TABLE token_family ADD COLUMN amr TEXT NOT NULL DEFAULT '';
-- A person who proved the password, on the way to the second factor: the cookie holds 256 random bits.
CREATE TABLE sign_in_attempt (
    attempt_hash BLOB PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    amr TEXT NOT NULL,
    created_time INTEGER NOT NULL,
    expires_time INTEGER NOT NULL,
    used_time INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX sign_in_attempt_account ON sign_in_attempt (account_id);
CREATE INDEX sign_in_attempt_expires ON sign_in_attempt (expires_time);
-- RFC 6238. The secrets are sealed under the workspace key; `pending_secret` waits for its first code. `last_step` is
-- the time step of the last code accepted: none is accepted twice.
CREATE TABLE totp (
    account_id INTEGER PRIMARY KEY REFERENCES account (id),
    secret BLOB,
    confirmed_time INTEGER,
    last_step INTEGER NOT NULL DEFAULT 0,
    pending_secret BLOB,
    pending_time INTEGER
) STRICT;
CREATE TABLE recovery_code (
    account_id INTEGER NOT NULL REFERENCES account (id),
    code_hash BLOB NOT NULL,
    created_time INTEGER NOT NULL,
    used_time INTEGER,
    PRIMARY KEY (account_id, code_hash)
) STRICT, WITHOUT ROWID;
-- A browser in which the second factor is not asked for: its cookie holds 256 random bits.
CREATE TABLE trusted_browser (
    browser_hash BLOB PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    account_id INTEGER NOT NULL REFERENCES account (id),
    created_time INTEGER NOT NULL,
    last_used_time INTEGER NOT NULL,
    expires_time INTEGER NOT NULL,
    address TEXT NOT NULL DEFAULT '',
    user_agent TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX trusted_browser_account ON trusted_browser (account_id);
-- WebAuthn credentials. `public_key` is the key as the verifying library takes it, `algorithm` its COSE number.
CREATE TABLE passkey (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    account_id INTEGER NOT NULL REFERENCES account (id),
    credential_id BLOB NOT NULL UNIQUE,
    public_key BLOB NOT NULL,
    algorithm INTEGER NOT NULL,
    sign_count INTEGER NOT NULL,
    is_synced INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    created_time INTEGER NOT NULL,
    last_used_time INTEGER
) STRICT;
CREATE INDEX passkey_account ON passkey (account_id);
-- The challenges that were answered, until they would have expired anyway: each is good once.
CREATE TABLE passkey_challenge (
    challenge_hash BLOB PRIMARY KEY,
    expires_time INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX passkey_challenge_expires ON passkey_challenge (expires_time);
