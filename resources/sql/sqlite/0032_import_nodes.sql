-- The node on which the file lies, '' until its first part came, and how much of it was read.
ALTER TABLE import_job ADD COLUMN node TEXT NOT NULL DEFAULT '';
ALTER TABLE import_job ADD COLUMN read_size INTEGER NOT NULL DEFAULT 0;
