-- The applications that want to be told when a browser session ends (OpenID Connect Back-Channel Logout), of each session
-- that gave them a code. When it was ended, a row is what remains to be told: tries so far, and when the next one is due.
CREATE TABLE session_client (
    sid TEXT NOT NULL,
    application_id INTEGER NOT NULL REFERENCES application (id),
    account_id INTEGER NOT NULL REFERENCES account (id),
    created_time INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    next_time INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (sid, application_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_client_created ON session_client (created_time);
CREATE INDEX browser_session_revoked ON browser_session (revoked_time) WHERE revoked_time IS NOT NULL;
