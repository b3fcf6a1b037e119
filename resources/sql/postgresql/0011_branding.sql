-- How a tenant's pages look. Empty texts: as the provider's own.
CREATE TABLE tenant_branding (
    tenant_id BIGINT PRIMARY KEY REFERENCES tenant (id),
    product_name TEXT COLLATE "C" NOT NULL DEFAULT '',
    accent_light TEXT COLLATE "C" NOT NULL DEFAULT '',
    accent_dark TEXT COLLATE "C" NOT NULL DEFAULT '',
    support_text TEXT COLLATE "C" NOT NULL DEFAULT '',
    support_url TEXT COLLATE "C" NOT NULL DEFAULT '',
    terms_url TEXT COLLATE "C" NOT NULL DEFAULT '',
    logo BYTEA,
    logo_type TEXT COLLATE "C" NOT NULL DEFAULT '',
    logo_hash TEXT COLLATE "C" NOT NULL DEFAULT '',
    modified_time BIGINT NOT NULL
);
