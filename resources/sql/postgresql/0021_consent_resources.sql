-- The resources that the consent covers (RFC 8707; separated by blanks). Empty: this provider's own interfaces only.
ALTER TABLE consent ADD COLUMN resources TEXT COLLATE "C" NOT NULL DEFAULT '';
