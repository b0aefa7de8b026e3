-- role: app
-- Read models: each row is computed from one folded stream and from nothing else, so all of this can be rebuilt.
create schema views;

create table views.docket (
  stream text primary key,
  number text unique,
  custody_number text unique,
  status text not null,
  sign_kind text not null,
  sign_text text,
  folded_text text,
  picture text,
  classes int[] not null,
  goods jsonb not null,
  filed_at timestamptz,
  filed_on date,
  rank bigint,
  priority_on date,
  formal_passed_on date,
  published_on date,
  window_closed_on date,
  decided_on date,
  -- What was decided: the status of a registered file no longer says whether the grant was whole.
  outcome text,
  opposed boolean not null default false,
  final_on date,
  -- The day the certificate was issued; the right itself begins with the grant.
  certified_on date,
  certificate_number text,
  right_id text,
  verification_code text,
  channel text,
  filer text,
  mailbox text,
  representative_account text,
  formal_examiner text,
  registrability_examiner text,
  last_act_on date,
  version int not null
);
create index docket_status on views.docket (status, rank);
create index docket_filer on views.docket (filer);
create index docket_mailbox on views.docket (mailbox);
create index docket_representative on views.docket (representative_account) where representative_account is not null;
create index docket_published on views.docket (published_on);
create index docket_code on views.docket (verification_code);
create index docket_trigram on views.docket using gin (folded_text extensions.gin_trgm_ops);

create table views.case_parties (
  stream text not null,
  role text not null,
  ordinal int not null,
  party_id text not null,
  party_version int not null,
  country text,
  primary key (stream, role, ordinal)
);
create index case_parties_party on views.case_parties (party_id);

create table views.open_terms (
  stream text not null,
  of text not null,
  rule text not null,
  trigger_on date not null,
  due date not null,
  runs_against text not null,
  primary key (stream, of)
);
create index open_terms_due on views.open_terms (due);
create index open_terms_start on views.open_terms (rule, trigger_on);

create table views.notices (
  stream text not null,
  notice_id text not null,
  about text not null,
  status text not null,
  issued_on date not null,
  effective_on date,
  account_id text,
  document text,
  primary key (stream, notice_id)
);
create index notices_account on views.notices (account_id, issued_on desc);
create index notices_status on views.notices (status);

create table views.gazette (
  stream text primary key,
  issue date not null,
  gazette_number int not null,
  position int not null
);
create index gazette_issue on views.gazette (issue, position);

create table views.errata (
  stream text not null,
  issue date not null,
  gazette_number int not null,
  corrects text[] not null,
  restarts_window boolean not null,
  primary key (stream, issue)
);

create table views.register (
  stream text primary key,
  certificate_number text unique not null,
  status text not null,
  case_number text not null,
  sign_kind text not null,
  sign_text text,
  folded_text text,
  picture text,
  classes int[] not null,
  goods jsonb not null,
  granted_on date not null,
  expires_on date not null,
  version int not null
);
create index register_trigram on views.register using gin (folded_text extensions.gin_trgm_ops);

create table views.issues (
  stream text primary key,
  issue date unique not null,
  number int unique not null,
  entries int not null
);

create table views.payments (
  stream text primary key,
  code text unique not null,
  status text not null,
  account_id text not null,
  total bigint,
  paid_on date,
  operation_number text,
  ordered_on date not null,
  case_stream text
);
create index payments_account on views.payments (account_id);

create table views.built (
  one boolean primary key default true check (one),
  at timestamptz not null default now(),
  calendar_version text not null default ''
);
insert into views.built default values;
