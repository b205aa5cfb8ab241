ALTER TABLE `invitation` ADD `answer` text;--> statement-breakpoint
ALTER TABLE `invitation` ADD `answer_note` text;--> statement-breakpoint
ALTER TABLE `invitation` ADD `settled_at` text;--> statement-breakpoint
ALTER TABLE `invitation` ADD `settled_by` integer REFERENCES account(key);--> statement-breakpoint
ALTER TABLE `invitation` ADD `is_accepted` integer;--> statement-breakpoint
CREATE INDEX `invitation_settled_by` ON `invitation` (`settled_by`);--> statement-breakpoint
CREATE INDEX `invitation_unsettled` ON `invitation` (`used_at`) WHERE answer is not null and settled_at is null;