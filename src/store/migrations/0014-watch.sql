-- role: app
-- Signs that somebody wants to hear of when the gazette publishes one like them. Not legal facts.
create table office.watches (
  id uuid primary key,
  account_id text not null,
  text text not null,
  classes int[] not null default '{}',
  note text,
  made_at timestamptz not null
);
create index watches_account on office.watches (account_id, made_at desc);

-- What an account chose; no row: its own marks are watched, and letters are sent.
create table office.watching (
  account_id text primary key,
  own_marks boolean not null default true,
  letters boolean not null default true,
  -- What the link in a letter holds, so that letters can be stopped without logging in.
  key text unique not null
);

-- Own marks that their side does not want watched.
create table office.unwatched (
  account_id text not null,
  stream text not null,
  primary key (account_id, stream)
);

-- One search of an issue against all watches: which published signs, how far it came.
create table office.watch_runs (
  id uuid primary key,
  issue date not null,
  streams text[] not null,
  -- How far it came: `own STREAM`, the published sign last searched for among the register; then `watch ID`, the last watch.
  reached text not null default '',
  watches int not null default 0,
  alerts int not null default 0,
  begun_at timestamptz not null,
  done_at timestamptz
);
create index watch_runs_issue on office.watch_runs (issue);

create table office.watch_alerts (
  id bigint generated always as identity,
  issue date not null,
  -- `watch ID`, or `own STREAM`.
  watch text not null,
  account_id text not null,
  -- The published sign.
  stream text not null,
  -- What was watched, as it stood.
  watched_text text not null,
  watched_classes int[] not null,
  score real not null,
  reasons jsonb not null,
  made_at timestamptz not null,
  seen_at timestamptz,
  primary key (issue, account_id, watch, stream)
);
create unique index watch_alerts_id on office.watch_alerts (id);
create index watch_alerts_account on office.watch_alerts (account_id, id desc);

-- Whose a registered mark is, is asked of its file.
create index docket_right on views.docket (right_id) where right_id is not null;

-- A sign that somebody watches is often in the register too: then its mark is searched for, and not twice.
create index marks_text on views.marks (lower(text));
