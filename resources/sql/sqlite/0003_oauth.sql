-- What a person allowed an application, and the codes and tokens issued on it. Hashes (SHA-256) only.
CREATE TABLE consent (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    tenant_id INTEGER NOT NULL REFERENCES tenant (id),
    account_id INTEGER NOT NULL REFERENCES account (id),
    application_id INTEGER NOT NULL REFERENCES application (id),
    scope TEXT NOT NULL,
    revoked_time INTEGER,
    created_time INTEGER NOT NULL,
    modified_time INTEGER NOT NULL,
    UNIQUE (account_id, application_id)
) STRICT;
CREATE INDEX consent_application ON consent (application_id);
-- Everything that descends from one authorization (or one direct grant): revoked as a whole (RFC 9700 §4.14).
CREATE TABLE token_family (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id INTEGER NOT NULL,
    account_id INTEGER NOT NULL REFERENCES account (id),
    application_id INTEGER NOT NULL REFERENCES application (id),
    grant_type TEXT NOT NULL,
    scope TEXT NOT NULL,
    auth_time INTEGER,
    created_time INTEGER NOT NULL,
    revoked_time INTEGER,
    revoked_reason TEXT
) STRICT;
CREATE INDEX token_family_application ON token_family (application_id);
CREATE INDEX token_family_account ON token_family (account_id);
CREATE TABLE authorization_code (
    code_hash BLOB PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application (id),
    account_id INTEGER NOT NULL REFERENCES account (id),
    redirect_uri TEXT NOT NULL,
    scope TEXT NOT NULL,
    code_challenge TEXT,
    nonce TEXT,
    auth_time INTEGER NOT NULL,
    created_time INTEGER NOT NULL,
    expires_time INTEGER NOT NULL,
    used_time INTEGER,
    family_id INTEGER REFERENCES token_family (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX authorization_code_expires ON authorization_code (expires_time);
CREATE TABLE access_token (
    token_hash BLOB PRIMARY KEY,
    family_id INTEGER NOT NULL REFERENCES token_family (id),
    scope TEXT NOT NULL,
    created_time INTEGER NOT NULL,
    expires_time INTEGER NOT NULL,
    revoked_time INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX access_token_family ON access_token (family_id);
-- `successor` is what the rotation answered, sealed under a key derived from the old token itself: whoever lost the
-- answer and still has the old token may read it again within the grace; nobody else ever can.
CREATE TABLE refresh_token (
    token_hash BLOB PRIMARY KEY,
    family_id INTEGER NOT NULL REFERENCES token_family (id),
    scope TEXT NOT NULL,
    created_time INTEGER NOT NULL,
    expires_time INTEGER NOT NULL,
    used_time INTEGER,
    successor BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX refresh_token_family ON refresh_token (family_id);
