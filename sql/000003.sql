-- Links by which somebody sets a new password for their account, once, and what became of each: who answers for a register
-- sees later who gave one, and whether it was used. Like all of accounts, none of it is part of any register.

create table paygir.recovery (
  id text collate "C" primary key,
  hash bytea not null unique check (octet_length(hash) = 32),
  account text collate "C" not null references paygir.account on delete cascade,
  -- The register whose administrator gave it; null for whoever holds the data.
  rel text collate "C",
  -- The account that gave it; null for whoever holds the data. Not bound to the account: without it the link is worthless.
  giver text collate "C",
  by text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  withdrawn_at timestamptz,
  check (num_nonnulls(used_at, withdrawn_at) <= 1)
);
create index recovery_account on paygir.recovery (account);

alter table paygir.recovery enable row level security, force row level security;
create policy owner on paygir.recovery to current_user using (true) with check (true);
