ALTER TABLE `blot_request` ADD `seen_in` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `objection` ADD `proven_at` text;--> statement-breakpoint
ALTER TABLE `objection` ADD `verified_by` integer REFERENCES account(key);--> statement-breakpoint
ALTER TABLE `objection` ADD `outcome` text;--> statement-breakpoint
ALTER TABLE `objection` ADD `closed_by` integer REFERENCES account(key);--> statement-breakpoint
ALTER TABLE `objection` ADD `closed_at` text;--> statement-breakpoint
ALTER TABLE `objection` ADD `appeal_reason` text;--> statement-breakpoint
CREATE INDEX `objection_verified_by` ON `objection` (`verified_by`);--> statement-breakpoint
CREATE INDEX `objection_closed_by` ON `objection` (`closed_by`);