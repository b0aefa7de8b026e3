-- role: app
-- Imported dictionaries, each as lines of the lexicon's own format. What comes with the program is in the program.
create table office.lexicons (
  source text primary key,
  -- Of the text, as UTF-8.
  sha256 text not null,
  concepts int not null check (concepts > 0),
  text text not null,
  imported_at timestamptz not null default now()
);
