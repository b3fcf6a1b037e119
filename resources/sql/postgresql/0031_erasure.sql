-- Tables of which rows were erased whose bytes may still stand in the database's files, and since when. `is_large`: what
-- can be done beside everybody else's work is done, the rest is left to `biometricscloudd clean`.
CREATE TABLE erased_table (
    name TEXT COLLATE "C" PRIMARY KEY,
    erased_time BIGINT NOT NULL,
    is_large BIGINT NOT NULL DEFAULT 0
);
-- Its row is deleted at once: whether that row's bytes can be taken away tells whether those of rows deleted before can.
CREATE TABLE erasure_probe (
    moment BIGINT NOT NULL
);
-- The planner's statistics hold values of columns, and those of a table that has become empty stay for good. What was
-- measured or written about people is in no condition that needs them. Setting the type anew forgets what is there.
DO $$
DECLARE field record;
BEGIN
    FOR field IN
        SELECT a.attrelid::regclass AS of_table, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
               CASE WHEN a.attcollation <> 0 THEN ' COLLATE "C"' ELSE '' END AS collation
        FROM pg_attribute a
        WHERE a.attrelid IN ('metric'::regclass, 'sample_block'::regclass, 'sample_rollup'::regclass,
                             'sample_aside'::regclass, 'sleep_night'::regclass, 'alert'::regclass,
                             'alert_rule'::regclass, 'import_job'::regclass, 'import_skip'::regclass,
                             'device'::regclass, 'device_link'::regclass, 'device_link_fault'::regclass)
          AND a.attnum > 0 AND NOT a.attisdropped
          AND a.atttypid IN ('double precision'::regtype, 'bytea'::regtype, 'text'::regtype)
          AND NOT EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = a.attrelid AND a.attnum = ANY (i.indkey))
          AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conrelid = a.attrelid AND a.attnum = ANY (k.conkey))
    LOOP
        EXECUTE format('ALTER TABLE %s ALTER COLUMN %I TYPE %s%s', field.of_table, field.name, field.type,
                       field.collation);
        EXECUTE format('ALTER TABLE %s ALTER COLUMN %I SET STATISTICS 0', field.of_table, field.name);
    END LOOP;
END $$;
