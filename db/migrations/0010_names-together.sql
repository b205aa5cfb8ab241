PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_organization_name` (
	`key` integer NOT NULL,
	`organization` integer NOT NULL,
	`text` text NOT NULL,
	`lang` text NOT NULL,
	`kind` text NOT NULL,
	`folded` text NOT NULL,
	`own` integer DEFAULT true NOT NULL,
	PRIMARY KEY(`organization`, `key`),
	FOREIGN KEY (`organization`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "organization_name_kind" CHECK("__new_organization_name"."kind" in ('official', 'short', 'acronym', 'former'))
) WITHOUT ROWID, STRICT;
--> statement-breakpoint
INSERT INTO `__new_organization_name`("key", "organization", "text", "lang", "kind", "folded", "own") SELECT "key", "organization", "text", "lang", "kind", "folded", "own" FROM `organization_name` ORDER BY "organization", "key";--> statement-breakpoint
DROP TABLE `organization_name`;--> statement-breakpoint
ALTER TABLE `__new_organization_name` RENAME TO `organization_name`;--> statement-breakpoint
CREATE TABLE `__new_record_source` (
	`record` integer NOT NULL,
	`source` integer NOT NULL,
	`pointer` text NOT NULL,
	PRIMARY KEY(`record`, `source`, `pointer`),
	FOREIGN KEY (`record`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `source`(`key`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID, STRICT;
--> statement-breakpoint
INSERT INTO `__new_record_source`("record", "source", "pointer") SELECT "record", "source", "pointer" FROM `record_source` ORDER BY "record", "source", "pointer";--> statement-breakpoint
DROP TABLE `record_source`;--> statement-breakpoint
ALTER TABLE `__new_record_source` RENAME TO `record_source`;--> statement-breakpoint
CREATE INDEX `record_source_source` ON `record_source` (`source`);--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `organization_name_folded` ON `organization_name` (`folded`);--> statement-breakpoint
DROP INDEX `record_merged_into`;--> statement-breakpoint
CREATE INDEX `record_merged_into` ON `record` (`merged_into`) WHERE merged_into is not null;