-- role: app
-- Imported lists of goods and services. The office's own starter list is in the program, not here.
create table office.nice_terms (
  class int not null check (class between 1 and 45),
  language text not null check (language in ('es', 'en')),
  text text not null,
  -- As it is compared: lower case, without accents or punctuation.
  folded text not null,
  -- The same in the other language, where the list pairs them.
  other text,
  basic_number text,
  main boolean not null default true,
  source text not null,
  edition text not null,
  primary key (source, class, language, folded)
);
create index nice_terms_basic_number on office.nice_terms (source, basic_number) where basic_number is not null;

create table office.nice_classes (
  class int not null check (class between 1 and 45),
  language text not null check (language in ('es', 'en')),
  heading text not null,
  note text,
  includes text[] not null,
  excludes text[] not null,
  source text not null,
  edition text not null,
  primary key (class, language)
);
