-- role: app
-- The same holder in many files. Each filing brings its party anew, with an id of its own; an element of a sign is weak
-- when many owners share it, so that somebody who files ten times must count once. What tells a holder apart is a
-- document, or name and country where none is shown; only a digest of that is kept, until the person is erased. What is
-- told outside is the id of the party that came first. Kept and exported, not computed again: after an erasure
-- nobody could.
create table office.holders (
  party_id text primary key,
  -- The first party that was the same person or company.
  first text not null
);

create table office.holder_digests (
  digest bytea primary key,
  first text not null
);

-- A RUC that begins with 10 is the DNI of a person between its kind and its check digit.
create function office.holder_digest(content jsonb) returns bytea language sql stable as $$
  select sha256(convert_to(case
    when kind = 'RUC' and number ~ '^10[0-9]{9}$' then 'DNI ' || substr(number, 3, 8)
    when coalesce(number, '') <> '' then kind || ' ' || number
    else coalesce(content ->> 'country', '') || ' ' || extensions.unaccent(lower(content ->> 'name')) end, 'UTF8'))
  from (select content -> 'document' ->> 'kind' as kind, content -> 'document' ->> 'number' as number) d
$$;

create temporary table told on commit drop as
  select distinct on (party_id) party_id, recorded_at, office.holder_digest(content::jsonb) as digest from record.party_versions where content is not null order by party_id, version;
insert into office.holder_digests select distinct on (digest) digest, party_id from told order by digest, recorded_at, party_id;
insert into office.holders select party_id, d.first from told join office.holder_digests d using (digest);
