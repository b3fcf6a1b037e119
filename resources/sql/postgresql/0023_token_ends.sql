-- When the last token of a family ends, so that the tokens' own tables need no index on the family: what ended is found by
-- this, and every token that is issued keeps two B-trees less. It may lag behind by a day (tokens/rotation.cpp).
ALTER TABLE token_family ADD COLUMN ends_time BIGINT NOT NULL DEFAULT 0;
UPDATE token_family SET ends_time = GREATEST(created_time,
    COALESCE((SELECT MAX(a.expires_time) FROM access_token a WHERE a.family_id = token_family.id), 0),
    COALESCE((SELECT MAX(r.expires_time) FROM refresh_token r WHERE r.family_id = token_family.id), 0));
-- Without the foreign keys, which would look for the tokens of each family that is deleted. A token without its family is
-- good for nothing, and goes when its own time is over.
DROP INDEX access_token_family;
DROP INDEX refresh_token_family;
ALTER TABLE access_token DROP CONSTRAINT access_token_family_id_fkey;
ALTER TABLE refresh_token DROP CONSTRAINT refresh_token_family_id_fkey;
