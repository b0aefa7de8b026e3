-- role: owner
-- Erasing a person: the one way in which salt and bytes leave the record. It does what an act of the record says, and
-- nothing that none says: the papers are those that the act names, and the program's own role cannot choose others.
create function record.erase(person text) returns int language plpgsql security definer set search_path = '' as $$
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
end $$;
revoke all on function record.erase(text) from public;
grant execute on function record.erase(text) to {{app}};
