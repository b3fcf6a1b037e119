-- Append-only; hash = SHA-256(previous_hash || the row), so that a changed or missing row is found by `verify`.
CREATE TABLE audit_entry (
    id INTEGER PRIMARY KEY,
    time INTEGER NOT NULL,
    tenant_id INTEGER,
    actor_id INTEGER,
    application_id INTEGER,
    event TEXT NOT NULL,
    outcome TEXT NOT NULL,
    object_type TEXT NOT NULL DEFAULT '',
    object_id TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    trace_id TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '{}',
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX audit_entry_tenant ON audit_entry (tenant_id, id);
