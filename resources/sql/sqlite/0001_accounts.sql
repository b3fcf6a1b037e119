-- Tenants, the people in them, and their browser sessions. Moments are microseconds since 1970 (UTC).
CREATE TABLE tenant (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    state INTEGER NOT NULL DEFAULT 5 CHECK (state IN (0, 5)),
    finer_scopes INTEGER NOT NULL DEFAULT 0,
    created_time INTEGER NOT NULL,
    modified_time INTEGER NOT NULL
) STRICT;
CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    tenant_id INTEGER NOT NULL REFERENCES tenant (id),
    username TEXT NOT NULL,
    username_folded TEXT NOT NULL UNIQUE,
    email TEXT NOT NULL,
    email_folded TEXT NOT NULL UNIQUE,
    first_name TEXT NOT NULL DEFAULT '',
    middle_name TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '',
    name_folded TEXT NOT NULL DEFAULT '', -- the three names without case, for searching
    language TEXT NOT NULL DEFAULT 'en',
    timezone TEXT NOT NULL DEFAULT 'UTC',
    country TEXT NOT NULL DEFAULT '',
    country_tel_code TEXT NOT NULL DEFAULT '',
    telephone TEXT NOT NULL DEFAULT '',
    birth_date TEXT,
    agree_tos INTEGER NOT NULL DEFAULT 0,
    account_type INTEGER NOT NULL DEFAULT 1,
    account_sub_type INTEGER,
    account_sub_type_other TEXT NOT NULL DEFAULT '',
    organization_name TEXT NOT NULL DEFAULT '',
    role_id INTEGER NOT NULL CHECK (role_id BETWEEN 1 AND 5),
    state INTEGER NOT NULL DEFAULT 5 CHECK (state IN (0, 5)),
    password_hash TEXT NOT NULL DEFAULT '',
    failed_sign_ins INTEGER NOT NULL DEFAULT 0,
    locked_until INTEGER,
    last_sign_in_time INTEGER,
    created_time INTEGER NOT NULL,
    modified_time INTEGER NOT NULL
) STRICT;
CREATE INDEX account_tenant ON account (tenant_id, id);
-- Who may read whose data: a clinician sees the patients assigned to them.
CREATE TABLE care_assignment (
    clinician_id INTEGER NOT NULL REFERENCES account (id),
    patient_id INTEGER NOT NULL REFERENCES account (id),
    created_time INTEGER NOT NULL,
    PRIMARY KEY (clinician_id, patient_id)
) STRICT, WITHOUT ROWID;
-- The cookie holds 256 random bits; only their SHA-256 is kept.
CREATE TABLE browser_session (
    session_hash BLOB PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    auth_time INTEGER NOT NULL,
    last_seen_time INTEGER NOT NULL,
    expires_time INTEGER NOT NULL,
    revoked_time INTEGER,
    address TEXT NOT NULL DEFAULT '',
    user_agent TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX browser_session_account ON browser_session (account_id);
