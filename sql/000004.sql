-- Texts that were read and wait for their review, and what was decided of them so far: each its reader's own, and part of
-- no register until it is entered. As with accounts, no role of a relationship has a right on these tables; with row level
-- security forced only the owner sees their rows, and every statement asks for those of one reader.

create table paygir.reading (
  id text collate "C" primary key,
  -- Who handed the text in: an account, or whoever sits at the machine itself.
  owner text collate "C" not null,
  name text not null,
  format text collate "C" not null,
  bytes integer not null check (bytes >= 0),
  sha256 text collate "C" not null,
  publication json not null,
  -- The text and its record: JSON, packed by gzip.
  content bytea not null,
  read_at timestamptz not null,
  used_at timestamptz not null
);
create index reading_owner on paygir.reading (owner, used_at);
create index reading_used on paygir.reading (used_at);
-- It is packed already.
alter table paygir.reading alter column content set storage external;

create table paygir.review (
  reading text collate "C" not null references paygir.reading on delete cascade,
  -- The register that it is decided for.
  rel text collate "C" not null,
  decided json not null,
  -- How many items that decides.
  count integer not null check (count >= 0),
  changed_at timestamptz not null,
  -- When what was accepted was entered; null while it is not, and once more is decided after that.
  entered_at timestamptz,
  primary key (reading, rel)
);

alter table paygir.reading enable row level security, force row level security;
alter table paygir.review enable row level security, force row level security;

create policy owner on paygir.reading to current_user using (true) with check (true);
create policy owner on paygir.review to current_user using (true) with check (true);
