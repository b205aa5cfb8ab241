CREATE TABLE `blot` (
	`key` integer PRIMARY KEY NOT NULL,
	`record` integer NOT NULL,
	`pointer` text NOT NULL,
	`at` text NOT NULL,
	`reason` text NOT NULL,
	`first_steward` text NOT NULL,
	`second_steward` text NOT NULL,
	FOREIGN KEY (`record`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "blot_two_stewards" CHECK("blot"."first_steward" <> "blot"."second_steward")
) STRICT;
--> statement-breakpoint
CREATE INDEX `blot_record` ON `blot` (`record`);--> statement-breakpoint
CREATE TABLE `country` (
	`code` text PRIMARY KEY NOT NULL,
	`subregion` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `record` (
	`key` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`state` text NOT NULL,
	`revision` integer NOT NULL,
	`fact` text NOT NULL,
	`merged_into` integer,
	`contested` integer DEFAULT false NOT NULL,
	`withheld` integer DEFAULT false NOT NULL,
	`recorded_on` text NOT NULL,
	`checked_on` text,
	CONSTRAINT "record_kind" CHECK("record"."kind" in ('organization', 'alliance', 'exchange', 'capability', 'attestation', 'instrument', 'ratification', 'law', 'reporting-line')),
	CONSTRAINT "record_state" CHECK("record"."state" in ('draft', 'submitted', 'returned', 'published', 'withdrawn', 'merged')),
	CONSTRAINT "record_fact" CHECK(json_valid("record"."fact")),
	CONSTRAINT "record_revision" CHECK("record"."revision" >= 1),
	CONSTRAINT "record_merged" CHECK(("record"."state" = 'merged') = ("record"."merged_into" is not null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `record_id` ON `record` (`kind`,`id`);--> statement-breakpoint
CREATE INDEX `record_merged_into` ON `record` (`merged_into`);--> statement-breakpoint
CREATE TABLE `record_source` (
	`record` integer NOT NULL,
	`source` integer NOT NULL,
	`pointer` text NOT NULL,
	PRIMARY KEY(`record`, `source`, `pointer`),
	FOREIGN KEY (`record`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `source`(`key`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `record_source_source` ON `record_source` (`source`);--> statement-breakpoint
CREATE TABLE `registry` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`changed_at` text NOT NULL,
	CONSTRAINT "registry_single" CHECK("registry"."id" = 1),
	CONSTRAINT "registry_version" CHECK("registry"."version" >= 0)
) STRICT;
--> statement-breakpoint
CREATE TABLE `revision` (
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
	CONSTRAINT "revision_operation" CHECK("revision"."operation" in ('create', 'update', 'withdraw', 'merge')),
	CONSTRAINT "revision_first" CHECK(("revision"."number" = 1) = ("revision"."previous_hash" is null)),
	CONSTRAINT "revision_before" CHECK(("revision"."operation" = 'create') = ("revision"."before" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `revision_version` ON `revision` (`version`);--> statement-breakpoint
CREATE TABLE `source` (
	`key` integer PRIMARY KEY NOT NULL,
	`url` text NOT NULL,
	`host` text NOT NULL,
	`kind` text NOT NULL,
	CONSTRAINT "source_kind" CHECK("source"."kind" in ('official', 'party', 'press', 'mirror', 'other'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `source_url` ON `source` (`url`);--> statement-breakpoint
CREATE INDEX `source_host` ON `source` (`host`);--> statement-breakpoint
CREATE TABLE `stored_answer` (
	`name` text NOT NULL,
	`version` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`name`, `version`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `organization` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`sector` text NOT NULL,
	`kind` text NOT NULL,
	`country` text,
	`subregion` text,
	`sort_name` text NOT NULL,
	`sort_es` text NOT NULL,
	`sort_en` text NOT NULL,
	`sort_pt` text NOT NULL,
	`sort_fr` text NOT NULL,
	`alliances` integer DEFAULT 0 NOT NULL,
	`exchanges` integer DEFAULT 0 NOT NULL,
	`brief` text NOT NULL,
	`card` text NOT NULL,
	`detail` text NOT NULL,
	FOREIGN KEY (`key`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`country`) REFERENCES `country`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "organization_sector_known" CHECK("organization"."sector" in ('government', 'civil-society', 'private-sector', 'international')),
	CONSTRAINT "organization_kind_known" CHECK("organization"."kind" in ('state', 'territory', 'ministry-or-agency', 'local-government', 'child-institute', 'prosecution', 'police', 'judiciary', 'parliament', 'ombuds', 'international-organization', 'inter-american-body', 'international-ngo', 'regional-ngo', 'national-ngo', 'foundation', 'company', 'business-association', 'university-or-research', 'hotline-or-helpline', 'faith-or-community', 'network', 'other')),
	CONSTRAINT "organization_brief" CHECK(json_valid("organization"."brief"))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `organization_id` ON `organization` (`id`);--> statement-breakpoint
CREATE INDEX `organization_country` ON `organization` (`country`,`sector`,`sort_name`);--> statement-breakpoint
CREATE INDEX `organization_sector` ON `organization` (`sector`,`sort_name`);--> statement-breakpoint
CREATE INDEX `organization_kind` ON `organization` (`kind`,`sort_name`);--> statement-breakpoint
CREATE INDEX `organization_subregion` ON `organization` (`subregion`,`sort_name`);--> statement-breakpoint
CREATE INDEX `organization_sort_name` ON `organization` (`sort_name`);--> statement-breakpoint
CREATE INDEX `organization_sort_es` ON `organization` (`sort_es`);--> statement-breakpoint
CREATE INDEX `organization_sort_en` ON `organization` (`sort_en`);--> statement-breakpoint
CREATE INDEX `organization_sort_pt` ON `organization` (`sort_pt`);--> statement-breakpoint
CREATE INDEX `organization_sort_fr` ON `organization` (`sort_fr`);--> statement-breakpoint
CREATE TABLE `organization_identifier` (
	`organization` integer NOT NULL,
	`scheme` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`scheme`, `value`),
	FOREIGN KEY (`organization`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "organization_identifier_scheme" CHECK("organization_identifier"."scheme" in ('iati', 'ror', 'wikidata', 'lei'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `organization_identifier_organization` ON `organization_identifier` (`organization`);--> statement-breakpoint
CREATE TABLE `organization_name` (
	`key` integer PRIMARY KEY NOT NULL,
	`organization` integer NOT NULL,
	`text` text NOT NULL,
	`lang` text NOT NULL,
	`kind` text NOT NULL,
	`folded` text NOT NULL,
	FOREIGN KEY (`organization`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "organization_name_kind" CHECK("organization_name"."kind" in ('official', 'short', 'acronym', 'former'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `organization_name_organization` ON `organization_name` (`organization`);--> statement-breakpoint
CREATE INDEX `organization_name_folded` ON `organization_name` (`folded`);--> statement-breakpoint
CREATE TABLE `alliance` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`term` text NOT NULL,
	`body` integer,
	`start_text` text,
	`start_earliest` text,
	`start_latest` text,
	`end_text` text,
	`end_earliest` text,
	`end_latest` text,
	`sort_es` text NOT NULL,
	`sort_en` text NOT NULL,
	`sort_pt` text NOT NULL,
	`sort_fr` text NOT NULL,
	`evidence` text NOT NULL,
	`parties` integer NOT NULL,
	`spoken` integer NOT NULL,
	`brief` text NOT NULL,
	`detail` text NOT NULL,
	FOREIGN KEY (`key`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "alliance_kind_known" CHECK("alliance"."kind" in ('membership', 'memorandum-of-understanding', 'framework-agreement', 'specific-agreement', 'coordinated-programme', 'coalition', 'national-commission', 'funding-agreement', 'commitment')),
	CONSTRAINT "alliance_term_known" CHECK("alliance"."term" in ('fixed', 'open', 'unknown')),
	CONSTRAINT "alliance_evidence_known" CHECK("alliance"."evidence" in ('documented', 'claimed', 'confirmed', 'disputed')),
	CONSTRAINT "alliance_brief" CHECK(json_valid("alliance"."brief")),
	CONSTRAINT "alliance_dates" CHECK("alliance"."start_earliest" is null or "alliance"."end_latest" is null or "alliance"."start_earliest" <= "alliance"."end_latest"),
	CONSTRAINT "alliance_term_end" CHECK(("alliance"."term" = 'fixed') = ("alliance"."end_latest" is not null)),
	CONSTRAINT "alliance_spoken" CHECK("alliance"."spoken" between 0 and "alliance"."parties")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `alliance_id` ON `alliance` (`id`);--> statement-breakpoint
CREATE INDEX `alliance_kind` ON `alliance` (`kind`);--> statement-breakpoint
CREATE INDEX `alliance_evidence` ON `alliance` (`evidence`);--> statement-breakpoint
CREATE INDEX `alliance_end` ON `alliance` (`end_latest`);--> statement-breakpoint
CREATE INDEX `alliance_start` ON `alliance` (`start_earliest`);--> statement-breakpoint
CREATE INDEX `alliance_body` ON `alliance` (`body`);--> statement-breakpoint
CREATE INDEX `alliance_sort_es` ON `alliance` (`sort_es`);--> statement-breakpoint
CREATE INDEX `alliance_sort_en` ON `alliance` (`sort_en`);--> statement-breakpoint
CREATE INDEX `alliance_sort_pt` ON `alliance` (`sort_pt`);--> statement-breakpoint
CREATE INDEX `alliance_sort_fr` ON `alliance` (`sort_fr`);--> statement-breakpoint
CREATE TABLE `alliance_work_line` (
	`alliance` integer NOT NULL,
	`work_line` text NOT NULL,
	PRIMARY KEY(`alliance`, `work_line`),
	FOREIGN KEY (`alliance`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "alliance_work_line_known" CHECK("alliance_work_line"."work_line" in ('legislation', 'horizontal-cooperation', 'training', 'anti-network-support', 'communication', 'internet-monitoring', 'private-sector-civil-society', 'observatory', 'evaluation'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `alliance_work_line_line` ON `alliance_work_line` (`work_line`);--> statement-breakpoint
CREATE TABLE `attestation` (
	`key` integer PRIMARY KEY NOT NULL,
	`tie` integer NOT NULL,
	`organization` integer NOT NULL,
	`state` text NOT NULL,
	`said_on` text,
	FOREIGN KEY (`key`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tie`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attestation_state" CHECK("attestation"."state" in ('silent', 'claimed', 'confirmed', 'disputed', 'retracted'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `attestation_tie` ON `attestation` (`tie`,`organization`);--> statement-breakpoint
CREATE INDEX `attestation_organization` ON `attestation` (`organization`);--> statement-breakpoint
CREATE TABLE `exchange` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`modality` text NOT NULL,
	`status` text NOT NULL,
	`scheme` text NOT NULL,
	`flow` text NOT NULL,
	`virtual` integer,
	`preceded_by` integer,
	`start_text` text,
	`start_earliest` text,
	`start_latest` text,
	`end_text` text,
	`end_earliest` text,
	`end_latest` text,
	`sort_es` text NOT NULL,
	`sort_en` text NOT NULL,
	`sort_pt` text NOT NULL,
	`sort_fr` text NOT NULL,
	`evidence` text NOT NULL,
	`parties` integer NOT NULL,
	`spoken` integer NOT NULL,
	`brief` text NOT NULL,
	`detail` text NOT NULL,
	FOREIGN KEY (`key`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`preceded_by`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "exchange_modality_known" CHECK("exchange"."modality" in ('technical-assistance', 'expert-mission', 'study-visit', 'training-course', 'internship', 'workshop', 'seminar', 'regional-meeting', 'peer-exchange', 'peer-review', 'joint-research', 'joint-campaign', 'legal-drafting-support', 'tool-transfer', 'good-practice-documentation', 'joint-project')),
	CONSTRAINT "exchange_status_known" CHECK("exchange"."status" in ('proposed', 'agreed', 'under-way', 'completed', 'declined', 'cancelled', 'unknown')),
	CONSTRAINT "exchange_scheme_known" CHECK("exchange"."scheme" in ('domestic', 'bilateral', 'triangular', 'regional')),
	CONSTRAINT "exchange_flow_known" CHECK("exchange"."flow" in ('directed', 'two-way', 'contact')),
	CONSTRAINT "exchange_evidence_known" CHECK("exchange"."evidence" in ('documented', 'claimed', 'confirmed', 'disputed')),
	CONSTRAINT "exchange_brief" CHECK(json_valid("exchange"."brief")),
	CONSTRAINT "exchange_dates" CHECK("exchange"."start_earliest" is null or "exchange"."end_latest" is null or "exchange"."start_earliest" <= "exchange"."end_latest"),
	CONSTRAINT "exchange_spoken" CHECK("exchange"."spoken" between 0 and "exchange"."parties")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `exchange_id` ON `exchange` (`id`);--> statement-breakpoint
CREATE INDEX `exchange_modality` ON `exchange` (`modality`);--> statement-breakpoint
CREATE INDEX `exchange_status` ON `exchange` (`status`);--> statement-breakpoint
CREATE INDEX `exchange_scheme` ON `exchange` (`scheme`);--> statement-breakpoint
CREATE INDEX `exchange_flow` ON `exchange` (`flow`);--> statement-breakpoint
CREATE INDEX `exchange_evidence` ON `exchange` (`evidence`);--> statement-breakpoint
CREATE INDEX `exchange_start` ON `exchange` (`start_earliest`);--> statement-breakpoint
CREATE INDEX `exchange_end` ON `exchange` (`end_latest`);--> statement-breakpoint
CREATE INDEX `exchange_preceded_by` ON `exchange` (`preceded_by`);--> statement-breakpoint
CREATE INDEX `exchange_sort_es` ON `exchange` (`sort_es`);--> statement-breakpoint
CREATE INDEX `exchange_sort_en` ON `exchange` (`sort_en`);--> statement-breakpoint
CREATE INDEX `exchange_sort_pt` ON `exchange` (`sort_pt`);--> statement-breakpoint
CREATE INDEX `exchange_sort_fr` ON `exchange` (`sort_fr`);--> statement-breakpoint
CREATE TABLE `exchange_capability` (
	`exchange` integer NOT NULL,
	`capability` text NOT NULL,
	PRIMARY KEY(`exchange`, `capability`),
	FOREIGN KEY (`exchange`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "exchange_capability_known" CHECK("exchange_capability"."capability" in ('leadership', 'research-analysis-monitoring', 'legislation', 'dedicated-law-enforcement', 'judiciary-prosecutors', 'offender-management', 'image-databases', 'end-to-end-support', 'child-protection-workforce', 'compensation-remedies-complaints', 'child-helpline', 'csea-hotline', 'education-programme', 'child-participation', 'offender-support', 'takedown-procedures', 'csea-reporting', 'innovative-solutions', 'responsible-business-conduct', 'media-reporting', 'universal-terminology'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `exchange_capability_capability` ON `exchange_capability` (`capability`);--> statement-breakpoint
CREATE TABLE `exchange_work_line` (
	`exchange` integer NOT NULL,
	`work_line` text NOT NULL,
	PRIMARY KEY(`exchange`, `work_line`),
	FOREIGN KEY (`exchange`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "exchange_work_line_known" CHECK("exchange_work_line"."work_line" in ('legislation', 'horizontal-cooperation', 'training', 'anti-network-support', 'communication', 'internet-monitoring', 'private-sector-civil-society', 'observatory', 'evaluation'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `exchange_work_line_line` ON `exchange_work_line` (`work_line`);--> statement-breakpoint
CREATE TABLE `participant` (
	`exchange` integer NOT NULL,
	`organization` integer NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`exchange`, `organization`, `role`),
	FOREIGN KEY (`exchange`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "participant_role_known" CHECK("participant"."role" in ('offering', 'receiving', 'supporting', 'second-provider', 'host', 'funder', 'observer'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `participant_organization` ON `participant` (`organization`,`exchange`);--> statement-breakpoint
CREATE INDEX `participant_role` ON `participant` (`role`);--> statement-breakpoint
CREATE TABLE `party` (
	`alliance` integer NOT NULL,
	`organization` integer NOT NULL,
	`role` text NOT NULL,
	`rest` text NOT NULL,
	PRIMARY KEY(`alliance`, `organization`, `role`),
	FOREIGN KEY (`alliance`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "party_role_known" CHECK("party"."role" in ('lead', 'secretariat', 'party', 'member', 'observer', 'host', 'sponsor')),
	CONSTRAINT "party_rest" CHECK(json_valid("party"."rest"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `party_organization` ON `party` (`organization`,`alliance`);--> statement-breakpoint
CREATE INDEX `party_role` ON `party` (`role`);--> statement-breakpoint
CREATE TABLE `capability` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`organization` integer NOT NULL,
	`direction` text NOT NULL,
	`work_line` text NOT NULL,
	`mnr_capability` text,
	`basis` text NOT NULL,
	`view` text NOT NULL,
	FOREIGN KEY (`key`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "capability_direction_known" CHECK("capability"."direction" in ('offers', 'needs')),
	CONSTRAINT "capability_work_line_known" CHECK("capability"."work_line" in ('legislation', 'horizontal-cooperation', 'training', 'anti-network-support', 'communication', 'internet-monitoring', 'private-sector-civil-society', 'observatory', 'evaluation')),
	CONSTRAINT "capability_mnr_known" CHECK("capability"."mnr_capability" in ('leadership', 'research-analysis-monitoring', 'legislation', 'dedicated-law-enforcement', 'judiciary-prosecutors', 'offender-management', 'image-databases', 'end-to-end-support', 'child-protection-workforce', 'compensation-remedies-complaints', 'child-helpline', 'csea-hotline', 'education-programme', 'child-participation', 'offender-support', 'takedown-procedures', 'csea-reporting', 'innovative-solutions', 'responsible-business-conduct', 'media-reporting', 'universal-terminology')),
	CONSTRAINT "capability_basis_known" CHECK("capability"."basis" in ('declared', 'noted')),
	CONSTRAINT "capability_view" CHECK(json_valid("capability"."view"))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `capability_id` ON `capability` (`id`);--> statement-breakpoint
CREATE INDEX `capability_organization` ON `capability` (`organization`);--> statement-breakpoint
CREATE INDEX `capability_direction` ON `capability` (`direction`);--> statement-breakpoint
CREATE INDEX `capability_work_line` ON `capability` (`work_line`);--> statement-breakpoint
CREATE INDEX `capability_mnr` ON `capability` (`mnr_capability`);--> statement-breakpoint
CREATE INDEX `capability_basis` ON `capability` (`basis`);--> statement-breakpoint
CREATE TABLE `instrument` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`view` text NOT NULL,
	FOREIGN KEY (`key`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "instrument_kind" CHECK("instrument"."kind" in ('treaty', 'protocol', 'convention', 'resolution', 'guideline', 'framework')),
	CONSTRAINT "instrument_view" CHECK(json_valid("instrument"."view"))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `instrument_id` ON `instrument` (`id`);--> statement-breakpoint
CREATE TABLE `law` (
	`key` integer PRIMARY KEY NOT NULL,
	`country` text NOT NULL,
	`status` text NOT NULL,
	`date_earliest` text,
	`view` text NOT NULL,
	FOREIGN KEY (`key`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`country`) REFERENCES `country`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "law_status" CHECK("law"."status" in ('in-force', 'amended', 'repealed', 'unknown')),
	CONSTRAINT "law_view" CHECK(json_valid("law"."view"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `law_country` ON `law` (`country`,`date_earliest`);--> statement-breakpoint
CREATE TABLE `ratification` (
	`key` integer PRIMARY KEY NOT NULL,
	`country` text NOT NULL,
	`instrument` integer NOT NULL,
	`status` text NOT NULL,
	`view` text NOT NULL,
	FOREIGN KEY (`key`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`country`) REFERENCES `country`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`instrument`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "ratification_status" CHECK("ratification"."status" in ('signed', 'ratified', 'acceded', 'party', 'none')),
	CONSTRAINT "ratification_view" CHECK(json_valid("ratification"."view"))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `ratification_country` ON `ratification` (`country`,`instrument`);--> statement-breakpoint
CREATE INDEX `ratification_instrument` ON `ratification` (`instrument`);--> statement-breakpoint
CREATE TABLE `reporting_line` (
	`key` integer PRIMARY KEY NOT NULL,
	`country` text,
	`kind` text NOT NULL,
	`number` text,
	`confirmed_on` text,
	`view` text NOT NULL,
	FOREIGN KEY (`key`) REFERENCES `record`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`country`) REFERENCES `country`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reporting_line_kind" CHECK("reporting_line"."kind" in ('helpline', 'trafficking-line', 'csam-hotline', 'police-report')),
	CONSTRAINT "reporting_line_view" CHECK(json_valid("reporting_line"."view")),
	CONSTRAINT "reporting_line_number_hidden" CHECK("reporting_line"."confirmed_on" is not null or json_extract("reporting_line"."view", '$.number') is null)
) STRICT;
--> statement-breakpoint
CREATE INDEX `reporting_line_country` ON `reporting_line` (`country`);