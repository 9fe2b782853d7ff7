-- The register, its history, and who may see what. A released file is never edited: what changes gets the next number.
--
-- Roles. Each party of a relationship has a database role, and the relationship one for what is done jointly; whatever
-- the store does, it does as one of them. Policies look the current role up in paygir.member, so that no setting which a
-- client can change decides what is seen. Row level security is forced: the owner of the tables is bound by it as well.

create table paygir.member (
  role text collate "C" primary key,
  rel text collate "C" not null,
  -- Null for the role of the relationship.
  party text collate "C",
  unique nulls not distinct (rel, party)
);

create table paygir.relationship (
  rel text collate "C" primary key,
  -- The name of the log: the first line of its checkpoints.
  origin text collate "C" not null unique
);

-- The log: one row for each entry, in the order of the leaves.
create table paygir.log_entry (
  rel text collate "C" not null,
  idx bigint not null check (idx >= 0),
  id text collate "C" not null,
  obj text collate "C" not null,
  type text collate "C" not null,
  party text collate "C",
  at timestamptz not null,
  -- True when the leaf holds a commitment, and the body stands in paygir.private_body.
  private boolean not null,
  leaf bytea not null check (octet_length(leaf) <= 65535),
  leaf_hash bytea not null check (octet_length(leaf_hash) = 32),
  primary key (rel, idx),
  unique (rel, id)
);
create index log_entry_obj on paygir.log_entry (rel, obj, idx);
create index log_entry_at on paygir.log_entry (rel, at);

-- Complete nodes of the tree above its leaves (RFC 6962, section 2.1): level 1 upward.
create table paygir.log_node (
  rel text collate "C" not null,
  level smallint not null check (level > 0),
  idx bigint not null check (idx >= 0),
  hash bytea not null check (octet_length(hash) = 32),
  primary key (rel, level, idx)
);

-- What the next entry is appended to: number of leaves, and the roots of the perfect subtrees, the largest first.
create table paygir.frontier (
  rel text collate "C" primary key,
  size bigint not null check (size >= 0),
  peaks bytea not null check (octet_length(peaks) % 32 = 0)
);

create table paygir.checkpoint (
  rel text collate "C" not null,
  size bigint not null check (size >= 0),
  root bytea not null check (octet_length(root) = 32),
  note text not null,
  at text not null,
  -- Never two roots for one size.
  primary key (rel, size)
);

-- What one party alone may see; the log holds SHA-256(salt, body) in its place.
-- json, not jsonb: it gives back exactly what was hashed.
create table paygir.private_body (
  rel text collate "C" not null,
  idx bigint not null,
  party text collate "C" not null,
  obj text collate "C" not null,
  type text collate "C" not null,
  salt bytea not null check (octet_length(salt) = 32),
  body json not null,
  primary key (rel, idx)
);
create index private_body_obj on paygir.private_body (rel, party, obj);

create table paygir.attachment (
  rel text collate "C" not null,
  -- sha256: and 64 hex digits.
  hash text collate "C" not null,
  bytes bytea not null,
  primary key (rel, hash)
);

-- Items as their entries leave them. All of it follows from the log; private notes are in none of it.
create table paygir.item (
  rel text collate "C" not null,
  id text collate "C" not null,
  kind text collate "C" not null,
  -- The party that alone may see it; null for what both see.
  owner text collate "C",
  state json not null,
  -- Index of the last entry that says something new of it.
  changed bigint not null,
  withdrawn boolean not null,
  field text collate "C",
  type text collate "C",
  -- The highest rung that is reached, and what interrupts or ends it; of documents only.
  stage text collate "C",
  condition text collate "C",
  -- First and last day that the date of signing, holding, due or publishing can mean.
  date_from date,
  date_to date,
  bodies text[] not null,
  -- For ordering: letters folded.
  title text collate "C" not null,
  primary key (rel, id)
) with (fillfactor = 80, toast_tuple_target = 512);
-- Lists go through all rows of a relationship and read the states of a few: states stand beside the table. What lists
-- are ordered and filtered by stays in it, or each row would be fetched twice.
alter table paygir.item alter column title set storage main, alter column bodies set storage main;

-- Folded words of each item, in a table of its own: they change seldomer than the rest.
create table paygir.item_text (
  rel text collate "C" not null,
  id text collate "C" not null,
  owner text collate "C",
  -- Words with one space before and after each.
  words text collate "C" not null,
  primary key (rel, id)
) with (toast_tuple_target = 8160);
-- Searching goes through all texts of a relationship, which is quicker when none has to be fetched or unpacked first.
alter table paygir.item_text alter column words set storage external;

-- The log is only ever added to: nobody changes or removes a row, whatever their rights are.
create function paygir.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'paygir: the log is only ever added to' using errcode = 'insufficient_privilege';
end
$$;

create trigger refuse_change before update or delete or truncate on paygir.log_entry
  for each statement execute function paygir.refuse_change();
alter table paygir.log_entry enable always trigger refuse_change;
create trigger refuse_change before update or delete or truncate on paygir.log_node
  for each statement execute function paygir.refuse_change();
alter table paygir.log_node enable always trigger refuse_change;

alter table paygir.member enable row level security, force row level security;
alter table paygir.relationship enable row level security, force row level security;
alter table paygir.log_entry enable row level security, force row level security;
alter table paygir.log_node enable row level security, force row level security;
alter table paygir.frontier enable row level security, force row level security;
alter table paygir.checkpoint enable row level security, force row level security;
alter table paygir.private_body enable row level security, force row level security;
alter table paygir.attachment enable row level security, force row level security;
alter table paygir.item enable row level security, force row level security;
alter table paygir.item_text enable row level security, force row level security;

-- Each role sees its own line, and so learns of no other relationship. The owner opens relationships.
create policy own on paygir.member for select using (role = current_user);
create policy owner on paygir.member to current_user using (true) with check (true);

create policy shared on paygir.relationship
  using (rel = (select m.rel from paygir.member m where m.role = current_user));
create policy shared on paygir.log_node
  using (rel = (select m.rel from paygir.member m where m.role = current_user));
create policy shared on paygir.frontier
  using (rel = (select m.rel from paygir.member m where m.role = current_user));
create policy shared on paygir.checkpoint
  using (rel = (select m.rel from paygir.member m where m.role = current_user));
create policy shared on paygir.attachment
  using (rel = (select m.rel from paygir.member m where m.role = current_user));

-- Entries are seen by both; nobody enters a private one for another party.
create policy shared on paygir.log_entry
  using (rel = (select m.rel from paygir.member m where m.role = current_user))
  with check (
    rel = (select m.rel from paygir.member m where m.role = current_user)
    and (not private or party = (select m.party from paygir.member m where m.role = current_user))
  );

create policy own on paygir.private_body
  using (
    rel = (select m.rel from paygir.member m where m.role = current_user)
    and party = (select m.party from paygir.member m where m.role = current_user)
  );
create policy shared_or_own on paygir.item
  using (
    rel = (select m.rel from paygir.member m where m.role = current_user)
    and (owner is null or owner = (select m.party from paygir.member m where m.role = current_user))
  );
create policy shared_or_own on paygir.item_text
  using (
    rel = (select m.rel from paygir.member m where m.role = current_user)
    and (owner is null or owner = (select m.party from paygir.member m where m.role = current_user))
  );

-- What every such role may do. A file that adds a table grants rights on it here and to the roles in paygir.member.
create function paygir.grant_rights(role text) returns void language plpgsql as $$
begin
  execute format('grant usage on schema paygir to %I', role);
  execute format('grant select on paygir.member to %I', role);
  execute format('grant select, insert on paygir.relationship, paygir.log_entry, paygir.log_node, paygir.checkpoint,
    paygir.private_body, paygir.attachment to %I', role);
  execute format('grant select, insert, update on paygir.frontier, paygir.item, paygir.item_text to %I', role);
  -- Cosignatures come in later; size and root stay.
  execute format('grant update (note, at) on paygir.checkpoint to %I', role);
end
$$;
revoke execute on function paygir.grant_rights from public;
