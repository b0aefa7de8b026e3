-- role: app
-- Letters of accounts on their way: written in the transaction of what causes them, sent by a job, gone once sent.
create table accounts.letters (
  id uuid primary key,
  account_id text not null references accounts.accounts on delete cascade,
  kind text not null check (kind in ('confirmation', 'alreadyRegistered', 'passwordReset', 'invitation', 'passwordChanged', 'linkDecided')),
  -- The password that a link of confirmation is for, as it stood when the letter was written. The link's own secret is
  -- made when the letter is sent, and is in no table.
  bound text,
  written_at timestamptz not null default now()
);

-- A changed password is told to its owner, whichever way it was changed: the letter stands or falls with the change.
create function accounts.tell_changed_password() returns trigger language plpgsql as $$
declare
  letter uuid := gen_random_uuid();
begin
  if new.provider = 'credential' and old.password is distinct from new.password
     and exists (select from accounts.accounts a where a.id = new.account_id and a.email_confirmed) then
    insert into accounts.letters (id, account_id, kind) values (letter, new.account_id, 'passwordChanged');
    perform graphile_worker.add_job('mailLetter', json_build_object('letter', letter));
  end if;
  return null;
end $$;
create trigger tell_changed_password after update of password on accounts.credentials for each row execute function accounts.tell_changed_password();

-- Who is linked to a party asked for it, showed something, and somebody of the office looked at it.
create table accounts.link_requests (
  id uuid primary key,
  account_id text not null references accounts.accounts on delete cascade,
  stream text not null,
  case_number text not null,
  as_what text not null check (as_what in ('self', 'representative')),
  statement text not null,
  document text,
  asked_at timestamptz not null,
  state text not null default 'asked' check (state in ('asked', 'confirmed', 'refused', 'takenBack', 'revoked')),
  decided_at timestamptz,
  decided_by text,
  party_id text,
  -- What the office looked at.
  evidence text check (evidence in ('identityDocument', 'power', 'companyRegister', 'inPerson')),
  reason text
);
create index link_requests_account on accounts.link_requests (account_id, asked_at desc);
create index link_requests_open on accounts.link_requests (asked_at) where state = 'asked';

-- The request that a link came from. `document` and `name` are the party's when it was confirmed: a filing that names
-- the same person, document and name alike, is linked too where the link reaches every file.
alter table accounts.party_links
  add column request_id uuid,
  add column document text,
  add column name text,
  add column every_file boolean not null default false;
create index party_links_document on accounts.party_links (document) where every_file;

-- Powers of attorney recorded once and shown in every file (DL1075 arts 14–15): plain rows of who recorded them.
create table office.powers (
  id uuid primary key,
  account_id text not null,
  content jsonb not null,
  document text not null,
  recorded_at timestamptz not null,
  revoked_at timestamptz
);
create index powers_account on office.powers (account_id, recorded_at desc);
create index powers_document on office.powers (document);

-- Causes to abstain that somebody of the office declared (LPAG art. 99), for one file or for a party wherever it stands.
create table office.conflicts (
  id uuid primary key,
  account_id text not null,
  stream text,
  party_id text,
  party_version int,
  -- The file from which it was declared.
  case_number text not null,
  cause text not null check (cause in ('kinship', 'interest', 'tookPart', 'friendshipOrEnmity', 'service', 'other')),
  reason text not null,
  declared_at timestamptz not null,
  lifted_at timestamptz,
  lifted_by text,
  lifted_because text,
  check ((stream is null) <> (party_id is null)),
  check ((party_id is null) = (party_version is null))
);
create index conflicts_account on office.conflicts (account_id) where lifted_at is null;
create index conflicts_stream on office.conflicts (stream) where lifted_at is null;

-- What was received for an order beyond or short of its amount, and what became of a refund that was asked for.
alter table views.payments
  add column received bigint,
  add column refund text;
create index payments_disputed on views.payments (status) where status = 'disputed' or refund is not null;
