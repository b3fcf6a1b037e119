-- The resources that a device asks for (RFC 8707 §2; separated by blanks). NULL or empty: this provider's own interfaces.
ALTER TABLE device_request ADD COLUMN resources TEXT;
