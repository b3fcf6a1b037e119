-- Pages of people in the order of their names or addresses.
CREATE INDEX account_name ON account (tenant_id, name_folded, id);
CREATE INDEX account_email ON account (tenant_id, email_folded, id);
