-- role: app
-- What a decree or an outage did to open terms: the day before, the day after, and the norm.
create table office.term_moves (
  id bigint generated always as identity primary key,
  stream text not null,
  of text not null,
  rule text not null,
  before date not null,
  after date not null,
  norm text not null,
  calendar_version text not null,
  at timestamptz not null default now()
);
create index term_moves_stream on office.term_moves (stream);
