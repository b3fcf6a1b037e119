-- The applications that want to be told when a browser session ends (OpenID Connect Back-Channel Logout), of each session
-- that gave them a code. When it was ended, a row is what remains to be told: tries so far, and when the next one is due.
CREATE TABLE session_client (
    sid TEXT COLLATE "C" NOT NULL,
    application_id BIGINT NOT NULL REFERENCES application (id),
    account_id BIGINT NOT NULL REFERENCES account (id),
    created_time BIGINT NOT NULL,
    tries BIGINT NOT NULL DEFAULT 0,
    next_time BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (sid, application_id)
);
CREATE INDEX session_client_created ON session_client (created_time);
CREATE INDEX browser_session_revoked ON browser_session (revoked_time) WHERE revoked_time IS NOT NULL;
