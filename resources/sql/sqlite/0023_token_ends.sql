-- When the last token of a family ends, so that the tokens' own tables need no index on the family: what ended is found by
-- this, and every token that is issued keeps two B-trees less. It may lag behind by a day (tokens/rotation.cpp).
ALTER TABLE token_family ADD COLUMN ends_time INTEGER NOT NULL DEFAULT 0;
UPDATE token_family SET ends_time = MAX(created_time,
    COALESCE((SELECT MAX(a.expires_time) FROM access_token a WHERE a.family_id = token_family.id), 0),
    COALESCE((SELECT MAX(r.expires_time) FROM refresh_token r WHERE r.family_id = token_family.id), 0));
-- Without the foreign keys, which would look for the tokens of each family that is deleted. A token without its family is
-- good for nothing, and goes when its own time is over.
DROP INDEX access_token_family;
DROP INDEX refresh_token_family;
ALTER TABLE access_token RENAME TO access_token_before;
CREATE TABLE access_token (
    token_hash BLOB PRIMARY KEY,
    family_id INTEGER NOT NULL,
    scope TEXT NOT NULL,
    created_time INTEGER NOT NULL,
    expires_time INTEGER NOT NULL,
    revoked_time INTEGER,
    jkt TEXT,
    audience TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO access_token (token_hash, family_id, scope, created_time, expires_time, revoked_time, jkt, audience)
    SELECT token_hash, family_id, scope, created_time, expires_time, revoked_time, jkt, audience FROM access_token_before;
DROP TABLE access_token_before;
-- `successor` is what the rotation answered, sealed under a key derived from the old token itself: whoever lost the
-- answer and still has the old token may read it again within the grace; nobody else ever can.
ALTER TABLE refresh_token RENAME TO refresh_token_before;
CREATE TABLE refresh_token (
    token_hash BLOB PRIMARY KEY,
    family_id INTEGER NOT NULL,
    scope TEXT NOT NULL,
    created_time INTEGER NOT NULL,
    expires_time INTEGER NOT NULL,
    used_time INTEGER,
    successor BLOB
) STRICT, WITHOUT ROWID;
INSERT INTO refresh_token (token_hash, family_id, scope, created_time, expires_time, used_time, successor)
    SELECT token_hash, family_id, scope, created_time, expires_time, used_time, successor FROM refresh_token_before;
DROP TABLE refresh_token_before;
