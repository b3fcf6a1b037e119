-- Registered OAuth clients (RFC 6749 §2). A tenant's application is never deleted: state 0 disables it.
CREATE TABLE application (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    tenant_id INTEGER NOT NULL REFERENCES tenant (id),
    owner_id INTEGER NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL DEFAULT '', -- without case: what searching and sorting compare
    description TEXT NOT NULL DEFAULT '',
    website_url TEXT NOT NULL DEFAULT '',
    image_url TEXT NOT NULL DEFAULT '',
    scope TEXT NOT NULL,
    state INTEGER NOT NULL DEFAULT 5 CHECK (state IN (0, 5)),
    client_id TEXT NOT NULL UNIQUE,
    is_public INTEGER NOT NULL DEFAULT 0,
    grant_types TEXT NOT NULL,
    secret_policy TEXT NOT NULL DEFAULT 'show_once' CHECK (secret_policy IN ('show_once', 'recoverable')),
    is_trusted INTEGER NOT NULL DEFAULT 0,
    is_first_party INTEGER NOT NULL DEFAULT 0,
    profile_in_redirect INTEGER NOT NULL DEFAULT 0,
    access_token_seconds INTEGER,
    refresh_token_seconds INTEGER NOT NULL DEFAULT 2592000,
    last_used_time INTEGER,
    created_time INTEGER NOT NULL,
    modified_time INTEGER NOT NULL
) STRICT;
-- A page of the list reads one range of one of these, whatever the number of applications; see core/applications/README.md.
CREATE INDEX application_tenant ON application (tenant_id, state, id);
CREATE INDEX application_tenant_name ON application (tenant_id, state, name_folded, id);
CREATE INDEX application_tenant_created ON application (tenant_id, state, created_time, id);
CREATE INDEX application_tenant_modified ON application (tenant_id, state, modified_time, id);
CREATE INDEX application_tenant_used ON application (tenant_id, state, (COALESCE(last_used_time, 0)), id);
CREATE INDEX application_state ON application (state, id);
CREATE INDEX application_state_name ON application (state, name_folded, id);
CREATE INDEX application_state_created ON application (state, created_time, id);
CREATE INDEX application_state_modified ON application (state, modified_time, id);
CREATE INDEX application_state_used ON application (state, (COALESCE(last_used_time, 0)), id);
CREATE INDEX application_owner ON application (owner_id, state, id);
-- How many applications there are, kept with every change, so that a page need not count them. Owner 0: of the whole
-- tenant; tenant 0 (and owner 0): of all tenants.
CREATE TABLE application_count (
    tenant_id INTEGER NOT NULL,
    owner_id INTEGER NOT NULL,
    active INTEGER NOT NULL,
    disabled INTEGER NOT NULL,
    PRIMARY KEY (tenant_id, owner_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE application_redirect (
    application_id INTEGER NOT NULL REFERENCES application (id),
    position INTEGER NOT NULL,
    redirect_url TEXT NOT NULL,
    PRIMARY KEY (application_id, position)
) STRICT, WITHOUT ROWID;
-- `sealed` holds the secret itself under the workspace key, for the recoverable policy only.
CREATE TABLE application_secret (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    application_id INTEGER NOT NULL REFERENCES application (id),
    secret_hash BLOB NOT NULL,
    sealed BLOB,
    created_time INTEGER NOT NULL,
    expires_time INTEGER,
    last_used_time INTEGER
) STRICT;
CREATE INDEX application_secret_application ON application_secret (application_id);
