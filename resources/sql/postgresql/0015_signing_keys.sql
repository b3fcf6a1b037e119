-- What tokens are signed with. Published from created_time, signing from active_time to retire_time, published until
-- remove_time. `private_jwk` is sealed under the workspace key.
CREATE TABLE signing_key (
    kid TEXT COLLATE "C" PRIMARY KEY,
    algorithm TEXT COLLATE "C" NOT NULL,
    public_jwk TEXT COLLATE "C" NOT NULL,
    private_jwk BYTEA NOT NULL,
    created_time BIGINT NOT NULL,
    active_time BIGINT NOT NULL,
    retire_time BIGINT,
    remove_time BIGINT
);
