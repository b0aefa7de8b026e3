-- role: app
-- Signs with words that somebody filed or registered: what the prior-rights engine is filled from. A row is a function
-- of one folded stream; an application gives its place to the entry that its certificate makes.
create table views.marks (
  stream text primary key,
  found text not null,
  case_number text not null,
  certificate_number text,
  kind text not null,
  text text not null,
  picture text,
  classes int[] not null,
  -- pending, inForce or ended.
  standing text not null,
  status text not null,
  filed_on date not null,
  priority_on date,
  granted_on date,
  expires_on date,
  -- Party id of the first applicant or holder.
  owner text not null
);

insert into views.marks (stream, found, case_number, kind, text, picture, classes, standing, status, filed_on, priority_on, owner)
  select d.stream, 'docket', d.number, d.sign_kind, d.sign_text, d.picture, d.classes,
    case when d.status in ('deemedNotFiled', 'abandoned', 'withdrawn', 'finalRefused', 'registered') then 'ended' else 'pending' end,
    d.status, d.filed_on, d.priority_on, coalesce(p.party_id, '')
  from views.docket d left join views.case_parties p on p.stream = d.stream and p.role = 'applicant' and p.ordinal = 0
  where d.number is not null and d.certificate_number is null and d.sign_text is not null and btrim(d.sign_text) <> '';
insert into views.marks (stream, found, case_number, certificate_number, kind, text, picture, classes, standing, status, filed_on, priority_on, granted_on, expires_on, owner)
  select r.stream, 'register', r.case_number, r.certificate_number, r.sign_kind, r.sign_text, r.picture, r.classes,
    case when r.status = 'inForce' then 'inForce' else 'ended' end,
    r.status, coalesce(d.filed_on, r.granted_on), d.priority_on, r.granted_on, r.expires_on, coalesce(p.party_id, '')
  from views.register r left join views.docket d on d.right_id = r.stream
    left join views.case_parties p on p.stream = r.stream and p.role = 'holder' and p.ordinal = 0
  where r.sign_text is not null and btrim(r.sign_text) <> '';

-- The trigram list is gone, and nothing else read these.
drop index views.docket_trigram;
drop index views.register_trigram;
alter table views.docket drop column folded_text;
alter table views.register drop column folded_text;
