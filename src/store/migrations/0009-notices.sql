-- role: app
-- How a notice was or is being made, and where each term runs: from which department, before which seat.
alter table views.notices add means text, add sent_on date, add next_visit_on date;
alter table views.open_terms add region text, add seat text;
create index notices_waiting on views.notices (issued_on, notice_id) where status in ('queued', 'sent', 'firstVisitFailed', 'paperRequired');
