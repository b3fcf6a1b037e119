-- The node on which the file lies, '' until its first part came, and how much of it was read.
ALTER TABLE import_job ADD COLUMN node TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE import_job ADD COLUMN read_size BIGINT NOT NULL DEFAULT 0;
