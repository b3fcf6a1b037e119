-- Small facts about the workspace itself ("demo").
CREATE TABLE workspace_setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- A person's remote device at its vendor's cloud or on a phone. The vendor's tokens are sealed under the workspace key.
-- `priority` orders sources of the same metric, lowest first; the person may change it.
CREATE TABLE device_link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    tenant_id INTEGER NOT NULL REFERENCES tenant (id),
    account_id INTEGER NOT NULL REFERENCES account (id),
    provider TEXT NOT NULL,
    product_name TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('pending', 'linked', 'stopped', 'failing', 'revoked')),
    scope TEXT NOT NULL DEFAULT '',
    access_token BLOB,
    refresh_token BLOB,
    token_expires_time INTEGER,
    priority INTEGER NOT NULL DEFAULT 100,
    last_data_time INTEGER,
    last_sync_time INTEGER,
    last_error TEXT NOT NULL DEFAULT '',
    created_time INTEGER NOT NULL,
    modified_time INTEGER NOT NULL
) STRICT;
CREATE INDEX device_link_tenant ON device_link (tenant_id, id);
CREATE INDEX device_link_account ON device_link (account_id, provider);
-- The `state` of an authorize URL that was handed out: SHA-256 of it, usable once until it expires (RFC 6749 §10.12).
CREATE TABLE device_link_request (
    state_hash BLOB PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    provider TEXT NOT NULL,
    created_time INTEGER NOT NULL,
    expires_time INTEGER NOT NULL,
    used_time INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX device_link_request_expires ON device_link_request (expires_time);
-- Something that sends samples, with an application (its credentials) of its own when it calls the API itself.
CREATE TABLE device (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    tenant_id INTEGER NOT NULL REFERENCES tenant (id),
    account_id INTEGER NOT NULL REFERENCES account (id),
    application_id INTEGER REFERENCES application (id),
    link_id INTEGER REFERENCES device_link (id),
    manufacturer TEXT NOT NULL,
    code TEXT NOT NULL,
    product_name TEXT NOT NULL DEFAULT '',
    is_test_mode INTEGER NOT NULL DEFAULT 0,
    state INTEGER NOT NULL DEFAULT 5 CHECK (state IN (0, 5)),
    priority INTEGER NOT NULL DEFAULT 100,
    last_active_time INTEGER,
    created_time INTEGER NOT NULL,
    modified_time INTEGER NOT NULL
) STRICT;
CREATE INDEX device_account ON device (account_id, id);
