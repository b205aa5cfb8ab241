CREATE TABLE `account` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`email` text,
	`lang` text NOT NULL,
	`created_at` text NOT NULL,
	`terms_version` text,
	`terms_accepted_at` text,
	`closed_at` text,
	CONSTRAINT "account_lang" CHECK("account"."lang" in ('es', 'en', 'pt', 'fr')),
	CONSTRAINT "account_terms" CHECK(("account"."terms_version" is null) = ("account"."terms_accepted_at" is null)),
	CONSTRAINT "account_closed" CHECK(("account"."email" is null) = ("account"."closed_at" is not null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `account_id` ON `account` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `account_email` ON `account` (`email`);--> statement-breakpoint
CREATE TABLE `api_key` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`digest` text NOT NULL,
	`account` integer NOT NULL,
	`post` integer NOT NULL,
	`scope` text NOT NULL,
	`name` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text,
	`last_used_on` text,
	`revoked_at` text,
	FOREIGN KEY (`account`) REFERENCES `account`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post`) REFERENCES `post`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "api_key_scope" CHECK("api_key"."scope" in ('read', 'write'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `api_key_id` ON `api_key` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `api_key_digest` ON `api_key` (`digest`);--> statement-breakpoint
CREATE INDEX `api_key_account` ON `api_key` (`account`);--> statement-breakpoint
CREATE INDEX `api_key_post` ON `api_key` (`post`);--> statement-breakpoint
CREATE TABLE `designation` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`state` integer NOT NULL,
	`speaker` integer NOT NULL,
	`office` text NOT NULL,
	`reference` text NOT NULL,
	`dated` text NOT NULL,
	`recorded_by` integer NOT NULL,
	`recorded_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`state`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`speaker`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `account`(`key`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `designation_id` ON `designation` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `designation_in_force` ON `designation` (`state`) WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX `designation_state` ON `designation` (`state`);--> statement-breakpoint
CREATE INDEX `designation_speaker` ON `designation` (`speaker`);--> statement-breakpoint
CREATE INDEX `designation_recorded_by` ON `designation` (`recorded_by`);--> statement-breakpoint
CREATE TABLE `idempotent_answer` (
	`account` integer NOT NULL,
	`idempotency_key` text NOT NULL,
	`request_digest` text NOT NULL,
	`status` integer NOT NULL,
	`headers` text NOT NULL,
	`body` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`account`, `idempotency_key`),
	FOREIGN KEY (`account`) REFERENCES `account`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "idempotent_answer_headers" CHECK(json_valid("idempotent_answer"."headers"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `idempotent_answer_created` ON `idempotent_answer` (`created_at`);--> statement-breakpoint
CREATE TABLE `passkey` (
	`key` integer PRIMARY KEY NOT NULL,
	`credential_id` text NOT NULL,
	`account` integer NOT NULL,
	`public_key` text NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`name` text NOT NULL,
	`created_at` text NOT NULL,
	`last_used_at` text,
	FOREIGN KEY (`account`) REFERENCES `account`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "passkey_transports" CHECK(json_valid("passkey"."transports"))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `passkey_credential` ON `passkey` (`credential_id`);--> statement-breakpoint
CREATE INDEX `passkey_account` ON `passkey` (`account`);--> statement-breakpoint
CREATE TABLE `passkey_challenge` (
	`key` integer PRIMARY KEY NOT NULL,
	`challenge` text NOT NULL,
	`account` integer,
	`purpose` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`account`) REFERENCES `account`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "passkey_challenge_purpose" CHECK("passkey_challenge"."purpose" in ('register', 'sign-in'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `passkey_challenge_text` ON `passkey_challenge` (`challenge`);--> statement-breakpoint
CREATE INDEX `passkey_challenge_account` ON `passkey_challenge` (`account`);--> statement-breakpoint
CREATE INDEX `passkey_challenge_expires` ON `passkey_challenge` (`expires_at`);--> statement-breakpoint
CREATE TABLE `post` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`account` integer NOT NULL,
	`kind` text NOT NULL,
	`organization` integer,
	`ground` text NOT NULL,
	`ground_note` text,
	`granted_by` integer,
	`granted_at` text NOT NULL,
	`ended_by` integer,
	`ended_at` text,
	FOREIGN KEY (`account`) REFERENCES `account`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`granted_by`) REFERENCES `account`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `account`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "post_kind" CHECK("post"."kind" in ('member', 'organization-administrator', 'steward', 'administrator')),
	CONSTRAINT "post_ground" CHECK("post"."ground" in ('site-mail', 'partner', 'call-back', 'colleague', 'successor', 'command', 'steward')),
	CONSTRAINT "post_at" CHECK(("post"."kind" in ('member', 'organization-administrator')) = ("post"."organization" is not null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `post_id` ON `post` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `post_held` ON `post` (`account`,`kind`,`organization`) WHERE ended_at is null and organization is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `post_held_here` ON `post` (`account`,`kind`) WHERE ended_at is null and organization is null;--> statement-breakpoint
CREATE INDEX `post_account` ON `post` (`account`);--> statement-breakpoint
CREATE INDEX `post_organization` ON `post` (`organization`);--> statement-breakpoint
CREATE INDEX `post_granted_by` ON `post` (`granted_by`);--> statement-breakpoint
CREATE INDEX `post_ended_by` ON `post` (`ended_by`);--> statement-breakpoint
CREATE TABLE `session` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`token_digest` text NOT NULL,
	`account` integer NOT NULL,
	`device` text NOT NULL,
	`created_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`account`) REFERENCES `account`(`key`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `session_id` ON `session` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `session_token` ON `session` (`token_digest`);--> statement-breakpoint
CREATE INDEX `session_account` ON `session` (`account`);--> statement-breakpoint
CREATE INDEX `session_expires` ON `session` (`expires_at`);--> statement-breakpoint
CREATE TABLE `sign_in_code` (
	`key` integer PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`code_digest` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`used_at` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `sign_in_code_email` ON `sign_in_code` (`email`);--> statement-breakpoint
CREATE INDEX `sign_in_code_expires` ON `sign_in_code` (`expires_at`);--> statement-breakpoint
CREATE TABLE `throttle` (
	`name` text NOT NULL,
	`window_start` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`name`, `window_start`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `throttle_window` ON `throttle` (`window_start`);--> statement-breakpoint
CREATE TABLE `confirmation_request` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`tie` integer,
	`submission` integer,
	`organization` integer NOT NULL,
	`asked_by` integer,
	`channel` text NOT NULL,
	`asked_at` text NOT NULL,
	`due_on` text,
	`passed_on_at` text,
	`passed_on_how` text,
	`reminders` integer DEFAULT 0 NOT NULL,
	`reminded_at` text,
	`answered_at` text,
	`answer` text,
	`answer_note` text,
	`answered_by` integer,
	FOREIGN KEY (`tie`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submission`) REFERENCES `submission`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `post`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "confirmation_request_of" CHECK("confirmation_request"."tie" is not null or "confirmation_request"."submission" is not null),
	CONSTRAINT "confirmation_request_answer" CHECK(("confirmation_request"."answer" is null) = ("confirmation_request"."answered_at" is null)),
	CONSTRAINT "confirmation_request_note" CHECK(json_valid("confirmation_request"."answer_note")),
	CONSTRAINT "confirmation_request_channel" CHECK("confirmation_request"."channel" in ('members', 'invitation', 'desk'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `confirmation_request_id` ON `confirmation_request` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `confirmation_request_open` ON `confirmation_request` (`tie`,`organization`) WHERE answered_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX `confirmation_request_early` ON `confirmation_request` (`submission`,`organization`) WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX `confirmation_request_submission` ON `confirmation_request` (`submission`);--> statement-breakpoint
CREATE INDEX `confirmation_request_answered_by` ON `confirmation_request` (`answered_by`);--> statement-breakpoint
CREATE INDEX `confirmation_request_tie` ON `confirmation_request` (`tie`);--> statement-breakpoint
CREATE INDEX `confirmation_request_organization` ON `confirmation_request` (`organization`);--> statement-breakpoint
CREATE INDEX `confirmation_request_asked_by` ON `confirmation_request` (`asked_by`);--> statement-breakpoint
CREATE INDEX `confirmation_request_due` ON `confirmation_request` (`channel`,`due_on`);--> statement-breakpoint
CREATE TABLE `invitation` (
	`key` integer PRIMARY KEY NOT NULL,
	`token_digest` text NOT NULL,
	`organization` integer NOT NULL,
	`request` integer,
	`email` text NOT NULL,
	`lang` text NOT NULL,
	`invited_by` integer,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	`used_by` integer,
	FOREIGN KEY (`organization`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`request`) REFERENCES `confirmation_request`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invited_by`) REFERENCES `account`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`used_by`) REFERENCES `account`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "invitation_lang" CHECK("invitation"."lang" in ('es', 'en', 'pt', 'fr'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_token` ON `invitation` (`token_digest`);--> statement-breakpoint
CREATE INDEX `invitation_organization` ON `invitation` (`organization`);--> statement-breakpoint
CREATE INDEX `invitation_request` ON `invitation` (`request`);--> statement-breakpoint
CREATE INDEX `invitation_invited_by` ON `invitation` (`invited_by`);--> statement-breakpoint
CREATE INDEX `invitation_used_by` ON `invitation` (`used_by`);--> statement-breakpoint
CREATE TABLE `join_request` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`account` integer NOT NULL,
	`organization` integer,
	`submission` integer,
	`state` text NOT NULL,
	`office` text NOT NULL,
	`reached_by` text,
	`ground` text,
	`ground_note` text,
	`created_at` text NOT NULL,
	`decided_by` integer,
	`decided_at` text,
	`reason` text,
	FOREIGN KEY (`account`) REFERENCES `account`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submission`) REFERENCES `submission`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `account`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "join_request_state" CHECK("join_request"."state" in ('open', 'granted', 'refused', 'taken-back')),
	CONSTRAINT "join_request_ground" CHECK("join_request"."ground" in ('site-mail', 'partner', 'call-back', 'colleague', 'successor', 'command', 'steward')),
	CONSTRAINT "join_request_whom" CHECK("join_request"."organization" is not null or "join_request"."submission" is not null)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `join_request_id` ON `join_request` (`id`);--> statement-breakpoint
CREATE INDEX `join_request_account` ON `join_request` (`account`);--> statement-breakpoint
CREATE INDEX `join_request_organization` ON `join_request` (`organization`);--> statement-breakpoint
CREATE INDEX `join_request_submission` ON `join_request` (`submission`);--> statement-breakpoint
CREATE INDEX `join_request_decided_by` ON `join_request` (`decided_by`);--> statement-breakpoint
CREATE INDEX `join_request_queue` ON `join_request` (`state`,`created_at`);--> statement-breakpoint
CREATE TABLE `standing_check` (
	`key` integer PRIMARY KEY NOT NULL,
	`request` integer NOT NULL,
	`ground` text NOT NULL,
	`partner` integer,
	`token_digest` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	FOREIGN KEY (`request`) REFERENCES `join_request`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partner`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "standing_check_ground" CHECK("standing_check"."ground" in ('site-mail', 'partner'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `standing_check_token` ON `standing_check` (`token_digest`);--> statement-breakpoint
CREATE INDEX `standing_check_request` ON `standing_check` (`request`);--> statement-breakpoint
CREATE INDEX `standing_check_partner` ON `standing_check` (`partner`);--> statement-breakpoint
CREATE TABLE `submission` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`account` integer NOT NULL,
	`organization` integer,
	`kind` text NOT NULL,
	`operation` text NOT NULL,
	`record` integer,
	`base_revision` integer,
	`state` text NOT NULL,
	`form` text NOT NULL,
	`fact` text,
	`notices` text DEFAULT '[]' NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`share_digest` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`submitted_at` text,
	`decided_by` integer,
	`decided_at` text,
	`reason` text,
	FOREIGN KEY (`account`) REFERENCES `account`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`record`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `account`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "submission_kind" CHECK("submission"."kind" in ('organization', 'alliance', 'exchange', 'capability', 'attestation', 'instrument', 'ratification', 'law', 'reporting-line')),
	CONSTRAINT "submission_operation" CHECK("submission"."operation" in ('create', 'update', 'withdraw')),
	CONSTRAINT "submission_state" CHECK("submission"."state" in ('draft', 'submitted', 'returned', 'published', 'discarded')),
	CONSTRAINT "submission_form" CHECK(json_valid("submission"."form")),
	CONSTRAINT "submission_fact" CHECK(json_valid("submission"."fact")),
	CONSTRAINT "submission_notices" CHECK(json_valid("submission"."notices")),
	CONSTRAINT "submission_base" CHECK(("submission"."operation" = 'create') = ("submission"."base_revision" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `submission_id` ON `submission` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `submission_share` ON `submission` (`share_digest`);--> statement-breakpoint
CREATE INDEX `submission_account` ON `submission` (`account`);--> statement-breakpoint
CREATE INDEX `submission_organization` ON `submission` (`organization`);--> statement-breakpoint
CREATE INDEX `submission_record` ON `submission` (`record`);--> statement-breakpoint
CREATE INDEX `submission_decided_by` ON `submission` (`decided_by`);--> statement-breakpoint
CREATE INDEX `submission_queue` ON `submission` (`state`,`submitted_at`);--> statement-breakpoint
CREATE TABLE `act` (
	`key` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`account` integer,
	`actor_post` text NOT NULL,
	`actor_at` text NOT NULL,
	`kind` text NOT NULL,
	`organization` integer,
	`record` integer,
	`detail` text NOT NULL,
	FOREIGN KEY (`account`) REFERENCES `account`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`record`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "act_detail" CHECK(json_valid("act"."detail"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `act_at` ON `act` (`at`);--> statement-breakpoint
CREATE INDEX `act_account` ON `act` (`account`);--> statement-breakpoint
CREATE INDEX `act_organization` ON `act` (`organization`);--> statement-breakpoint
CREATE INDEX `act_record` ON `act` (`record`);--> statement-breakpoint
CREATE TABLE `blot_request` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`record` integer NOT NULL,
	`pointer` text NOT NULL,
	`reason` text NOT NULL,
	`first_steward` integer NOT NULL,
	`asked_at` text NOT NULL,
	`second_steward` integer,
	`state` text NOT NULL,
	`decided_at` text,
	FOREIGN KEY (`record`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`first_steward`) REFERENCES `account`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`second_steward`) REFERENCES `account`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "blot_request_state" CHECK("blot_request"."state" in ('open', 'done', 'refused')),
	CONSTRAINT "blot_request_two" CHECK("blot_request"."second_steward" is null or "blot_request"."second_steward" <> "blot_request"."first_steward")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `blot_request_id` ON `blot_request` (`id`);--> statement-breakpoint
CREATE INDEX `blot_request_record` ON `blot_request` (`record`);--> statement-breakpoint
CREATE INDEX `blot_request_first` ON `blot_request` (`first_steward`);--> statement-breakpoint
CREATE INDEX `blot_request_second` ON `blot_request` (`second_steward`);--> statement-breakpoint
CREATE TABLE `done_once` (
	`name` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `mail` (
	`key` integer PRIMARY KEY NOT NULL,
	`once` text,
	`recipient` text NOT NULL,
	`lang` text NOT NULL,
	`template` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`created_at` text NOT NULL,
	`next_attempt_at` text NOT NULL,
	`sent_at` text,
	`last_error` text,
	CONSTRAINT "mail_lang" CHECK("mail"."lang" in ('es', 'en', 'pt', 'fr')),
	CONSTRAINT "mail_state" CHECK("mail"."state" in ('waiting', 'sent', 'given-up'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `mail_once` ON `mail` (`once`);--> statement-breakpoint
CREATE INDEX `mail_queue` ON `mail` (`state`,`next_attempt_at`);--> statement-breakpoint
CREATE TABLE `merge_note` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`merged` integer NOT NULL,
	`into` integer NOT NULL,
	`moved` text NOT NULL,
	`done_by` integer NOT NULL,
	`done_at` text NOT NULL,
	`undone_by` integer,
	`undone_at` text,
	FOREIGN KEY (`merged`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`into`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_by`) REFERENCES `account`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undone_by`) REFERENCES `account`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "merge_note_moved" CHECK(json_valid("merge_note"."moved"))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `merge_note_id` ON `merge_note` (`id`);--> statement-breakpoint
CREATE INDEX `merge_note_merged` ON `merge_note` (`merged`);--> statement-breakpoint
CREATE INDEX `merge_note_into` ON `merge_note` (`into`);--> statement-breakpoint
CREATE INDEX `merge_note_done_by` ON `merge_note` (`done_by`);--> statement-breakpoint
CREATE INDEX `merge_note_undone_by` ON `merge_note` (`undone_by`);--> statement-breakpoint
CREATE TABLE `notice` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`organization` integer,
	`account` integer,
	`kind` text NOT NULL,
	`record` integer,
	`data` text NOT NULL,
	`created_at` text NOT NULL,
	`read_at` text,
	FOREIGN KEY (`organization`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account`) REFERENCES `account`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`record`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "notice_data" CHECK(json_valid("notice"."data")),
	CONSTRAINT "notice_whose" CHECK(("notice"."organization" is null) <> ("notice"."account" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `notice_id` ON `notice` (`id`);--> statement-breakpoint
CREATE INDEX `notice_organization` ON `notice` (`organization`,`created_at`);--> statement-breakpoint
CREATE INDEX `notice_account` ON `notice` (`account`,`created_at`);--> statement-breakpoint
CREATE INDEX `notice_record` ON `notice` (`record`);--> statement-breakpoint
CREATE TABLE `objection` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`record` integer NOT NULL,
	`organization` integer NOT NULL,
	`wish` text NOT NULL,
	`statement` text NOT NULL,
	`email` text,
	`lang` text NOT NULL,
	`token_digest` text,
	`state` text NOT NULL,
	`reply` text,
	`created_at` text NOT NULL,
	`verified_at` text,
	`due_on` text,
	`decided_by` integer,
	`decided_at` text,
	`reason` text,
	`appealed_at` text,
	`appeal_statement` text,
	FOREIGN KEY (`record`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `account`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "objection_wish" CHECK("objection"."wish" in ('correct', 'withhold')),
	CONSTRAINT "objection_lang" CHECK("objection"."lang" in ('es', 'en', 'pt', 'fr')),
	CONSTRAINT "objection_state" CHECK("objection"."state" in ('unverified', 'open', 'upheld', 'rejected', 'appealed', 'closed')),
	CONSTRAINT "objection_reply" CHECK("objection"."reply" is null or length("objection"."reply") <= 500)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `objection_id` ON `objection` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `objection_token` ON `objection` (`token_digest`);--> statement-breakpoint
CREATE INDEX `objection_record` ON `objection` (`record`);--> statement-breakpoint
CREATE INDEX `objection_organization` ON `objection` (`organization`);--> statement-breakpoint
CREATE INDEX `objection_decided_by` ON `objection` (`decided_by`);--> statement-breakpoint
CREATE INDEX `objection_queue` ON `objection` (`state`,`due_on`);--> statement-breakpoint
CREATE TABLE `source_check` (
	`source` integer PRIMARY KEY NOT NULL,
	`checked_at` text NOT NULL,
	`status` integer,
	`failures` integer NOT NULL,
	FOREIGN KEY (`source`) REFERENCES `source`(`key`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `source_check_at` ON `source_check` (`checked_at`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_revision` (
	`record` integer NOT NULL,
	`number` integer NOT NULL,
	`version` integer NOT NULL,
	`operation` text NOT NULL,
	`actor_post` text NOT NULL,
	`actor_at` text NOT NULL,
	`at` text NOT NULL,
	`reason` text,
	`before` text,
	`after` text,
	`salts` text NOT NULL,
	`digests` text NOT NULL,
	`previous_hash` text,
	`hash` text NOT NULL,
	PRIMARY KEY(`record`, `number`),
	FOREIGN KEY (`record`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "revision_operation" CHECK("__new_revision"."operation" in ('create', 'update', 'withdraw', 'merge', 'restore')),
	CONSTRAINT "revision_first" CHECK(("__new_revision"."number" = 1) = ("__new_revision"."previous_hash" is null)),
	CONSTRAINT "revision_before" CHECK(("__new_revision"."operation" = 'create') = ("__new_revision"."before" is null))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_revision`("record", "number", "version", "operation", "actor_post", "actor_at", "at", "reason", "before", "after", "salts", "digests", "previous_hash", "hash") SELECT "record", "number", "version", "operation", "actor_post", "actor_at", "at", "reason", "before", "after", "salts", "digests", "previous_hash", "hash" FROM `revision`;--> statement-breakpoint
DROP TABLE `revision`;--> statement-breakpoint
ALTER TABLE `__new_revision` RENAME TO `revision`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `revision_version` ON `revision` (`version`);--> statement-breakpoint
ALTER TABLE `record` ADD `reviewed` integer DEFAULT true NOT NULL;