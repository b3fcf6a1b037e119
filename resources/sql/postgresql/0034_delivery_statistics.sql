-- What webhooks are told of alerts is written about people: the planner keeps no samples of it, as of what step 31 names.
-- Setting the type anew forgets what is there.
ALTER TABLE webhook_delivery ALTER COLUMN payload TYPE TEXT COLLATE "C";
ALTER TABLE webhook_delivery ALTER COLUMN payload SET STATISTICS 0;
