-- Samples lie in one table a year, so that a year can be vacuumed, moved or set aside by itself. What the years named
-- here do not cover has a table of its own at either end.
ALTER TABLE sample_block RENAME TO sample_block_whole;
ALTER TABLE sample_block_whole RENAME CONSTRAINT sample_block_pkey TO sample_block_whole_pkey;
CREATE TABLE sample_block (
    metric_id BIGINT NOT NULL REFERENCES metric (id),
    start_time BIGINT NOT NULL,
    last_time BIGINT NOT NULL,
    sample_count BIGINT NOT NULL,
    data BYTEA NOT NULL,
    PRIMARY KEY (metric_id, start_time)
) PARTITION BY RANGE (start_time);
CREATE TABLE sample_block_before_2015 PARTITION OF sample_block
    FOR VALUES FROM (MINVALUE) TO (1420070400000000);
CREATE TABLE sample_block_after_2040 PARTITION OF sample_block
    FOR VALUES FROM (2240611200000000) TO (MAXVALUE);
DO $$ BEGIN
    FOR year IN 2015..2040 LOOP
        EXECUTE format('CREATE TABLE sample_block_%s PARTITION OF sample_block FOR VALUES FROM (%s) TO (%s)', year,
                       extract(epoch FROM make_timestamptz(year, 1, 1, 0, 0, 0, 'UTC'))::bigint * 1000000,
                       extract(epoch FROM make_timestamptz(year + 1, 1, 1, 0, 0, 0, 'UTC'))::bigint * 1000000);
    END LOOP;
END $$;
INSERT INTO sample_block SELECT * FROM sample_block_whole;
DROP TABLE sample_block_whole;
