-- Applications that register themselves (RFC 7591) with a token that an administrator made, and then look after their
-- registration with a token of their own (RFC 7592). Hashes (SHA-256) only.
CREATE TABLE initial_access_token (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    token_hash BLOB NOT NULL UNIQUE,
    tenant_id INTEGER NOT NULL REFERENCES tenant (id),
    creator_id INTEGER NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    grant_types TEXT NOT NULL,
    uses INTEGER NOT NULL,
    uses_left INTEGER NOT NULL CHECK (uses_left >= 0),
    created_time INTEGER NOT NULL,
    expires_time INTEGER NOT NULL,
    revoked_time INTEGER
) STRICT;
CREATE INDEX initial_access_token_tenant ON initial_access_token (tenant_id, id);
CREATE TABLE application_registration (
    application_id INTEGER PRIMARY KEY REFERENCES application (id),
    token_hash BLOB NOT NULL UNIQUE,
    initial_token_id INTEGER NOT NULL REFERENCES initial_access_token (id),
    grant_types TEXT NOT NULL,
    created_time INTEGER NOT NULL,
    modified_time INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
