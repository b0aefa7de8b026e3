-- What the migrations make, printed from the catalogs; never edited by hand.

create schema accounts;

CREATE OR REPLACE FUNCTION accounts.only_in_a_demonstration()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not exists (select 1 from office.installation where demonstration) then
    raise exception 'secrets of a demonstration are not kept in a real office';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION accounts.tell_changed_password()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  letter uuid := gen_random_uuid();
begin
  if new.provider = 'credential' and old.password is distinct from new.password
     and exists (select from accounts.accounts a where a.id = new.account_id and a.email_confirmed) then
    insert into accounts.letters (id, account_id, kind) values (letter, new.account_id, 'passwordChanged');
    perform graphile_worker.add_job('mailLetter', json_build_object('letter', letter));
  end if;
  return null;
end $function$;

create table accounts.accounts (
  id text not null,
  email text not null,
  email_confirmed boolean not null default false,
  name text not null,
  image text,
  second_factor boolean default false,
  language text not null default 'es'::text,
  suspended_at timestamp with time zone,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint accounts_pkey PRIMARY KEY (id),
  constraint accounts_email_check CHECK ((email = lower(email))),
  constraint accounts_email_key UNIQUE (email),
  constraint accounts_language_check CHECK ((language = ANY (ARRAY['es'::text, 'en'::text])))
);

create table accounts.credentials (
  id text not null,
  account_id text not null,
  provider text not null,
  login text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint credentials_pkey PRIMARY KEY (id),
  constraint credentials_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id) ON DELETE CASCADE,
  constraint credentials_account_id_provider_key UNIQUE (account_id, provider)
);
CREATE TRIGGER tell_changed_password AFTER UPDATE OF password ON accounts.credentials FOR EACH ROW EXECUTE FUNCTION accounts.tell_changed_password();

create table accounts.demonstration_secrets (
  role text not null,
  account_id text not null,
  email text not null,
  password text not null,
  totp_secret text,
  token text not null,
  constraint demonstration_secrets_pkey PRIMARY KEY (role),
  constraint demonstration_secrets_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id) ON DELETE CASCADE
);
CREATE TRIGGER only_in_a_demonstration BEFORE INSERT OR UPDATE ON accounts.demonstration_secrets FOR EACH ROW EXECUTE FUNCTION accounts.only_in_a_demonstration();

create table accounts.letters (
  id uuid not null,
  account_id text not null,
  kind text not null,
  bound text,
  written_at timestamp with time zone not null default now(),
  constraint letters_pkey PRIMARY KEY (id),
  constraint letters_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id) ON DELETE CASCADE,
  constraint letters_kind_check CHECK ((kind = ANY (ARRAY['confirmation'::text, 'alreadyRegistered'::text, 'passwordReset'::text, 'invitation'::text, 'passwordChanged'::text, 'linkDecided'::text])))
);

create table accounts.link_requests (
  id uuid not null,
  account_id text not null,
  stream text not null,
  case_number text not null,
  as_what text not null,
  statement text not null,
  document text,
  asked_at timestamp with time zone not null,
  state text not null default 'asked'::text,
  decided_at timestamp with time zone,
  decided_by text,
  party_id text,
  evidence text,
  reason text,
  constraint link_requests_pkey PRIMARY KEY (id),
  constraint link_requests_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id) ON DELETE CASCADE,
  constraint link_requests_as_what_check CHECK ((as_what = ANY (ARRAY['self'::text, 'representative'::text]))),
  constraint link_requests_evidence_check CHECK ((evidence = ANY (ARRAY['identityDocument'::text, 'power'::text, 'companyRegister'::text, 'inPerson'::text]))),
  constraint link_requests_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'confirmed'::text, 'refused'::text, 'takenBack'::text, 'revoked'::text])))
);
CREATE INDEX link_requests_account ON accounts.link_requests USING btree (account_id, asked_at DESC);
CREATE INDEX link_requests_open ON accounts.link_requests USING btree (asked_at) WHERE (state = 'asked'::text);

create table accounts.notes (
  id bigint generated always as identity not null,
  at timestamp with time zone not null,
  account_id text not null,
  by_account text,
  what text not null,
  facts jsonb not null default '{}'::jsonb,
  constraint notes_pkey PRIMARY KEY (id)
);
CREATE INDEX notes_at ON accounts.notes USING btree (at DESC);

create table accounts.party_links (
  account_id text not null,
  party_id text not null,
  as_what text not null,
  power_document text,
  linked_at timestamp with time zone not null,
  request_id uuid,
  document text,
  name text,
  every_file boolean not null default false,
  constraint party_links_pkey PRIMARY KEY (account_id, party_id),
  constraint party_links_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id) ON DELETE CASCADE,
  constraint party_links_as_what_check CHECK ((as_what = ANY (ARRAY['self'::text, 'representative'::text])))
);
CREATE INDEX party_links_document ON accounts.party_links USING btree (document) WHERE every_file;
CREATE INDEX party_links_party ON accounts.party_links USING btree (party_id);

create table accounts.roles (
  account_id text not null,
  role text not null,
  constraint roles_pkey PRIMARY KEY (account_id, role),
  constraint roles_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id) ON DELETE CASCADE,
  constraint roles_role_check CHECK ((role = ANY (ARRAY['applicant'::text, 'representative'::text, 'filingDesk'::text, 'formalExaminer'::text, 'registrabilityExaminer'::text, 'gazetteEditor'::text, 'decisionMaker'::text, 'secondInstance'::text, 'administrator'::text, 'auditor'::text])))
);
CREATE INDEX roles_role ON accounts.roles USING btree (role);

create table accounts.second_factors (
  id text not null,
  account_id text not null,
  secret text not null,
  backup_codes text not null,
  verified boolean default true,
  failures integer default 0,
  locked_until timestamp with time zone,
  constraint second_factors_pkey PRIMARY KEY (id),
  constraint second_factors_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id) ON DELETE CASCADE,
  constraint second_factors_account_id_key UNIQUE (account_id)
);

create table accounts.sessions (
  id text not null,
  account_id text not null,
  token text not null,
  address text,
  browser text,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint sessions_pkey PRIMARY KEY (id),
  constraint sessions_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id) ON DELETE CASCADE,
  constraint sessions_token_key UNIQUE (token)
);
CREATE INDEX sessions_account ON accounts.sessions USING btree (account_id);
CREATE INDEX sessions_expiry ON accounts.sessions USING btree (expires_at);

create table accounts.tokens (
  id text not null,
  account_id text not null,
  hash bytea not null,
  label text not null,
  created_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  constraint tokens_pkey PRIMARY KEY (id),
  constraint tokens_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id) ON DELETE CASCADE,
  constraint tokens_hash_check CHECK ((length(hash) = 32)),
  constraint tokens_hash_key UNIQUE (hash)
);
CREATE INDEX tokens_account ON accounts.tokens USING btree (account_id);

create table accounts.verifications (
  id text not null,
  identifier text not null,
  value text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint verifications_pkey PRIMARY KEY (id)
);
CREATE INDEX verifications_expiry ON accounts.verifications USING btree (expires_at);
CREATE INDEX verifications_identifier ON accounts.verifications USING btree (identifier);

create schema office;

CREATE OR REPLACE FUNCTION office.holder_digest(content jsonb)
 RETURNS bytea
 LANGUAGE sql
 STABLE
AS $function$
  select sha256(convert_to(case
    when kind = 'RUC' and number ~ '^10[0-9]{9}$' then 'DNI ' || substr(number, 3, 8)
    when coalesce(number, '') <> '' then kind || ' ' || number
    else coalesce(content ->> 'country', '') || ' ' || extensions.unaccent(lower(content ->> 'name')) end, 'UTF8'))
  from (select content -> 'document' ->> 'kind' as kind, content -> 'document' ->> 'number' as number) d
$function$;

create table office.answers (
  key text not null,
  account_id text not null,
  request_hash bytea not null,
  status integer not null,
  body text not null,
  at timestamp with time zone not null default now(),
  constraint answers_pkey PRIMARY KEY (account_id, key)
);

create table office.conflicts (
  id uuid not null,
  account_id text not null,
  stream text,
  party_id text,
  party_version integer,
  case_number text not null,
  cause text not null,
  reason text not null,
  declared_at timestamp with time zone not null,
  lifted_at timestamp with time zone,
  lifted_by text,
  lifted_because text,
  constraint conflicts_pkey PRIMARY KEY (id),
  constraint conflicts_cause_check CHECK ((cause = ANY (ARRAY['kinship'::text, 'interest'::text, 'tookPart'::text, 'friendshipOrEnmity'::text, 'service'::text, 'other'::text]))),
  constraint conflicts_check CHECK (((stream IS NULL) <> (party_id IS NULL))),
  constraint conflicts_check1 CHECK (((party_id IS NULL) = (party_version IS NULL)))
);
CREATE INDEX conflicts_account ON office.conflicts USING btree (account_id) WHERE (lifted_at IS NULL);
CREATE INDEX conflicts_stream ON office.conflicts USING btree (stream) WHERE (lifted_at IS NULL);

create table office.decision_drafts (
  stream text not null,
  content jsonb not null,
  drafter text not null,
  ready boolean not null default false,
  updated_at timestamp with time zone not null,
  constraint decision_drafts_pkey PRIMARY KEY (stream)
);

create table office.drafts (
  id uuid not null,
  account_id text not null,
  kind text not null default 'application'::text,
  content jsonb not null,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  submitted_as text,
  constraint drafts_pkey PRIMARY KEY (id)
);
CREATE INDEX drafts_account ON office.drafts USING btree (account_id, updated_at DESC);

create table office.holder_digests (
  digest bytea not null,
  first text not null,
  constraint holder_digests_pkey PRIMARY KEY (digest)
);

create table office.holders (
  party_id text not null,
  first text not null,
  constraint holders_pkey PRIMARY KEY (party_id)
);

create table office.installation (
  one boolean not null default true,
  number integer not null default 1,
  demonstration boolean not null,
  clock_ahead bigint not null default 0,
  born_at timestamp with time zone not null default now(),
  constraint installation_pkey PRIMARY KEY (one),
  constraint installation_one_check CHECK (one)
);

create table office.internal_notes (
  id bigint generated always as identity not null,
  stream text not null,
  account_id text not null,
  text text not null,
  written_at timestamp with time zone not null,
  constraint internal_notes_pkey PRIMARY KEY (id)
);
CREATE INDEX internal_notes_stream ON office.internal_notes USING btree (stream, id);

create table office.lexicons (
  source text not null,
  sha256 text not null,
  concepts integer not null,
  text text not null,
  imported_at timestamp with time zone not null default now(),
  constraint lexicons_pkey PRIMARY KEY (source),
  constraint lexicons_concepts_check CHECK ((concepts > 0))
);

create table office.nice_classes (
  class integer not null,
  language text not null,
  heading text not null,
  note text,
  includes text[] not null,
  excludes text[] not null,
  source text not null,
  edition text not null,
  constraint nice_classes_pkey PRIMARY KEY (class, language),
  constraint nice_classes_class_check CHECK (((class >= 1) AND (class <= 45))),
  constraint nice_classes_language_check CHECK ((language = ANY (ARRAY['es'::text, 'en'::text])))
);

create table office.nice_terms (
  class integer not null,
  language text not null,
  text text not null,
  folded text not null,
  other text,
  basic_number text,
  main boolean not null default true,
  source text not null,
  edition text not null,
  constraint nice_terms_pkey PRIMARY KEY (source, class, language, folded),
  constraint nice_terms_class_check CHECK (((class >= 1) AND (class <= 45))),
  constraint nice_terms_language_check CHECK ((language = ANY (ARRAY['es'::text, 'en'::text])))
);
CREATE INDEX nice_terms_basic_number ON office.nice_terms USING btree (source, basic_number) WHERE (basic_number IS NOT NULL);

create table office.powers (
  id uuid not null,
  account_id text not null,
  content jsonb not null,
  document text not null,
  recorded_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  constraint powers_pkey PRIMARY KEY (id)
);
CREATE INDEX powers_account ON office.powers USING btree (account_id, recorded_at DESC);
CREATE INDEX powers_document ON office.powers USING btree (document);

create table office.rate_limits (
  key text not null,
  count integer not null,
  until timestamp with time zone not null,
  constraint rate_limits_pkey PRIMARY KEY (key)
);

create table office.reads (
  id bigint generated always as identity not null,
  account_id text not null,
  what text not null,
  of text not null,
  at timestamp with time zone not null,
  constraint reads_pkey PRIMARY KEY (id)
);

create table office.series (
  name text not null,
  last bigint not null default 0,
  constraint series_pkey PRIMARY KEY (name)
);

create table office.term_moves (
  id bigint generated always as identity not null,
  stream text not null,
  of text not null,
  rule text not null,
  before date not null,
  after date not null,
  norm text not null,
  calendar_version text not null,
  at timestamp with time zone not null default now(),
  constraint term_moves_pkey PRIMARY KEY (id)
);
CREATE INDEX term_moves_stream ON office.term_moves USING btree (stream);

create table office.unwatched (
  account_id text not null,
  stream text not null,
  constraint unwatched_pkey PRIMARY KEY (account_id, stream)
);

create table office.vouchers (
  operation_number text not null,
  paid_on date not null,
  order_id text not null,
  constraint vouchers_pkey PRIMARY KEY (operation_number, paid_on)
);

create table office.watch_alerts (
  id bigint generated always as identity not null,
  issue date not null,
  watch text not null,
  account_id text not null,
  stream text not null,
  watched_text text not null,
  watched_classes integer[] not null,
  score real not null,
  reasons jsonb not null,
  made_at timestamp with time zone not null,
  seen_at timestamp with time zone,
  constraint watch_alerts_pkey PRIMARY KEY (issue, account_id, watch, stream)
);
CREATE INDEX watch_alerts_account ON office.watch_alerts USING btree (account_id, id DESC);
CREATE UNIQUE INDEX watch_alerts_id ON office.watch_alerts USING btree (id);

create table office.watch_runs (
  id uuid not null,
  issue date not null,
  streams text[] not null,
  reached text not null default ''::text,
  watches integer not null default 0,
  alerts integer not null default 0,
  begun_at timestamp with time zone not null,
  done_at timestamp with time zone,
  constraint watch_runs_pkey PRIMARY KEY (id)
);
CREATE INDEX watch_runs_issue ON office.watch_runs USING btree (issue);

create table office.watches (
  id uuid not null,
  account_id text not null,
  text text not null,
  classes integer[] not null default '{}'::integer[],
  note text,
  made_at timestamp with time zone not null,
  constraint watches_pkey PRIMARY KEY (id)
);
CREATE INDEX watches_account ON office.watches USING btree (account_id, made_at DESC);

create table office.watching (
  account_id text not null,
  own_marks boolean not null default true,
  letters boolean not null default true,
  key text not null,
  constraint watching_pkey PRIMARY KEY (account_id),
  constraint watching_key_key UNIQUE (key)
);

create table office.weighed_marks (
  stream text not null,
  mark text not null,
  number text not null,
  verdict text not null,
  ground text,
  reason text,
  words text,
  seen jsonb not null,
  account_id text not null,
  weighed_at timestamp with time zone not null,
  constraint weighed_marks_pkey PRIMARY KEY (stream, mark),
  constraint weighed_marks_check CHECK (((verdict = 'cited'::text) = (ground IS NOT NULL))),
  constraint weighed_marks_check1 CHECK (((verdict = 'dismissed'::text) = (reason IS NOT NULL))),
  constraint weighed_marks_verdict_check CHECK ((verdict = ANY (ARRAY['cited'::text, 'dismissed'::text])))
);
CREATE INDEX weighed_marks_number ON office.weighed_marks USING btree (stream, number);

create schema record;

CREATE OR REPLACE FUNCTION record.erase(person text)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  erased int;
  papers int;
begin
  if not exists (select from record.events where stream = 'person-' || person and type = 'PersonErased') then
    raise exception 'no act of the record erases %', person using errcode = 'insufficient_privilege';
  end if;
  update record.party_versions set salt = null, content = null, erased_at = pg_catalog.now() where party_id = person and erased_at is null;
  get diagnostics erased = row_count;
  update record.documents set salt = null, bytes = null, title = '', uploaded_by = null, erased_at = pg_catalog.now() where erased_at is null and id in (
    select p from record.events e, pg_catalog.jsonb_array_elements_text(e.content::jsonb -> 'event' -> 'papers') p where e.stream = 'person-' || person and e.type = 'PersonErased');
  get diagnostics papers = row_count;
  perform pg_catalog.pg_notify('tocapu_erased', '');
  return erased + papers;
end $function$;

CREATE OR REPLACE FUNCTION record.unchangeable()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'the record is only added to: % on %.% is refused', tg_op, tg_table_schema, tg_table_name using errcode = 'insufficient_privilege';
end $function$;

create table record.anchors (
  number integer not null,
  content text not null,
  signature bytea not null,
  recorded_at timestamp with time zone not null,
  constraint anchors_pkey PRIMARY KEY (number)
);
CREATE TRIGGER unchangeable BEFORE DELETE OR UPDATE OR TRUNCATE ON record.anchors FOR EACH STATEMENT EXECUTE FUNCTION record.unchangeable();
-- app: insert, select

create table record.documents (
  id text not null,
  kind text not null,
  mime text not null,
  title text not null default ''::text,
  uploaded_by text,
  salt bytea,
  bytes bytea,
  recorded_at timestamp with time zone not null,
  erased_at timestamp with time zone,
  constraint documents_pkey PRIMARY KEY (id),
  constraint documents_check CHECK ((num_nulls(salt, bytes) =
CASE
    WHEN (erased_at IS NULL) THEN 0
    ELSE 2
END)),
  constraint documents_salt_check CHECK ((length(salt) = 32))
);
-- app: insert, select

create table record.events (
  "position" bigint generated always as identity not null,
  stream text not null,
  version integer not null,
  kind text not null,
  type text not null,
  recorded_at timestamp with time zone not null,
  command_id uuid not null,
  content text not null,
  hash bytea not null,
  xid xid8 not null default pg_current_xact_id(),
  installation integer not null default 1,
  constraint events_pkey PRIMARY KEY (stream, version),
  constraint events_hash_check CHECK ((length(hash) = 32)),
  constraint events_version_check CHECK ((version > 0))
);
CREATE INDEX events_feed ON record.events USING btree (installation, xid, "position");
CREATE UNIQUE INDEX events_position ON record.events USING btree ("position");
CREATE TRIGGER unchangeable BEFORE DELETE OR UPDATE OR TRUNCATE ON record.events FOR EACH STATEMENT EXECUTE FUNCTION record.unchangeable();
-- app: insert, select

create table record.party_versions (
  party_id text not null,
  version integer not null,
  salt bytea,
  content text,
  recorded_at timestamp with time zone not null,
  erased_at timestamp with time zone,
  constraint party_versions_pkey PRIMARY KEY (party_id, version),
  constraint party_versions_check CHECK ((num_nulls(salt, content) =
CASE
    WHEN (erased_at IS NULL) THEN 0
    ELSE 2
END)),
  constraint party_versions_salt_check CHECK ((length(salt) = 32)),
  constraint party_versions_version_check CHECK ((version > 0))
);
-- app: insert, select

create schema views;

create table views.built (
  one boolean not null default true,
  at timestamp with time zone not null default now(),
  calendar_version text not null default ''::text,
  constraint built_pkey PRIMARY KEY (one),
  constraint built_one_check CHECK (one)
);

create table views.case_parties (
  stream text not null,
  role text not null,
  ordinal integer not null,
  party_id text not null,
  party_version integer not null,
  country text,
  constraint case_parties_pkey PRIMARY KEY (stream, role, ordinal)
);
CREATE INDEX case_parties_party ON views.case_parties USING btree (party_id);

create table views.docket (
  stream text not null,
  number text,
  custody_number text,
  status text not null,
  sign_kind text not null,
  sign_text text,
  picture text,
  classes integer[] not null,
  goods jsonb not null,
  filed_at timestamp with time zone,
  filed_on date,
  rank bigint,
  priority_on date,
  formal_passed_on date,
  published_on date,
  window_closed_on date,
  decided_on date,
  outcome text,
  opposed boolean not null default false,
  final_on date,
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
  version integer not null,
  constraint docket_pkey PRIMARY KEY (stream),
  constraint docket_custody_number_key UNIQUE (custody_number),
  constraint docket_number_key UNIQUE (number)
);
CREATE INDEX docket_code ON views.docket USING btree (verification_code);
CREATE INDEX docket_filer ON views.docket USING btree (filer);
CREATE INDEX docket_mailbox ON views.docket USING btree (mailbox);
CREATE INDEX docket_published ON views.docket USING btree (published_on);
CREATE INDEX docket_representative ON views.docket USING btree (representative_account) WHERE (representative_account IS NOT NULL);
CREATE INDEX docket_right ON views.docket USING btree (right_id) WHERE (right_id IS NOT NULL);
CREATE INDEX docket_status ON views.docket USING btree (status, rank);

create table views.errata (
  stream text not null,
  issue date not null,
  gazette_number integer not null,
  corrects text[] not null,
  restarts_window boolean not null,
  constraint errata_pkey PRIMARY KEY (stream, issue)
);

create table views.gazette (
  stream text not null,
  issue date not null,
  gazette_number integer not null,
  "position" integer not null,
  constraint gazette_pkey PRIMARY KEY (stream)
);
CREATE INDEX gazette_issue ON views.gazette USING btree (issue, "position");

create table views.issues (
  stream text not null,
  issue date not null,
  number integer not null,
  entries integer not null,
  constraint issues_pkey PRIMARY KEY (stream),
  constraint issues_issue_key UNIQUE (issue),
  constraint issues_number_key UNIQUE (number)
);

create table views.marks (
  stream text not null,
  found text not null,
  case_number text not null,
  certificate_number text,
  kind text not null,
  text text not null,
  picture text,
  classes integer[] not null,
  standing text not null,
  status text not null,
  filed_on date not null,
  priority_on date,
  granted_on date,
  expires_on date,
  owner text not null,
  constraint marks_pkey PRIMARY KEY (stream)
);
CREATE INDEX marks_text ON views.marks USING btree (lower(text));

create table views.notices (
  stream text not null,
  notice_id text not null,
  about text not null,
  status text not null,
  issued_on date not null,
  effective_on date,
  account_id text,
  document text,
  means text,
  sent_on date,
  next_visit_on date,
  constraint notices_pkey PRIMARY KEY (stream, notice_id)
);
CREATE INDEX notices_account ON views.notices USING btree (account_id, issued_on DESC);
CREATE INDEX notices_status ON views.notices USING btree (status);
CREATE INDEX notices_waiting ON views.notices USING btree (issued_on, notice_id) WHERE (status = ANY (ARRAY['queued'::text, 'sent'::text, 'firstVisitFailed'::text, 'paperRequired'::text]));

create table views.open_terms (
  stream text not null,
  of text not null,
  rule text not null,
  trigger_on date not null,
  due date not null,
  runs_against text not null,
  region text,
  seat text,
  constraint open_terms_pkey PRIMARY KEY (stream, of)
);
CREATE INDEX open_terms_due ON views.open_terms USING btree (due);
CREATE INDEX open_terms_start ON views.open_terms USING btree (rule, trigger_on);

create table views.payments (
  stream text not null,
  code text not null,
  status text not null,
  account_id text not null,
  total bigint,
  paid_on date,
  operation_number text,
  ordered_on date not null,
  case_stream text,
  received bigint,
  refund text,
  constraint payments_pkey PRIMARY KEY (stream),
  constraint payments_code_key UNIQUE (code)
);
CREATE INDEX payments_account ON views.payments USING btree (account_id);
CREATE INDEX payments_disputed ON views.payments USING btree (status) WHERE ((status = 'disputed'::text) OR (refund IS NOT NULL));

create table views.register (
  stream text not null,
  certificate_number text not null,
  status text not null,
  case_number text not null,
  sign_kind text not null,
  sign_text text,
  picture text,
  classes integer[] not null,
  goods jsonb not null,
  granted_on date not null,
  expires_on date not null,
  version integer not null,
  constraint register_pkey PRIMARY KEY (stream),
  constraint register_certificate_number_key UNIQUE (certificate_number)
);
