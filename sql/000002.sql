-- Who signs in, and what opens the registers to whom. None of it is part of any register: no role of a relationship has
-- a right on these tables, and with row level security forced only the owner sees their rows. Secrets of sessions, links
-- and tokens stand here as SHA-256 alone, passwords by Argon2id: nobody who reads the tables can sign in with them.

create table paygir.account (
  id text collate "C" primary key,
  name text not null,
  -- Letters folded: two names that look alike are one.
  name_key text collate "C" not null unique,
  -- As whoever invited them said, in small letters.
  email text collate "C" unique,
  password_hash text collate "C",
  -- Base32; the pending one until a code shows that it has arrived.
  totp_secret text collate "C",
  totp_pending text collate "C",
  -- The step of time of the last code: none is good twice.
  totp_step bigint,
  -- The account at a provider of single sign-on.
  issuer text collate "C",
  subject text collate "C",
  created_at timestamptz not null,
  unique (issuer, subject),
  check ((issuer is null) = (subject is null))
);

create table paygir.membership (
  account text collate "C" not null references paygir.account on delete cascade,
  rel text collate "C" not null,
  role text collate "C" not null check (role in ('reader', 'editor', 'approver', 'secretary', 'administrator')),
  -- Null for the joint secretariat.
  party text collate "C",
  since timestamptz not null,
  primary key (account, rel)
);
create index membership_rel on paygir.membership (rel);

create table paygir.share (
  id text collate "C" primary key,
  hash bytea not null unique check (octet_length(hash) = 32),
  rel text collate "C" not null,
  name text not null,
  by text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index share_rel on paygir.share (rel);

create table paygir.session (
  hash bytea primary key check (octet_length(hash) = 32),
  account text collate "C" references paygir.account on delete cascade,
  share text collate "C" references paygir.share on delete cascade,
  created_at timestamptz not null,
  used_at timestamptz not null,
  check (num_nonnulls(account, share) = 1)
);
create index session_account on paygir.session (account);
create index session_share on paygir.session (share);

create table paygir.api_token (
  id text collate "C" primary key,
  account text collate "C" not null references paygir.account on delete cascade,
  hash bytea not null unique check (octet_length(hash) = 32),
  name text not null,
  scope text collate "C" not null check (scope in ('read', 'write', 'administer')),
  created_at timestamptz not null,
  used_at timestamptz,
  expires_at timestamptz not null
);
create index api_token_account on paygir.api_token (account);

create table paygir.invitation (
  id text collate "C" primary key,
  hash bytea not null unique check (octet_length(hash) = 32),
  -- Null for the link of the first start: whoever has it administers every register that nobody does.
  rel text collate "C",
  role text collate "C" not null check (role in ('reader', 'editor', 'approver', 'secretary', 'administrator')),
  party text collate "C",
  email text collate "C",
  by text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index invitation_rel on paygir.invitation (rel);
create index invitation_email on paygir.invitation (email);

-- Tries that counted, by SHA-256 of whom they concern: what people mistype in the place of their names stays theirs.
create table paygir.attempt (
  key bytea primary key check (octet_length(key) = 32),
  count integer not null check (count > 0),
  last_at timestamptz not null
);

alter table paygir.account enable row level security, force row level security;
alter table paygir.membership enable row level security, force row level security;
alter table paygir.share enable row level security, force row level security;
alter table paygir.session enable row level security, force row level security;
alter table paygir.api_token enable row level security, force row level security;
alter table paygir.invitation enable row level security, force row level security;
alter table paygir.attempt enable row level security, force row level security;

create policy owner on paygir.account to current_user using (true) with check (true);
create policy owner on paygir.membership to current_user using (true) with check (true);
create policy owner on paygir.share to current_user using (true) with check (true);
create policy owner on paygir.session to current_user using (true) with check (true);
create policy owner on paygir.api_token to current_user using (true) with check (true);
create policy owner on paygir.invitation to current_user using (true) with check (true);
create policy owner on paygir.attempt to current_user using (true) with check (true);
