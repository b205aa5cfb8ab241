CREATE TABLE `likeness_key` (
	`key` text NOT NULL,
	`organization` integer NOT NULL,
	PRIMARY KEY(`key`, `organization`),
	FOREIGN KEY (`organization`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID, STRICT;
--> statement-breakpoint
CREATE INDEX `likeness_key_organization` ON `likeness_key` (`organization`);