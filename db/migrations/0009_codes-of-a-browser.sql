ALTER TABLE `sign_in_code` ADD `asked_by` text;--> statement-breakpoint
CREATE INDEX `sign_in_code_asked_by` ON `sign_in_code` (`asked_by`);