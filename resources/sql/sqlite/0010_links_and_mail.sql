-- Links that work once and set a password. SHA-256 of their 256 random bits.
CREATE TABLE account_link (
    token_hash BLOB PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('reset', 'invitation')),
    created_time INTEGER NOT NULL,
    expires_time INTEGER NOT NULL,
    ended_time INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX account_link_account ON account_link (account_id);
-- Letters to be sent. What one says, its link included, is sealed under the workspace key until it is gone.
CREATE TABLE mail_outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES account (id),
    tenant_id INTEGER NOT NULL,
    recipient TEXT NOT NULL,
    sealed BLOB NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    next_time INTEGER NOT NULL,
    created_time INTEGER NOT NULL,
    expires_time INTEGER NOT NULL -- what is not sent by then is of no use any more
) STRICT;
CREATE INDEX mail_outbox_next ON mail_outbox (next_time);
