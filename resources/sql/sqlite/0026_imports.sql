-- A file of samples being taken in. `position` is where the importer goes on after an interruption: written in the
-- unit of work that stores the samples before it; `line` is that place's line. `fingerprint` tells the file again.
-- Without `started_by` it was started at the command line, whose process deals with it.
CREATE TABLE import_job (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    tenant_id INTEGER NOT NULL REFERENCES tenant (id),
    account_id INTEGER NOT NULL REFERENCES account (id),
    started_by INTEGER REFERENCES account (id),
    format TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_size INTEGER NOT NULL,
    received_size INTEGER NOT NULL DEFAULT 0,
    fingerprint TEXT NOT NULL DEFAULT '',
    options TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('receiving', 'waiting', 'running', 'done', 'cancelled', 'failed')),
    position INTEGER NOT NULL DEFAULT 0,
    line INTEGER NOT NULL DEFAULT 1,
    records INTEGER NOT NULL DEFAULT 0,
    added INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL DEFAULT 0,
    same INTEGER NOT NULL DEFAULT 0,
    aside INTEGER NOT NULL DEFAULT 0,
    skipped INTEGER NOT NULL DEFAULT 0,
    error TEXT NOT NULL DEFAULT '',
    created_time INTEGER NOT NULL,
    modified_time INTEGER NOT NULL,
    finished_time INTEGER
) STRICT;
CREATE INDEX import_job_account ON import_job (account_id, id);
CREATE INDEX import_job_tenant ON import_job (tenant_id, id);
CREATE INDEX import_job_state ON import_job (state, id);
-- Records that were kept out: the first of each reason with line and words, all of them counted. `subject` names the type
-- of a record that is not kept.
CREATE TABLE import_skip (
    job_id INTEGER NOT NULL REFERENCES import_job (id),
    reason TEXT NOT NULL,
    line INTEGER NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (job_id, reason, line)
) STRICT, WITHOUT ROWID;
CREATE TABLE import_skip_count (
    job_id INTEGER NOT NULL REFERENCES import_job (id),
    reason TEXT NOT NULL,
    subject TEXT NOT NULL,
    records INTEGER NOT NULL,
    PRIMARY KEY (job_id, reason, subject)
) STRICT, WITHOUT ROWID;
