-- From when on the application may see health data; null: all there is. What a person chose on the consent page.
ALTER TABLE consent ADD COLUMN data_from INTEGER;
