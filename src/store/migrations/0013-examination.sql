-- role: app
-- An examiner's working notes on earlier signs: who thought what of which, and when. No part of a file until somebody decides.
create table office.weighed_marks (
  -- The file under examination, and the earlier sign's stream.
  stream text not null,
  mark text not null,
  -- Certificate number, else case number: what a decision cites.
  number text not null,
  verdict text not null check (verdict in ('cited', 'dismissed')),
  -- Why a cited sign bars the registration (D486 art. 136); why a dismissed one does not.
  ground text,
  reason text,
  words text,
  -- The sign and why it was on the list, as the examiner saw it: text, holder, classes, score, reasons.
  seen jsonb not null,
  account_id text not null,
  weighed_at timestamptz not null,
  primary key (stream, mark),
  check ((verdict = 'cited') = (ground is not null)),
  check ((verdict = 'dismissed') = (reason is not null))
);
create index weighed_marks_number on office.weighed_marks (stream, number);
