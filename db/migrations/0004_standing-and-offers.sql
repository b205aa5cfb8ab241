CREATE TABLE `post_offer` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`post` integer NOT NULL,
	`email` text,
	`offered_by` integer NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`state` text NOT NULL,
	`closed_at` text,
	FOREIGN KEY (`post`) REFERENCES `post`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`offered_by`) REFERENCES `account`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "post_offer_state" CHECK("post_offer"."state" in ('open', 'accepted', 'taken-back')),
	CONSTRAINT "post_offer_closed" CHECK(("post_offer"."state" = 'open') = ("post_offer"."closed_at" is null) and ("post_offer"."state" = 'open') = ("post_offer"."email" is not null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `post_offer_id` ON `post_offer` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `post_offer_open` ON `post_offer` (`post`) WHERE state = 'open';--> statement-breakpoint
CREATE INDEX `post_offer_post` ON `post_offer` (`post`);--> statement-breakpoint
CREATE INDEX `post_offer_offered_by` ON `post_offer` (`offered_by`);--> statement-breakpoint
CREATE INDEX `post_offer_email` ON `post_offer` (`email`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_standing_check` (
	`key` integer PRIMARY KEY NOT NULL,
	`request` integer NOT NULL,
	`ground` text NOT NULL,
	`partner` integer,
	`mail_domain` text,
	`token_digest` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	`answer` text,
	`answered_by` integer,
	FOREIGN KEY (`request`) REFERENCES `join_request`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partner`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `post`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "standing_check_ground" CHECK("__new_standing_check"."ground" in ('site-mail', 'partner')),
	CONSTRAINT "standing_check_answer" CHECK("__new_standing_check"."answer" in ('yes', 'no')),
	CONSTRAINT "standing_check_whom" CHECK(("__new_standing_check"."ground" = 'partner') = ("__new_standing_check"."partner" is not null)),
	CONSTRAINT "standing_check_answered" CHECK(("__new_standing_check"."answer" is null) = ("__new_standing_check"."used_at" is null))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_standing_check`("key", "request", "ground", "partner", "token_digest", "created_at", "expires_at") SELECT "key", "request", "ground", "partner", "token_digest", "created_at", "expires_at" FROM `standing_check`;--> statement-breakpoint
DROP TABLE `standing_check`;--> statement-breakpoint
ALTER TABLE `__new_standing_check` RENAME TO `standing_check`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `standing_check_token` ON `standing_check` (`token_digest`);--> statement-breakpoint
CREATE INDEX `standing_check_request` ON `standing_check` (`request`);--> statement-breakpoint
CREATE INDEX `standing_check_partner` ON `standing_check` (`partner`);--> statement-breakpoint
CREATE INDEX `standing_check_answered_by` ON `standing_check` (`answered_by`);