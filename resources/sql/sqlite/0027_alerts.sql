-- What a clinician wants to be told of: a person's kind of measurement beyond a threshold for at least `lasting_seconds`,
-- over when it is back by `hysteresis`. Quiet hours are minutes after the person's midnight; an urgent rule ignores them.
CREATE TABLE alert_rule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    tenant_id INTEGER NOT NULL REFERENCES tenant (id),
    account_id INTEGER NOT NULL REFERENCES account (id),
    kind TEXT NOT NULL,
    below REAL,
    above REAL,
    hysteresis REAL NOT NULL DEFAULT 0,
    lasting_seconds INTEGER NOT NULL DEFAULT 0,
    quiet_from INTEGER,
    quiet_to INTEGER,
    is_urgent INTEGER NOT NULL DEFAULT 0,
    state INTEGER NOT NULL DEFAULT 5 CHECK (state IN (0, 5)),
    created_by INTEGER REFERENCES account (id),
    created_time INTEGER NOT NULL,
    modified_time INTEGER NOT NULL,
    removed_time INTEGER
) STRICT;
CREATE INDEX alert_rule_account ON alert_rule (account_id, kind);
-- `metric_id` is the source that went beyond the threshold and decides when it is over. The two unique indexes decide
-- which of several nodes raises an alert: one open alert a rule and direction, and none twice.
CREATE TABLE alert (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    rule_id INTEGER NOT NULL REFERENCES alert_rule (id),
    metric_id INTEGER NOT NULL REFERENCES metric (id),
    tenant_id INTEGER NOT NULL REFERENCES tenant (id),
    account_id INTEGER NOT NULL REFERENCES account (id),
    kind TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('below', 'above')),
    threshold REAL NOT NULL,
    began_time INTEGER NOT NULL,
    raised_time INTEGER NOT NULL,
    last_time INTEGER NOT NULL,
    last_value REAL NOT NULL,
    extreme_value REAL NOT NULL,
    is_quiet INTEGER NOT NULL DEFAULT 0,
    ended_time INTEGER,
    ended_because TEXT NOT NULL DEFAULT '' CHECK (ended_because IN ('', 'back', 'no_data', 'rule')),
    acknowledged_by INTEGER REFERENCES account (id),
    acknowledged_time INTEGER
) STRICT;
CREATE INDEX alert_account ON alert (account_id, id);
CREATE INDEX alert_tenant ON alert (tenant_id, id);
CREATE INDEX alert_attention ON alert (tenant_id, id) WHERE ended_time IS NULL OR acknowledged_time IS NULL;
CREATE INDEX alert_rule_latest ON alert (rule_id, direction, id);
CREATE UNIQUE INDEX alert_once ON alert (rule_id, direction, began_time);
CREATE UNIQUE INDEX alert_open ON alert (rule_id, direction) WHERE ended_time IS NULL;
