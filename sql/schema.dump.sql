-- What the numbered files make of an empty database, as the database describes it. Written by scripts/dump-schema.ts.

-- columns
account.id text collate "C" not null;
account.name text not null;
account.name_key text collate "C" not null;
account.email text collate "C";
account.password_hash text collate "C";
account.totp_secret text collate "C";
account.totp_pending text collate "C";
account.totp_step bigint;
account.issuer text collate "C";
account.subject text collate "C";
account.created_at timestamp with time zone not null;
api_token.id text collate "C" not null;
api_token.account text collate "C" not null;
api_token.hash bytea not null;
api_token.name text not null;
api_token.scope text collate "C" not null;
api_token.created_at timestamp with time zone not null;
api_token.used_at timestamp with time zone;
api_token.expires_at timestamp with time zone not null;
attachment.rel text collate "C" not null;
attachment.hash text collate "C" not null;
attachment.bytes bytea not null;
attempt.key bytea not null;
attempt.count integer not null;
attempt.last_at timestamp with time zone not null;
checkpoint.rel text collate "C" not null;
checkpoint.size bigint not null;
checkpoint.root bytea not null;
checkpoint.note text not null;
checkpoint.at text not null;
frontier.rel text collate "C" not null;
frontier.size bigint not null;
frontier.peaks bytea not null;
invitation.id text collate "C" not null;
invitation.hash bytea not null;
invitation.rel text collate "C";
invitation.role text collate "C" not null;
invitation.party text collate "C";
invitation.email text collate "C";
invitation.by text not null;
invitation.created_at timestamp with time zone not null;
invitation.expires_at timestamp with time zone not null;
invitation.used_at timestamp with time zone;
item.rel text collate "C" not null;
item.id text collate "C" not null;
item.kind text collate "C" not null;
item.owner text collate "C";
item.state json not null;
item.changed bigint not null;
item.withdrawn boolean not null;
item.field text collate "C";
item.type text collate "C";
item.stage text collate "C";
item.condition text collate "C";
item.date_from date;
item.date_to date;
item.bodies text[] not null storage m;
item.title text collate "C" not null storage m;
item_text.rel text collate "C" not null;
item_text.id text collate "C" not null;
item_text.owner text collate "C";
item_text.words text collate "C" not null storage e;
kysely_migration.name character varying(255) not null;
kysely_migration.timestamp character varying(255) not null;
kysely_migration_lock.id character varying(255) not null;
kysely_migration_lock.is_locked integer not null;
log_entry.rel text collate "C" not null;
log_entry.idx bigint not null;
log_entry.id text collate "C" not null;
log_entry.obj text collate "C" not null;
log_entry.type text collate "C" not null;
log_entry.party text collate "C";
log_entry.at timestamp with time zone not null;
log_entry.private boolean not null;
log_entry.leaf bytea not null;
log_entry.leaf_hash bytea not null;
log_node.rel text collate "C" not null;
log_node.level smallint not null;
log_node.idx bigint not null;
log_node.hash bytea not null;
member.role text collate "C" not null;
member.rel text collate "C" not null;
member.party text collate "C";
membership.account text collate "C" not null;
membership.rel text collate "C" not null;
membership.role text collate "C" not null;
membership.party text collate "C";
membership.since timestamp with time zone not null;
private_body.rel text collate "C" not null;
private_body.idx bigint not null;
private_body.party text collate "C" not null;
private_body.obj text collate "C" not null;
private_body.type text collate "C" not null;
private_body.salt bytea not null;
private_body.body json not null;
reading.id text collate "C" not null;
reading.owner text collate "C" not null;
reading.name text not null;
reading.format text collate "C" not null;
reading.bytes integer not null;
reading.sha256 text collate "C" not null;
reading.publication json not null;
reading.content bytea not null storage e;
reading.read_at timestamp with time zone not null;
reading.used_at timestamp with time zone not null;
reading.rel text collate "C";
recovery.id text collate "C" not null;
recovery.hash bytea not null;
recovery.account text collate "C" not null;
recovery.rel text collate "C";
recovery.giver text collate "C";
recovery.by text not null;
recovery.created_at timestamp with time zone not null;
recovery.expires_at timestamp with time zone not null;
recovery.used_at timestamp with time zone;
recovery.withdrawn_at timestamp with time zone;
relationship.rel text collate "C" not null;
relationship.origin text collate "C" not null;
review.reading text collate "C" not null;
review.rel text collate "C" not null;
review.decided json not null;
review.count integer not null;
review.changed_at timestamp with time zone not null;
review.entered_at timestamp with time zone;
review.version integer not null;
session.hash bytea not null;
session.account text collate "C";
session.share text collate "C";
session.created_at timestamp with time zone not null;
session.used_at timestamp with time zone not null;
share.id text collate "C" not null;
share.hash bytea not null;
share.rel text collate "C" not null;
share.name text not null;
share.by text not null;
share.created_at timestamp with time zone not null;
share.expires_at timestamp with time zone not null;

-- tables
account row level security forced;
api_token row level security forced;
attachment row level security forced;
attempt row level security forced;
checkpoint row level security forced;
frontier row level security forced;
invitation row level security forced;
item fillfactor=80, toast_tuple_target=512 row level security forced;
item_text toast_tuple_target=8160 row level security forced;
kysely_migration;
kysely_migration_lock;
log_entry row level security forced;
log_node row level security forced;
member row level security forced;
membership row level security forced;
private_body row level security forced;
reading row level security forced;
recovery row level security forced;
relationship row level security forced;
review row level security forced;
session row level security forced;
share row level security forced;

-- constraints
account.account_check CHECK (((issuer IS NULL) = (subject IS NULL)));
account.account_email_key UNIQUE (email);
account.account_issuer_subject_key UNIQUE (issuer, subject);
account.account_name_key_key UNIQUE (name_key);
account.account_pkey PRIMARY KEY (id);
api_token.api_token_account_fkey FOREIGN KEY (account) REFERENCES paygir.account(id) ON DELETE CASCADE;
api_token.api_token_hash_check CHECK ((octet_length(hash) = 32));
api_token.api_token_hash_key UNIQUE (hash);
api_token.api_token_pkey PRIMARY KEY (id);
api_token.api_token_scope_check CHECK ((scope = ANY (ARRAY['read'::text, 'write'::text, 'administer'::text])));
attachment.attachment_pkey PRIMARY KEY (rel, hash);
attempt.attempt_count_check CHECK ((count > 0));
attempt.attempt_key_check CHECK ((octet_length(key) = 32));
attempt.attempt_pkey PRIMARY KEY (key);
checkpoint.checkpoint_pkey PRIMARY KEY (rel, size);
checkpoint.checkpoint_root_check CHECK ((octet_length(root) = 32));
checkpoint.checkpoint_size_check CHECK ((size >= 0));
frontier.frontier_peaks_check CHECK (((octet_length(peaks) % 32) = 0));
frontier.frontier_pkey PRIMARY KEY (rel);
frontier.frontier_size_check CHECK ((size >= 0));
invitation.invitation_hash_check CHECK ((octet_length(hash) = 32));
invitation.invitation_hash_key UNIQUE (hash);
invitation.invitation_pkey PRIMARY KEY (id);
invitation.invitation_role_check CHECK ((role = ANY (ARRAY['reader'::text, 'editor'::text, 'approver'::text, 'secretary'::text, 'administrator'::text])));
item.item_pkey PRIMARY KEY (rel, id);
item_text.item_text_pkey PRIMARY KEY (rel, id);
kysely_migration.kysely_migration_pkey PRIMARY KEY (name);
kysely_migration_lock.kysely_migration_lock_pkey PRIMARY KEY (id);
log_entry.log_entry_idx_check CHECK ((idx >= 0));
log_entry.log_entry_leaf_check CHECK ((octet_length(leaf) <= 65535));
log_entry.log_entry_leaf_hash_check CHECK ((octet_length(leaf_hash) = 32));
log_entry.log_entry_pkey PRIMARY KEY (rel, idx);
log_entry.log_entry_rel_id_key UNIQUE (rel, id);
log_node.log_node_hash_check CHECK ((octet_length(hash) = 32));
log_node.log_node_idx_check CHECK ((idx >= 0));
log_node.log_node_level_check CHECK ((level > 0));
log_node.log_node_pkey PRIMARY KEY (rel, level, idx);
member.member_pkey PRIMARY KEY (role);
member.member_rel_party_key UNIQUE NULLS NOT DISTINCT (rel, party);
membership.membership_account_fkey FOREIGN KEY (account) REFERENCES paygir.account(id) ON DELETE CASCADE;
membership.membership_pkey PRIMARY KEY (account, rel);
membership.membership_role_check CHECK ((role = ANY (ARRAY['reader'::text, 'editor'::text, 'approver'::text, 'secretary'::text, 'administrator'::text])));
private_body.private_body_pkey PRIMARY KEY (rel, idx);
private_body.private_body_salt_check CHECK ((octet_length(salt) = 32));
reading.reading_bytes_check CHECK ((bytes >= 0));
reading.reading_pkey PRIMARY KEY (id);
recovery.recovery_account_fkey FOREIGN KEY (account) REFERENCES paygir.account(id) ON DELETE CASCADE;
recovery.recovery_check CHECK ((num_nonnulls(used_at, withdrawn_at) <= 1));
recovery.recovery_hash_check CHECK ((octet_length(hash) = 32));
recovery.recovery_hash_key UNIQUE (hash);
recovery.recovery_pkey PRIMARY KEY (id);
relationship.relationship_origin_key UNIQUE (origin);
relationship.relationship_pkey PRIMARY KEY (rel);
review.review_count_check CHECK ((count >= 0));
review.review_pkey PRIMARY KEY (reading, rel);
review.review_reading_fkey FOREIGN KEY (reading) REFERENCES paygir.reading(id) ON DELETE CASCADE;
review.review_version_check CHECK ((version > 0));
session.session_account_fkey FOREIGN KEY (account) REFERENCES paygir.account(id) ON DELETE CASCADE;
session.session_check CHECK ((num_nonnulls(account, share) = 1));
session.session_hash_check CHECK ((octet_length(hash) = 32));
session.session_pkey PRIMARY KEY (hash);
session.session_share_fkey FOREIGN KEY (share) REFERENCES paygir.share(id) ON DELETE CASCADE;
share.share_hash_check CHECK ((octet_length(hash) = 32));
share.share_hash_key UNIQUE (hash);
share.share_pkey PRIMARY KEY (id);

-- indexes
CREATE UNIQUE INDEX account_email_key ON paygir.account USING btree (email);
CREATE UNIQUE INDEX account_issuer_subject_key ON paygir.account USING btree (issuer, subject);
CREATE UNIQUE INDEX account_name_key_key ON paygir.account USING btree (name_key);
CREATE UNIQUE INDEX account_pkey ON paygir.account USING btree (id);
CREATE INDEX api_token_account ON paygir.api_token USING btree (account);
CREATE UNIQUE INDEX api_token_hash_key ON paygir.api_token USING btree (hash);
CREATE UNIQUE INDEX api_token_pkey ON paygir.api_token USING btree (id);
CREATE UNIQUE INDEX attachment_pkey ON paygir.attachment USING btree (rel, hash);
CREATE UNIQUE INDEX attempt_pkey ON paygir.attempt USING btree (key);
CREATE UNIQUE INDEX checkpoint_pkey ON paygir.checkpoint USING btree (rel, size);
CREATE UNIQUE INDEX frontier_pkey ON paygir.frontier USING btree (rel);
CREATE INDEX invitation_email ON paygir.invitation USING btree (email);
CREATE UNIQUE INDEX invitation_hash_key ON paygir.invitation USING btree (hash);
CREATE UNIQUE INDEX invitation_pkey ON paygir.invitation USING btree (id);
CREATE INDEX invitation_rel ON paygir.invitation USING btree (rel);
CREATE UNIQUE INDEX item_pkey ON paygir.item USING btree (rel, id);
CREATE UNIQUE INDEX item_text_pkey ON paygir.item_text USING btree (rel, id);
CREATE UNIQUE INDEX kysely_migration_lock_pkey ON paygir.kysely_migration_lock USING btree (id);
CREATE UNIQUE INDEX kysely_migration_pkey ON paygir.kysely_migration USING btree (name);
CREATE INDEX log_entry_at ON paygir.log_entry USING btree (rel, at);
CREATE INDEX log_entry_obj ON paygir.log_entry USING btree (rel, obj, idx);
CREATE UNIQUE INDEX log_entry_pkey ON paygir.log_entry USING btree (rel, idx);
CREATE UNIQUE INDEX log_entry_rel_id_key ON paygir.log_entry USING btree (rel, id);
CREATE UNIQUE INDEX log_node_pkey ON paygir.log_node USING btree (rel, level, idx);
CREATE UNIQUE INDEX member_pkey ON paygir.member USING btree (role);
CREATE UNIQUE INDEX member_rel_party_key ON paygir.member USING btree (rel, party) NULLS NOT DISTINCT;
CREATE UNIQUE INDEX membership_pkey ON paygir.membership USING btree (account, rel);
CREATE INDEX membership_rel ON paygir.membership USING btree (rel);
CREATE INDEX private_body_obj ON paygir.private_body USING btree (rel, party, obj);
CREATE UNIQUE INDEX private_body_pkey ON paygir.private_body USING btree (rel, idx);
CREATE INDEX reading_owner ON paygir.reading USING btree (owner, used_at);
CREATE UNIQUE INDEX reading_pkey ON paygir.reading USING btree (id);
CREATE INDEX reading_used ON paygir.reading USING btree (used_at);
CREATE INDEX recovery_account ON paygir.recovery USING btree (account);
CREATE UNIQUE INDEX recovery_hash_key ON paygir.recovery USING btree (hash);
CREATE UNIQUE INDEX recovery_pkey ON paygir.recovery USING btree (id);
CREATE UNIQUE INDEX relationship_origin_key ON paygir.relationship USING btree (origin);
CREATE UNIQUE INDEX relationship_pkey ON paygir.relationship USING btree (rel);
CREATE UNIQUE INDEX review_pkey ON paygir.review USING btree (reading, rel);
CREATE INDEX session_account ON paygir.session USING btree (account);
CREATE UNIQUE INDEX session_pkey ON paygir.session USING btree (hash);
CREATE INDEX session_share ON paygir.session USING btree (share);
CREATE UNIQUE INDEX share_hash_key ON paygir.share USING btree (hash);
CREATE UNIQUE INDEX share_pkey ON paygir.share USING btree (id);
CREATE INDEX share_rel ON paygir.share USING btree (rel);

-- functions
CREATE OR REPLACE FUNCTION paygir.grant_rights(role text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  execute format('grant usage on schema paygir to %I', role);
  execute format('grant select on paygir.member to %I', role);
  execute format('grant select, insert on paygir.relationship, paygir.log_entry, paygir.log_node, paygir.checkpoint,
    paygir.private_body, paygir.attachment to %I', role);
  execute format('grant select, insert, update on paygir.frontier, paygir.item, paygir.item_text to %I', role);
  -- Cosignatures come in later; size and root stay.
  execute format('grant update (note, at) on paygir.checkpoint to %I', role);
end
$function$
;
CREATE OR REPLACE FUNCTION paygir.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'paygir: the log is only ever added to' using errcode = 'insufficient_privilege';
end
$function$
;

-- triggers
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE OR TRUNCATE ON paygir.log_entry FOR EACH STATEMENT EXECUTE FUNCTION paygir.refuse_change() (always);
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE OR TRUNCATE ON paygir.log_node FOR EACH STATEMENT EXECUTE FUNCTION paygir.refuse_change() (always);

-- policies
account.owner for ALL to OWNER
  using true
  with check true;
api_token.owner for ALL to OWNER
  using true
  with check true;
attachment.shared for ALL to public
  using (rel = ( SELECT m.rel
   FROM paygir.member m
  WHERE (m.role = CURRENT_USER)))
  with check -;
attempt.owner for ALL to OWNER
  using true
  with check true;
checkpoint.shared for ALL to public
  using (rel = ( SELECT m.rel
   FROM paygir.member m
  WHERE (m.role = CURRENT_USER)))
  with check -;
frontier.shared for ALL to public
  using (rel = ( SELECT m.rel
   FROM paygir.member m
  WHERE (m.role = CURRENT_USER)))
  with check -;
invitation.owner for ALL to OWNER
  using true
  with check true;
item.shared_or_own for ALL to public
  using ((rel = ( SELECT m.rel
   FROM paygir.member m
  WHERE (m.role = CURRENT_USER))) AND ((owner IS NULL) OR (owner = ( SELECT m.party
   FROM paygir.member m
  WHERE (m.role = CURRENT_USER)))))
  with check -;
item_text.shared_or_own for ALL to public
  using ((rel = ( SELECT m.rel
   FROM paygir.member m
  WHERE (m.role = CURRENT_USER))) AND ((owner IS NULL) OR (owner = ( SELECT m.party
   FROM paygir.member m
  WHERE (m.role = CURRENT_USER)))))
  with check -;
log_entry.shared for ALL to public
  using (rel = ( SELECT m.rel
   FROM paygir.member m
  WHERE (m.role = CURRENT_USER)))
  with check ((rel = ( SELECT m.rel
   FROM paygir.member m
  WHERE (m.role = CURRENT_USER))) AND ((NOT private) OR (party = ( SELECT m.party
   FROM paygir.member m
  WHERE (m.role = CURRENT_USER)))));
log_node.shared for ALL to public
  using (rel = ( SELECT m.rel
   FROM paygir.member m
  WHERE (m.role = CURRENT_USER)))
  with check -;
member.own for SELECT to public
  using (role = CURRENT_USER)
  with check -;
member.owner for ALL to OWNER
  using true
  with check true;
membership.owner for ALL to OWNER
  using true
  with check true;
private_body.own for ALL to public
  using ((rel = ( SELECT m.rel
   FROM paygir.member m
  WHERE (m.role = CURRENT_USER))) AND (party = ( SELECT m.party
   FROM paygir.member m
  WHERE (m.role = CURRENT_USER))))
  with check -;
reading.owner for ALL to OWNER
  using true
  with check true;
recovery.owner for ALL to OWNER
  using true
  with check true;
relationship.shared for ALL to public
  using (rel = ( SELECT m.rel
   FROM paygir.member m
  WHERE (m.role = CURRENT_USER)))
  with check -;
review.owner for ALL to OWNER
  using true
  with check true;
session.owner for ALL to OWNER
  using true
  with check true;
share.owner for ALL to OWNER
  using true
  with check true;

-- rights of others than the owner
