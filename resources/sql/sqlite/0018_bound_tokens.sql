-- Tokens bound to a key (`jkt`: its thumbprint, RFC 9449) and to resources (RFC 8707; separated by blanks). NULL or empty:
-- a bearer token for this provider's own interfaces. Of a family: what its refresh tokens are bound to, and all that was
-- granted.
ALTER TABLE authorization_code ADD COLUMN jkt TEXT;
ALTER TABLE authorization_code ADD COLUMN resources TEXT;
ALTER TABLE token_family ADD COLUMN jkt TEXT;
ALTER TABLE token_family ADD COLUMN resources TEXT;
ALTER TABLE access_token ADD COLUMN jkt TEXT;
ALTER TABLE access_token ADD COLUMN audience TEXT;
-- What was made elsewhere and may be used once: client assertions and DPoP proofs. A hash over whose it is and its jti.
CREATE TABLE single_use (
    use_hash BLOB PRIMARY KEY,
    expires_time INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX single_use_expires ON single_use (expires_time);
