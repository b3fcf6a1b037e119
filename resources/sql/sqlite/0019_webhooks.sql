-- Endpoints a tenant wants to be told at. `secret` signs (HMAC-SHA256), sealed under the workspace key; `previous_secret`
-- signs beside it until its end. Audit entries after `since_audit_id` are announced to it.
CREATE TABLE webhook (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    tenant_id INTEGER NOT NULL REFERENCES tenant (id),
    url TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    events TEXT NOT NULL,
    state INTEGER NOT NULL DEFAULT 5 CHECK (state IN (0, 5)),
    disabled_reason TEXT NOT NULL DEFAULT '',
    secret BLOB NOT NULL,
    previous_secret BLOB,
    previous_expires_time INTEGER,
    since_audit_id INTEGER NOT NULL,
    failing_since INTEGER,
    removed_time INTEGER,
    created_time INTEGER NOT NULL,
    modified_time INTEGER NOT NULL
) STRICT;
CREATE INDEX webhook_tenant ON webhook (tenant_id, id);
-- What is to be sent, and what became of it. `audit_id` is what it tells of (null: a test); `first_time` begins the window
-- of its retries. An endpoint gets its deliveries in the order of their ids.
CREATE TABLE webhook_delivery (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    webhook_id INTEGER NOT NULL REFERENCES webhook (id),
    audit_id INTEGER,
    message_id TEXT NOT NULL,
    event TEXT NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'dead')),
    attempts INTEGER NOT NULL DEFAULT 0,
    first_time INTEGER NOT NULL,
    next_time INTEGER NOT NULL,
    last_status INTEGER,
    last_error TEXT NOT NULL DEFAULT '',
    created_time INTEGER NOT NULL,
    settled_time INTEGER
) STRICT;
CREATE UNIQUE INDEX webhook_delivery_audit ON webhook_delivery (webhook_id, audit_id);
CREATE INDEX webhook_delivery_state ON webhook_delivery (webhook_id, state, id);
-- Up to which audit entry deliveries were made: one row.
CREATE TABLE webhook_cursor (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    audit_id INTEGER NOT NULL
) STRICT;
INSERT INTO webhook_cursor (id, audit_id) VALUES (1, 0);
-- A family is deleted when nothing of it is left; its code and its device are looked for then.
CREATE INDEX authorization_code_family ON authorization_code (family_id);
CREATE INDEX device_request_family ON device_request (family_id);
