-- Tables of which rows were erased whose bytes may still stand in the database's files, and since when. `is_large`: what
-- can be done beside everybody else's work is done, the rest is left to `biometricscloudd clean`.
CREATE TABLE erased_table (
    name TEXT PRIMARY KEY,
    erased_time INTEGER NOT NULL,
    is_large INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
-- PostgreSQL's only: see there.
CREATE TABLE erasure_probe (
    moment INTEGER NOT NULL
) STRICT;
