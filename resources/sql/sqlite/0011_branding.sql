-- How a tenant's pages look. Empty texts: as the provider's own.
CREATE TABLE tenant_branding (
    tenant_id INTEGER PRIMARY KEY REFERENCES tenant (id),
    product_name TEXT NOT NULL DEFAULT '',
    accent_light TEXT NOT NULL DEFAULT '',
    accent_dark TEXT NOT NULL DEFAULT '',
    support_text TEXT NOT NULL DEFAULT '',
    support_url TEXT NOT NULL DEFAULT '',
    terms_url TEXT NOT NULL DEFAULT '',
    logo BLOB,
    logo_type TEXT NOT NULL DEFAULT '',
    logo_hash TEXT NOT NULL DEFAULT '',
    modified_time INTEGER NOT NULL
) STRICT;
