-- What a client registers about itself beyond addresses, grants and scopes (RFC 7591 §2). Lists are separated by blanks.
ALTER TABLE application ADD COLUMN auth_method TEXT NOT NULL DEFAULT '';
ALTER TABLE application ADD COLUMN jwks TEXT NOT NULL DEFAULT '';
ALTER TABLE application ADD COLUMN contacts TEXT NOT NULL DEFAULT '';
ALTER TABLE application ADD COLUMN post_logout_urls TEXT NOT NULL DEFAULT '';
ALTER TABLE application ADD COLUMN backchannel_logout_url TEXT NOT NULL DEFAULT '';
ALTER TABLE application ADD COLUMN id_token_alg TEXT NOT NULL DEFAULT 'ES256';
ALTER TABLE application ADD COLUMN jwt_access_tokens INTEGER NOT NULL DEFAULT 0;
ALTER TABLE application ADD COLUMN resources TEXT NOT NULL DEFAULT '';
ALTER TABLE application ADD COLUMN require_par INTEGER NOT NULL DEFAULT 0;
ALTER TABLE application ADD COLUMN require_dpop INTEGER NOT NULL DEFAULT 0;
