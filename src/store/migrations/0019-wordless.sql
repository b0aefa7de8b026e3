-- role: app
-- Signs without words stand among the marks too, with an empty text: they are counted beside a search by words, which
-- says nothing of them. The same rows that the views write from here on.
insert into views.marks (stream, found, case_number, kind, text, picture, classes, standing, status, filed_on, priority_on, owner)
  select d.stream, 'docket', d.number, d.sign_kind, '', d.picture, d.classes,
    case when d.status in ('deemedNotFiled', 'abandoned', 'withdrawn', 'finalRefused', 'registered') then 'ended' else 'pending' end,
    d.status, d.filed_on, d.priority_on, coalesce(p.party_id, '')
  from views.docket d left join views.case_parties p on p.stream = d.stream and p.role = 'applicant' and p.ordinal = 0
  where d.number is not null and d.certificate_number is null and coalesce(btrim(d.sign_text), '') = '';
insert into views.marks (stream, found, case_number, certificate_number, kind, text, picture, classes, standing, status, filed_on, priority_on, granted_on, expires_on, owner)
  select r.stream, 'register', r.case_number, r.certificate_number, r.sign_kind, '', r.picture, r.classes,
    case when r.status = 'inForce' then 'inForce' else 'ended' end,
    r.status, coalesce(d.filed_on, r.granted_on), d.priority_on, r.granted_on, r.expires_on, coalesce(p.party_id, '')
  from views.register r left join views.docket d on d.right_id = r.stream
    left join views.case_parties p on p.stream = r.stream and p.role = 'holder' and p.ordinal = 0
  where coalesce(btrim(r.sign_text), '') = '';
