-- role: app
-- Plain tables: not legal facts. Series, drafts, accounts, clock and settings of this installation.
create schema office;

create table office.installation (
  one boolean primary key default true check (one),
  number int not null default 1,
  demonstration boolean not null,
  -- Seconds that a demonstration office's clock stands ahead of the world's.
  clock_ahead bigint not null default 0,
  born_at timestamptz not null default now()
);

-- A row is a lock: the number, the instant and the rank of a filing are taken under it together.
create table office.series (
  name text primary key,
  last bigint not null default 0
);

create table office.drafts (
  id uuid primary key,
  account_id text not null,
  kind text not null default 'application',
  content jsonb not null,
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  submitted_as text
);
create index drafts_account on office.drafts (account_id, updated_at desc);

-- A voucher of the bank pays once.
create table office.vouchers (
  operation_number text not null,
  paid_on date not null,
  order_id text not null,
  primary key (operation_number, paid_on)
);

create table office.decision_drafts (
  stream text primary key,
  content jsonb not null,
  drafter text not null,
  ready boolean not null default false,
  updated_at timestamptz not null
);

create table office.internal_notes (
  id bigint generated always as identity primary key,
  stream text not null,
  account_id text not null,
  text text not null,
  written_at timestamptz not null
);
create index internal_notes_stream on office.internal_notes (stream, id);

create table office.answers (
  key text not null,
  account_id text not null,
  request_hash bytea not null,
  status int not null,
  body text not null,
  at timestamptz not null default now(),
  primary key (account_id, key)
);

create table office.reads (
  id bigint generated always as identity primary key,
  account_id text not null,
  what text not null,
  of text not null,
  at timestamptz not null
);

create table office.rate_limits (
  key text primary key,
  count int not null,
  until timestamptz not null
);
