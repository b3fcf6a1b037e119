-- What tokens are signed with. Published from created_time, signing from active_time to retire_time, published until
-- remove_time. `private_jwk` is sealed under the workspace key.
CREATE TABLE signing_key (
    kid TEXT PRIMARY KEY,
    algorithm TEXT NOT NULL,
    public_jwk TEXT NOT NULL,
    private_jwk BLOB NOT NULL,
    created_time INTEGER NOT NULL,
    active_time INTEGER NOT NULL,
    retire_time INTEGER,
    remove_time INTEGER
) STRICT, WITHOUT ROWID;
