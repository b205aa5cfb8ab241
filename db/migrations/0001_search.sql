-- One row per name of an organization (rowid = organization_name.key): finds an organization that holds all words in one name.
CREATE VIRTUAL TABLE `name_search` USING fts5(`text`, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3');
--> statement-breakpoint
-- One row per organization (rowid = record.key): all its names, its finer kind and its country in the four languages.
CREATE VIRTUAL TABLE `organization_search` USING fts5(`text`, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3');
--> statement-breakpoint
-- One row per alliance or exchange (rowid = record.key): titles, then summaries, in all languages.
CREATE VIRTUAL TABLE `tie_search` USING fts5(`title`, `summary`, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3');
--> statement-breakpoint
INSERT INTO `registry` (`id`, `version`, `changed_at`) VALUES (1, 0, '1970-01-01T00:00:00.000Z');
