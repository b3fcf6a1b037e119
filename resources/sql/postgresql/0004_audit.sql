-- Append-only; hash = SHA-256(previous_hash || the row), so that a changed or missing row is found by `verify`.
CREATE TABLE audit_entry (
    id BIGINT PRIMARY KEY,
    time BIGINT NOT NULL,
    tenant_id BIGINT,
    actor_id BIGINT,
    application_id BIGINT,
    event TEXT COLLATE "C" NOT NULL,
    outcome TEXT COLLATE "C" NOT NULL,
    object_type TEXT COLLATE "C" NOT NULL DEFAULT '',
    object_id TEXT COLLATE "C" NOT NULL DEFAULT '',
    address TEXT COLLATE "C" NOT NULL DEFAULT '',
    trace_id TEXT COLLATE "C" NOT NULL DEFAULT '',
    detail TEXT COLLATE "C" NOT NULL DEFAULT '{}',
    hash BYTEA NOT NULL
);
CREATE INDEX audit_entry_tenant ON audit_entry (tenant_id, id);
