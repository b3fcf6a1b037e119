-- Append-only; hash = SHA-256(previous_hash || the row), so that a changed or missing row is found by `verify`.
CREATE TABLE audit_entry (
    id BIGINT PRIMARY KEY,
    time BIGINT NOT NULL,
    tenant_id BIGINT,
    actor_id BIGINT,
    application_id BIGINT,
    event TEXT NOT NULL,
    outcome TEXT NOT NULL,
    object_type TEXT NOT NULL DEFAULT '',
    object_id TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    trace_id TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '{}',
    hash BYTEA NOT NULL
);
CREATE INDEX audit_entry_tenant ON audit_entry (tenant_id, id);
