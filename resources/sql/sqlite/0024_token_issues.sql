-- What one exchange gives out, an access and a refresh token, is one row under its moment of issue: 1,024 ids for each
-- microsecond since 1970, below zero for tokens that carry no moment (core/oauth/tokens/place.h). So the rows of a
-- transaction are appended to one B-tree; in two of WITHOUT ROWID tables SQLite splits full pages in the middle.
CREATE TABLE token_issue (
    id INTEGER PRIMARY KEY,
    family_id INTEGER NOT NULL,
    access_hash BLOB NOT NULL,
    access_scope TEXT NOT NULL,
    access_expires_time INTEGER NOT NULL,
    access_revoked_time INTEGER,
    jkt TEXT,
    audience TEXT,
    refresh_hash BLOB NOT NULL,
    refresh_scope TEXT NOT NULL,
    refresh_expires_time INTEGER NOT NULL
) STRICT;
-- The refresh tokens that were exchanged, each once: the key decides. `successor` is what the exchange answered, sealed
-- under a key derived from the old token itself: whoever lost the answer and still has the old token may read it again
-- within the grace; nobody else ever can. A table of its own, because a change of token_issue ends what is kept in memory.
CREATE TABLE refresh_use (
    token_key BLOB PRIMARY KEY,
    family_id INTEGER NOT NULL,
    used_time INTEGER NOT NULL,
    successor BLOB NOT NULL
) STRICT, WITHOUT ROWID;
-- Earlier tokens keep their other half empty. Whether one without its moment in the key is a JWT, whose moment is in its
-- text, or carries none, its row does not tell: it gets a place for either.
WITH old AS (
    SELECT token_hash, 1 AS is_access, family_id, scope, created_time, expires_time, revoked_time, jkt, audience
        FROM access_token
    UNION ALL SELECT token_hash, 0, family_id, scope, created_time, expires_time, NULL, NULL, NULL FROM refresh_token),
placed AS (
    SELECT created_time * 1024 AS base, CASE WHEN LENGTH(token_hash) = 39 THEN SUBSTR(token_hash, 8) ELSE token_hash END
        AS hash, old.* FROM old
    UNION ALL SELECT (created_time + 1) * -1024, token_hash, old.* FROM old WHERE LENGTH(token_hash) <> 39)
INSERT INTO token_issue (id, family_id, access_hash, access_scope, access_expires_time, access_revoked_time, jkt,
    audience, refresh_hash, refresh_scope, refresh_expires_time)
    SELECT base + ROW_NUMBER() OVER (PARTITION BY base ORDER BY is_access, token_hash) - 1, family_id,
        CASE WHEN is_access = 1 THEN hash ELSE X'' END, CASE WHEN is_access = 1 THEN scope ELSE '' END,
        CASE WHEN is_access = 1 THEN expires_time ELSE 0 END, revoked_time, jkt, audience,
        CASE WHEN is_access = 0 THEN hash ELSE X'' END, CASE WHEN is_access = 0 THEN scope ELSE '' END,
        CASE WHEN is_access = 0 THEN expires_time ELSE 0 END
    FROM placed;
INSERT INTO refresh_use (token_key, family_id, used_time, successor)
    SELECT token_hash, family_id, used_time, COALESCE(successor, X'') FROM refresh_token WHERE used_time IS NOT NULL;
DROP TABLE access_token;
DROP TABLE refresh_token;
