-- What an authorization request asked ID tokens to say of the person (OpenID Connect Core §5.5): names, separated by
-- blanks. A family's refreshed ID tokens say the same.
ALTER TABLE authorization_code ADD COLUMN claims TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE token_family ADD COLUMN claims TEXT COLLATE "C" NOT NULL DEFAULT '';
