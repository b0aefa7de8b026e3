-- role: owner
-- The record: acts that are never edited. The program's own role may read and add, nothing else.
create schema record;

create table record.events (
  position bigint generated always as identity,
  stream text not null,
  version int not null check (version > 0),
  kind text not null,
  type text not null,
  recorded_at timestamptz not null,
  command_id uuid not null,
  -- The stored bytes: the hash covers this text as it stands, never a re-serialisation.
  content text not null,
  hash bytea not null check (length(hash) = 32),
  xid xid8 not null default pg_current_xact_id(),
  installation int not null default 1,
  primary key (stream, version)
);
create unique index events_position on record.events (position);
create index events_feed on record.events (installation, xid, position);
create index events_kind on record.events (kind, position);

-- Particulars of persons and companies. Erasing a person empties salt and content, and the row says when: the chain
-- still holds, and what was erased is told apart from what was made to disappear.
create table record.party_versions (
  party_id text not null,
  version int not null check (version > 0),
  salt bytea check (length(salt) = 32),
  content text,
  recorded_at timestamptz not null,
  erased_at timestamptz,
  check (num_nulls(salt, content) = case when erased_at is null then 0 else 2 end),
  primary key (party_id, version)
);

create table record.documents (
  id text primary key,
  kind text not null,
  mime text not null,
  title text not null default '',
  uploaded_by text,
  salt bytea check (length(salt) = 32),
  bytes bytea,
  recorded_at timestamptz not null,
  erased_at timestamptz,
  check (num_nulls(salt, bytes) = case when erased_at is null then 0 else 2 end)
);

create table record.anchors (
  number int primary key,
  content text not null,
  signature bytea not null,
  recorded_at timestamptz not null
);

-- Even the owner does not change what happened; erasing a person is a procedure of its own.
create function record.unchangeable() returns trigger language plpgsql as $$
begin
  raise exception 'the record is only added to: % on %.% is refused', tg_op, tg_table_schema, tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger unchangeable before update or delete or truncate on record.events for each statement execute function record.unchangeable();
create trigger unchangeable before update or delete or truncate on record.anchors for each statement execute function record.unchangeable();

grant usage on schema record to {{app}};
grant select, insert on all tables in schema record to {{app}};
grant usage on all sequences in schema record to {{app}};

create schema if not exists extensions;
create extension if not exists pg_trgm with schema extensions;
create extension if not exists unaccent with schema extensions;
grant usage on schema extensions to {{app}};
