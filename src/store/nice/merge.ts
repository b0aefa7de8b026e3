/** Tables of the session, gone with the transaction. `n` is the order of the file. */
export const staging = `
  create temp table incoming_terms (n bigint generated always as identity, like office.nice_terms) on commit drop;
  create temp table incoming_classes (n bigint generated always as identity, like office.nice_classes) on commit drop`

/**
 * A source keeps one list a language: what the new one lacks is removed. A row that says the same is not touched, so
 * importing a file again changes nothing. A pairing found by basic number stays where the file itself has none.
 */
export const mergeTerms = `
  with fresh as (
    select distinct on (source, class, language, folded) * from incoming_terms order by source, class, language, folded, main desc, n
  ), merged as (
    insert into office.nice_terms as t (class, language, text, folded, other, basic_number, main, source, edition)
    select class, language, text, folded, other, basic_number, main, source, edition from fresh
    on conflict (source, class, language, folded) do update
      set text = excluded.text, other = coalesce(excluded.other, t.other), basic_number = excluded.basic_number, main = excluded.main, edition = excluded.edition
      where (t.text, t.other, t.basic_number, t.main, t.edition)
        is distinct from (excluded.text, coalesce(excluded.other, t.other), excluded.basic_number, excluded.main, excluded.edition)
    returning source, language, (xmax = 0) as added
  ), removed as (
    delete from office.nice_terms t
    where exists (select 1 from fresh f where f.source = t.source and f.language = t.language)
      and not exists (select 1 from fresh f where f.source = t.source and f.class = t.class and f.language = t.language and f.folded = t.folded)
    returning source, language
  )
  select 'terms' as what, f.source, max(f.edition) as edition, f.language, count(*)::int as total,
    (select count(*)::int from merged m where m.source = f.source and m.language = f.language and m.added) as added,
    (select count(*)::int from merged m where m.source = f.source and m.language = f.language and not m.added) as changed,
    (select count(*)::int from removed r where r.source = f.source and r.language = f.language) as removed
  from fresh f group by f.source, f.language order by f.source, f.language`

export const mergeClasses = `
  with fresh as (
    select distinct on (class, language) * from incoming_classes order by class, language, n desc
  ), merged as (
    insert into office.nice_classes as t (class, language, heading, note, includes, excludes, source, edition)
    select class, language, heading, note, includes, excludes, source, edition from fresh
    on conflict (class, language) do update
      set heading = excluded.heading, note = excluded.note, includes = excluded.includes, excludes = excluded.excludes, source = excluded.source, edition = excluded.edition
      where (t.heading, t.note, t.includes, t.excludes, t.source, t.edition)
        is distinct from (excluded.heading, excluded.note, excluded.includes, excluded.excludes, excluded.source, excluded.edition)
    returning source, language, (xmax = 0) as added
  )
  select 'classes' as what, f.source, max(f.edition) as edition, f.language, count(*)::int as total,
    (select count(*)::int from merged m where m.source = f.source and m.language = f.language and m.added) as added,
    (select count(*)::int from merged m where m.source = f.source and m.language = f.language and not m.added) as changed,
    0 as removed
  from fresh f group by f.source, f.language order by f.source, f.language`

/**
 * The official list gives each language a file of its own, and the basic number ties them. In a source that pairs
 * nothing itself, a row without its other language, or whose other language no longer says that, takes the main term of its number.
 */
export const pairByBasicNumber = `
  with asked as (
    select t.source, t.class, t.language, t.folded,
      (select o.text from office.nice_terms o
       where o.source = t.source and o.basic_number = t.basic_number and o.class = t.class and o.language <> t.language and o.main
       order by o.folded limit 1) as other
    from office.nice_terms t
    where t.basic_number is not null and t.source in (select source from incoming_terms group by source having bool_and(other is null))
      and (t.other is null or not exists (
        select 1 from office.nice_terms o
        where o.source = t.source and o.basic_number = t.basic_number and o.class = t.class and o.language <> t.language and o.text = t.other))
  )
  update office.nice_terms t set other = asked.other from asked
  where (t.source, t.class, t.language, t.folded) = (asked.source, asked.class, asked.language, asked.folded) and t.other is distinct from asked.other`
