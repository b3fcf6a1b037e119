-- What wrong guesses at passwords and codes cost whoever makes them; see core/accounts/throttle.h.
-- `paid_time`: when all wrong guesses of the subject are paid off; then the row is worth nothing and goes.
CREATE TABLE guess_debt (
    subject BYTEA PRIMARY KEY,
    paid_time BIGINT NOT NULL,
    left_out BIGINT NOT NULL DEFAULT 0 -- what the audit log was not told of since it was told of one
);
CREATE INDEX guess_debt_paid ON guess_debt (paid_time);
-- A browser somebody signed in with has tries of its own, which nobody else can use up. Its cookie holds 256 random bits.
CREATE TABLE known_browser (
    browser_hash BYTEA NOT NULL,
    account_id BIGINT NOT NULL REFERENCES account (id),
    failed_sign_ins BIGINT NOT NULL DEFAULT 0,
    locked_until BIGINT,
    last_used_time BIGINT NOT NULL,
    PRIMARY KEY (browser_hash, account_id)
);
CREATE INDEX known_browser_account ON known_browser (account_id, last_used_time);
