-- role: app
-- People who log in. Not legal facts: the record knows an account's id and the role it acted in, nothing else.
create schema accounts;

-- The first five tables have the columns that better-auth reads and writes; its names are mapped in the adapter.
create table accounts.accounts (
  id text primary key,
  email text unique not null check (email = lower(email)),
  email_confirmed boolean not null default false,
  name text not null,
  image text,
  second_factor boolean default false,
  language text not null default 'es' check (language in ('es', 'en')),
  suspended_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table accounts.credentials (
  id text primary key,
  account_id text not null references accounts.accounts on delete cascade,
  provider text not null,
  login text not null,
  -- PHC text of argon2id: parameters, salt and hash.
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (account_id, provider)
);

create table accounts.sessions (
  id text primary key,
  account_id text not null references accounts.accounts on delete cascade,
  token text unique not null,
  address text,
  browser text,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index sessions_account on accounts.sessions (account_id);
create index sessions_expiry on accounts.sessions (expires_at);

-- Links in letters and half-made log-ins, kept by the hash of what the person holds.
create table accounts.verifications (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index verifications_identifier on accounts.verifications (identifier);
create index verifications_expiry on accounts.verifications (expires_at);

create table accounts.second_factors (
  id text primary key,
  account_id text unique not null references accounts.accounts on delete cascade,
  -- Encrypted with the installation's secret.
  secret text not null,
  backup_codes text not null,
  verified boolean default true,
  failures int default 0,
  locked_until timestamptz
);

-- From here on the tables are ours alone.
create table accounts.roles (
  account_id text not null references accounts.accounts on delete cascade,
  -- Nobody holds `public` or `system`.
  role text not null check (role in ('applicant', 'representative', 'filingDesk', 'formalExaminer', 'registrabilityExaminer',
    'gazetteEditor', 'decisionMaker', 'secondInstance', 'administrator', 'auditor')),
  primary key (account_id, role)
);
create index roles_role on accounts.roles (role);

create table accounts.tokens (
  id text primary key,
  account_id text not null references accounts.accounts on delete cascade,
  hash bytea unique not null check (length(hash) = 32),
  label text not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index tokens_account on accounts.tokens (account_id);

-- An account acts for a party; a representative's power, once filed, serves in every file.
create table accounts.party_links (
  account_id text not null references accounts.accounts on delete cascade,
  party_id text not null,
  as_what text not null check (as_what in ('self', 'representative')),
  power_document text,
  linked_at timestamptz not null,
  primary key (account_id, party_id)
);
create index party_links_party on accounts.party_links (party_id);

-- What was done to accounts and by whom, for the auditor. No name, e-mail or secret.
create table accounts.notes (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  account_id text not null,
  by_account text,
  what text not null,
  facts jsonb not null default '{}'
);
create index notes_at on accounts.notes (at desc);

-- Passwords and secrets in the clear, of invented people in a demonstration office. Empty in a real one: checked at the door.
create table accounts.demonstration_secrets (
  role text primary key,
  account_id text not null references accounts.accounts on delete cascade,
  email text not null,
  password text not null,
  totp_secret text,
  token text not null
);
create function accounts.only_in_a_demonstration() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from office.installation where demonstration) then
    raise exception 'secrets of a demonstration are not kept in a real office';
  end if;
  return new;
end $$;
create trigger only_in_a_demonstration before insert or update on accounts.demonstration_secrets for each row execute function accounts.only_in_a_demonstration();
